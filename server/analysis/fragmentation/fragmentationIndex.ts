import type { Id } from '../../domain/ids'
import type { Evidence } from '../result'
import { confirmedLately } from './confirmedLately'
import { type CountedRow, countedAt, evidenceOfRows, recordOf } from './countedAt'
import type { FoundKey } from './foundByKey'
import type { FragmentationView, Point } from './fragmentationView'
import { LazyPoint, type MeasuredPoint } from './measuredPoint'
import { reciprocityOf } from './reciprocityOf'
import { type SaidMeasure, saidMeasure } from './saidMeasure'
import { type SizeShare, sharesBySize } from './sharesBySize'
import { type WeighedGroup, weighedGroups, weightsAt } from './weighedGroups'

/** How scattered the actors of one partner, city, sector or région are (model.md §3). */
export interface FragmentationIndex {
	/** A partner, a city, a sector or a région. */
	readonly key: Id
	/** What one record weighs: person-days where all of them have some, else 1. No budget is on record. */
	readonly weighedBy: 'PERSON_DAYS' | 'RECORDS'
	readonly now: MeasuredPoint
	/** Records of today that something dated confirms within twelve months, of all. */
	readonly coverage: Coverage
	readonly reciprocity: SaidMeasure
	/** The small-town lens, the smallest first. */
	readonly sizes: readonly SizeShare[]
	/** One point a year, the last one as of the day asked for. */
	readonly trend: readonly FragmentationPoint[]
	readonly evidence: readonly Evidence[]
}

interface Coverage {
	readonly confirmed: number
	readonly records: number
	readonly share: SaidMeasure
}

export interface FragmentationPoint extends MeasuredPoint {
	readonly year: number
	readonly evidence: readonly Evidence[]
}

/**
 * The index of a key that was found. Of the thousands that a list sorts a page shows a few: everything is computed when
 * it is read, from the records as they were when the key was found.
 */
export class LazyIndex implements FragmentationIndex {
	readonly #found: FoundKey
	readonly #view: FragmentationView
	#counted: readonly CountedRow[] | null = null
	#trend: readonly FragmentationPoint[] | null = null
	#evidence: readonly Evidence[] | null = null

	constructor(found: FoundKey, view: FragmentationView) {
		this.#found = found
		this.#view = view
	}

	get key() {
		return this.#found.id
	}

	get weighedBy() {
		return this.#found.weights === null ? 'RECORDS' : 'PERSON_DAYS'
	}

	get now(): MeasuredPoint {
		return new LazyPoint(this.#found.today, () => this.#groups(), this.#view)
	}

	get coverage(): Coverage {
		return coverageOf(this.#today(), this.#view)
	}

	/** Of all years until the day asked for. */
	get reciprocity(): SaidMeasure {
		const { key, missions } = this.#found.rows
		const { asked, asOf, facts } = this.#view
		const isAsked = (row: number) => asked.actorsOfJourney(row, key).length > 0
		return saidMeasure('reciprocity', reciprocityOf(facts.missions, missions, asOf, isAsked))
	}

	get sizes(): readonly SizeShare[] {
		return sharesBySize(this.#groups(), this.#view)
	}

	get trend(): readonly FragmentationPoint[] {
		this.#trend ??= this.#view.points.map((point) => new YearPoint(point, this.#found, this.#view))
		return this.#trend
	}

	get evidence(): readonly Evidence[] {
		this.#evidence ??= evidenceOfRows(this.#today(), this.#view)
		return this.#evidence
	}

	#today(): readonly CountedRow[] {
		this.#counted ??= countedAt(this.#found.rows, this.#view.today, this.#view)
		return this.#counted
	}

	#groups(): readonly WeighedGroup[] {
		return weighedGroups(this.#today(), this.#found.weights, this.#view.facts.merging)
	}
}

class YearPoint extends LazyPoint implements FragmentationPoint {
	readonly year: number
	readonly #counted: readonly CountedRow[]
	readonly #view: FragmentationView

	constructor(point: Point, { rows, weights }: FoundKey, view: FragmentationView) {
		const counted = countedAt(rows, point, view)
		const { merging } = view.facts
		super(weightsAt(counted, weights, merging), () => weighedGroups(counted, weights, merging), view)
		this.year = point.year
		this.#counted = counted
		this.#view = view
	}

	get evidence(): readonly Evidence[] {
		return evidenceOfRows(this.#counted, this.#view)
	}
}

function coverageOf(counted: readonly CountedRow[], view: FragmentationView): Coverage {
	const { measure, confirmed, records } = confirmedLately(
		counted.map(recordOf),
		view.asOf,
		view.projection.sources,
	)
	return { confirmed, records, share: saidMeasure('coverage', measure, { confirmed, records }) }
}
