import type { Id } from '../../domain/ids'
import type { Projection } from '../../projection/projection'
import { once } from '../overlaps/once'
import type { Evidence } from '../result'
import { confirmedLately } from './confirmedLately'
import {
	type CountedRow,
	type FragmentationParameters,
	type FragmentationRow,
	type FragmentationView,
	fragmentationView,
	type Travel,
} from './fragmentationView'
import { type MeasuredPoint, measurePoint } from './measurePoint'
import { reciprocityOf } from './reciprocityOf'
import { type SaidMeasure, saidMeasure, valueOrZero } from './saidMeasure'
import { type SizeShare, sharesBySize } from './sharesBySize'
import { hasStarted } from './travels'

export type { FragmentationParameters, FragmentationScope } from './fragmentationView'

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
 * One index for each key that has a record in a year of the trend: those that can be measured first, the most
 * scattered before the others; then by the number of actors and by key. Computed from the public view alone.
 */
export function fragmentationOf(
	projection: Projection,
	parameters: FragmentationParameters,
): readonly FragmentationIndex[] {
	const view = fragmentationView(projection, parameters)
	return [...view.rowsByKey].flatMap(([key, rows]) => indexOf(key, rows, view) ?? []).sort(byScatter)
}

/**
 * The index of a key, null where no record of it counts in any year. Of the thousands that a list sorts a page shows a
 * few: all but the measures of the day itself is computed when it is first read.
 */
function indexOf(
	key: Id,
	rows: readonly FragmentationRow[],
	view: FragmentationView,
): FragmentationIndex | null {
	const countedByPoint = view.points.map(({ year, day }) => countedAt(rows, year, day))
	if (countedByPoint.every((counted) => counted.length === 0)) return null
	const weighedBy = rows.every(({ personDays }) => personDays !== null) ? 'PERSON_DAYS' : 'RECORDS'
	const weightOf = (row: FragmentationRow) => (weighedBy === 'PERSON_DAYS' ? (row.personDays ?? 1) : 1)
	const measure = (counted: readonly CountedRow[]) => measurePoint(counted, weightOf, view)
	const today = countedByPoint.at(-1) ?? []
	const now = once(() => measure(today))
	const coverage = once(() => coverageOf(today, view))
	const reciprocity = once(() => saidReciprocity(view.travelsByKey.get(key) ?? [], view))
	const sizes = once(() => sharesBySize(today, weightOf, view))
	const trend = once(() =>
		countedByPoint.map((counted, index): FragmentationPoint => {
			const year = view.points[index]?.year ?? Number.NaN
			return { year, ...(counted === today ? now() : measure(counted)), evidence: evidenceOfRows(counted) }
		}),
	)
	const evidence = once(() => evidenceOfRows(today))
	return {
		key,
		weighedBy,
		get now() {
			return now()
		},
		get coverage() {
			return coverage()
		},
		get reciprocity() {
			return reciprocity()
		},
		get sizes() {
			return sizes()
		},
		get trend() {
			return trend()
		},
		get evidence() {
			return evidence()
		},
	}
}

function saidReciprocity(travels: readonly Travel[], { asOf }: FragmentationView): SaidMeasure {
	const begun = travels.filter(({ mission, days }) => hasStarted(mission, asOf, days))
	return saidMeasure('reciprocity', reciprocityOf(begun))
}

function coverageOf(counted: readonly CountedRow[], view: FragmentationView): Coverage {
	const { measure, confirmed, records } = confirmedLately(
		counted.map(({ row }) => row.record),
		view.asOf,
		view.projection.sources,
	)
	return { confirmed, records, share: saidMeasure('coverage', measure, { confirmed, records }) }
}

function countedAt(rows: readonly FragmentationRow[], year: number, day: number): readonly CountedRow[] {
	const counted: CountedRow[] = []
	for (const row of rows) {
		const certainty = row.certaintyAt(year, day)
		if (certainty !== null) counted.push({ row, certainty })
	}
	return counted
}

function evidenceOfRows(counted: readonly CountedRow[]): readonly Evidence[] {
	return counted.map(({ row, certainty }) => row.evidence(certainty))
}

function byScatter(one: FragmentationIndex, other: FragmentationIndex): number {
	return (
		valueOrZero(other.now.effectiveNumber) - valueOrZero(one.now.effectiveNumber) ||
		other.now.actorCount - one.now.actorCount ||
		(one.key < other.key ? -1 : 1)
	)
}
