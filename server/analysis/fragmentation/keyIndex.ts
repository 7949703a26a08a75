import type { Id } from '../../domain/ids'
import { effectiveNumber } from '../measures/concentration'
import type { Measure } from '../measures/measure'
import type { Evidence } from '../result'
import { confirmedLately } from './confirmedLately'
import { type CountedRow, countedAt, countsAt, evidenceOfRows, recordOf, weighsPersonDays } from './countedAt'
import type { Coverage, FragmentationIndex, FragmentationPoint } from './fragmentationIndex'
import type { FragmentationView } from './fragmentationView'
import { LazyPoint, type MeasuredPoint, YearPoint } from './measuredPoint'
import { hasStarted, reciprocityOf } from './reciprocityOf'
import { type SaidMeasure, saidMeasure } from './saidMeasure'
import type { KeyRows } from './scopeLists'
import { type SizeShare, sharesBySize } from './sharesBySize'
import { type WeighedGroup, type WeightColumn, type Weights, weighedGroups, weightsAt } from './weighedGroups'

/**
 * The index of one key, from its rows as they were. Of the thousands that a list sorts a page shows a few: everything
 * is computed when it is read, and what a list is sorted by is kept, as numbers.
 */
export class KeyIndex implements FragmentationIndex {
	readonly #view: FragmentationView
	#isThere: boolean | null = null
	#column: WeightColumn | undefined
	#today: Weights | null = null
	#scatter: number | null = null
	#reciprocity: Measure | null = null

	constructor(
		readonly key: Id,
		readonly rows: KeyRows,
		view: FragmentationView,
	) {
		this.#view = view
	}

	/** Whether a record of the key counts in a year of the trend. */
	get isThere(): boolean {
		this.#isThere ??= this.#findThere()
		return this.#isThere
	}

	/** N_eff of the day asked for, 0 where it has none: what indexes are sorted by. */
	get scatter(): number {
		this.#scatter ??= valueOrZero(effectiveNumber(this.today.all))
		return this.#scatter
	}

	get today(): Weights {
		this.#today ??= weightsAt(this.#counted(), this.column, this.#view.facts.merging)
		return this.#today
	}

	get column(): WeightColumn {
		if (this.#column === undefined)
			this.#column = weighsPersonDays(this.rows, this.#view) ? this.#view.facts.missions.personDays : null
		return this.#column
	}

	get weighedBy() {
		return this.column === null ? 'RECORDS' : 'PERSON_DAYS'
	}

	get now(): MeasuredPoint {
		return new LazyPoint(this.today, () => this.#groups(), this.#view)
	}

	get coverage(): Coverage {
		const { asOf, projection } = this.#view
		const recordsToday = this.#counted().map(recordOf)
		const { measure, confirmed, records } = confirmedLately(recordsToday, asOf, projection.sources)
		return { confirmed, records, share: saidMeasure('coverage', measure, { confirmed, records }) }
	}

	/** Of all years until the day asked for. */
	get reciprocity(): SaidMeasure {
		this.#reciprocity ??= reciprocityOfKey(this.rows, this.#view)
		return saidMeasure('reciprocity', this.#reciprocity)
	}

	get sizes(): readonly SizeShare[] {
		return sharesBySize(this.#groups(), this.#view)
	}

	get trend(): readonly FragmentationPoint[] {
		const { points } = this.#view
		return points.map(
			(point) => new YearPoint(point.year, countedAt(this.rows, point, this.#view), this.column, this.#view),
		)
	}

	get evidence(): readonly Evidence[] {
		return evidenceOfRows(this.#counted(), this.#view)
	}

	/** Today first: only a few are there in former years alone. */
	#findThere(): boolean {
		const { today, points } = this.#view
		return (
			countsAt(this.rows, today, this.#view) || points.some((point) => countsAt(this.rows, point, this.#view))
		)
	}

	#counted(): readonly CountedRow[] {
		return countedAt(this.rows, this.#view.today, this.#view)
	}

	#groups(): readonly WeighedGroup[] {
		return weighedGroups(this.#counted(), this.column, this.#view.facts.merging)
	}
}

/** Of the journeys that have begun by the day asked for. */
function reciprocityOfKey({ key, missions }: KeyRows, { asked, asOf, facts }: FragmentationView): Measure {
	return reciprocityOf(
		facts.missions,
		missions,
		(row) => hasStarted(facts.missions, row, asOf) && asked.actorsOfJourney(row, key).length > 0,
	)
}

function valueOrZero(measure: Measure): number {
	return 'value' in measure ? measure.value : 0
}
