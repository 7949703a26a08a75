import { concentration, effectiveNumber } from '../measures/concentration'
import type { Evidence } from '../result'
import { type CountedRow, evidenceOfRows } from './countedAt'
import type { FragmentationPoint } from './fragmentationIndex'
import type { FragmentationView } from './fragmentationView'
import { LazySplit, type MeasuredSplit } from './measuredSplit'
import { type SaidMeasure, saidMeasure } from './saidMeasure'
import { type WeighedGroup, type WeightColumn, type Weights, weighedGroups, weightsAt } from './weighedGroups'

/** The measures of one key on one day. */
export interface MeasuredPoint {
	/** n: how many actors, once those that are one are merged. */
	readonly actorCount: number
	/** The same, by the established records alone. */
	readonly establishedCount: number
	/** N_eff of all records: the headline, and one end of the interval. */
	readonly effectiveNumber: SaidMeasure
	/** N_eff of the established records alone: the other end. */
	readonly effectiveEstablished: SaidMeasure
	readonly concentration: SaidMeasure
	readonly theil: MeasuredSplit
}

/** Measures that are computed when they are read; the getters are those of the class, so that thousands weigh little. */
export class LazyPoint implements MeasuredPoint {
	readonly #weights: Weights
	readonly #groupsOf: () => readonly WeighedGroup[]
	readonly #view: FragmentationView

	/** @param groupsOf who holds the weights; asked for where a split is read. */
	constructor(weights: Weights, groupsOf: () => readonly WeighedGroup[], view: FragmentationView) {
		this.#weights = weights
		this.#groupsOf = groupsOf
		this.#view = view
	}

	get actorCount(): number {
		return this.#weights.all.length
	}

	get establishedCount(): number {
		return this.#weights.sure.length
	}

	get effectiveNumber(): SaidMeasure {
		const { all } = this.#weights
		return saidMeasure('effectiveNumber', effectiveNumber(all), { actors: all.length })
	}

	get effectiveEstablished(): SaidMeasure {
		const { sure } = this.#weights
		return saidMeasure('effectiveEstablished', effectiveNumber(sure), { actors: sure.length })
	}

	get concentration(): SaidMeasure {
		const { all } = this.#weights
		return saidMeasure('concentration', concentration(all), { actors: all.length })
	}

	get theil(): MeasuredSplit {
		return new LazySplit(this.#weights.all, this.#groupsOf, this.#view)
	}
}

/** The measures of a year, and the records that count in it. */
export class YearPoint extends LazyPoint implements FragmentationPoint {
	readonly #counted: readonly CountedRow[]
	readonly #view: FragmentationView
	#evidence: readonly Evidence[] | null = null

	constructor(
		readonly year: number,
		counted: readonly CountedRow[],
		column: WeightColumn,
		view: FragmentationView,
	) {
		const { merging } = view.facts
		super(weightsAt(counted, column, merging), () => weighedGroups(counted, column, merging), view)
		this.#counted = counted
		this.#view = view
	}

	get evidence(): readonly Evidence[] {
		this.#evidence ??= evidenceOfRows(this.#counted, this.#view)
		return this.#evidence
	}
}
