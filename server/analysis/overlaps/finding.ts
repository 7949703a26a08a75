import type { FuzzyPeriod } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Sector } from '../../domain/records'
import type { Actor } from '../../snapshot/geography'
import type { Certainty, Overlap, OverlapKind, OverlapNature } from '../result'

/**
 * What `find` returns: what lists are sorted, counted and chosen by. Each kind adds the facts that it was found from, so
 * that `explain` never finds it again.
 */
export interface OverlapFindingBase {
	/** Stable key: hash of kind, place or partner, outer actor for SAME_TERRITORY, first mission for CROWDING. */
	readonly id: Id
	readonly kind: OverlapKind
	readonly nature: OverlapNature | null
	readonly certainty: Certainty
	readonly place: Actor | null
	readonly partner: Actor | null
	/** n: how many count, after merging. */
	readonly actorCount: number
	/** How many records are its evidence. */
	readonly recordCount: number
	/** In the order of their ids. */
	readonly sectors: readonly Sector[]
	readonly period: FuzzyPeriod
	readonly severity: number
}

/** Who has a record in an overlap, and who of them is only possible: each in the order of their ids. */
export interface OverlapActors {
	readonly actors: readonly Actor[]
	readonly possibleActors: readonly Actor[]
}

/** What a page says of an overlap, beside what lists know of it. */
export type OverlapExplanation = Omit<
	Overlap,
	keyof OverlapFindingBase | keyof OverlapActors | 'weighedCount' | 'crowding'
> &
	Pick<Overlap, 'crowding'>
