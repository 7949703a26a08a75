import type { Id } from '../../domain/ids'
import type { Evidence } from '../result'
import type { MeasuredPoint } from './measuredPoint'
import type { SaidMeasure } from './saidMeasure'
import type { SizeShare } from './sharesBySize'

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

export interface Coverage {
	readonly confirmed: number
	readonly records: number
	readonly share: SaidMeasure
}

export interface FragmentationPoint extends MeasuredPoint {
	readonly year: number
	readonly evidence: readonly Evidence[]
}
