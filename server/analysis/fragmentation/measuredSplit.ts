import { NOWHERE } from '../../projection/columns/actorColumns'
import { concentration } from '../measures/concentration'
import { type Measure, measured, unmeasured } from '../measures/measure'
import { theil, theilSplit } from '../measures/theil'
import type { FragmentationView } from './fragmentationView'
import { type SaidMeasure, saidMeasure } from './saidMeasure'
import type { WeighedGroup } from './weighedGroups'

/** Theil's T of one key on one day: total = between + within French régions; within one région, its départements. */
export interface MeasuredSplit {
	readonly total: SaidMeasure
	readonly between: SaidMeasure
	readonly within: SaidMeasure
}

/** Parts that are computed when they are read. */
export class LazySplit implements MeasuredSplit {
	readonly #weights: readonly number[]
	readonly #groupsOf: () => readonly WeighedGroup[]
	readonly #view: FragmentationView

	/** @param groupsOf who holds the weights; asked for when a part of the split is read, not for the whole. */
	constructor(weights: readonly number[], groupsOf: () => readonly WeighedGroup[], view: FragmentationView) {
		this.#weights = weights
		this.#groupsOf = groupsOf
		this.#view = view
	}

	get total() {
		return saidMeasure('theilTotal', measureOf(this.#weights, theil(this.#weights)))
	}

	get between() {
		const { areas, split } = splitOf(this.#groupsOf(), this.#view)
		return saidMeasure('theilBetween', measureOf(this.#weights, split?.between), areas)
	}

	get within() {
		const { areas, split } = splitOf(this.#groupsOf(), this.#view)
		return saidMeasure('theilWithin', measureOf(this.#weights, split?.within), areas)
	}
}

/** The same least number of actors as the index that it explains. */
function measureOf(weights: readonly number[], value: number | null | undefined): Measure {
	const index = concentration(weights)
	if ('none' in index) return index
	return typeof value === 'number' ? measured(value) : unmeasured('nothing-recorded')
}

function splitOf(groups: readonly WeighedGroup[], view: FragmentationView) {
	const byArea = new Map<string, number[]>()
	for (const { standing, weight } of groups) {
		const area = areasOf(standing, view)
		const held = byArea.get(area)
		if (held) held.push(weight)
		else byArea.set(area, [weight])
	}
	const areas = { areas: byArea.size, departements: view.by === 'FRENCH_REGION' }
	return { areas, split: theilSplit([...byArea.values()]) }
}

/** Those who act together from several areas are an area of their own: no name decides to which of them they belong. */
function areasOf(standing: readonly number[], view: FragmentationView): string {
	return [...new Set(standing.map((actor) => areaOf(actor, view)))].sort().join(' ')
}

function areaOf(actor: number, { by, projection, facts: { actors } }: FragmentationView): string {
	if (by === 'FRENCH_REGION') return projection.places.rollUp(actors.id(actor), 'departement')
	const region = actors.regionOf(actor)
	return actors.id(region === NOWHERE ? actor : region)
}
