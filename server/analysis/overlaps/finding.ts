import type { Sector } from '../../domain/records'
import type { Actor } from '../../snapshot/geography'
import type { Overlap } from '../result'

/**
 * The return value of `find`: the fields that lists sort, count and filter by. They equal those of the result, except
 * that actors are still objects. Each kind adds the facts behind it, so that `explain` never has to find it again.
 */
export interface OverlapFindingBase
	extends Pick<
		Overlap,
		'id' | 'kind' | 'nature' | 'certainty' | 'actorCount' | 'recordCount' | 'period' | 'severity'
	> {
	readonly place: Actor | null
	readonly partner: Actor | null
	/** Ordered by id. */
	readonly sectors: readonly Sector[]
}

/** The actors with a record in an overlap, and those that are only possible; both lists ordered by id. */
export interface OverlapActors {
	readonly actors: readonly Actor[]
	readonly possibleActors: readonly Actor[]
}

/** What only the page of an overlap shows. */
export type OverlapExplanation = Omit<
	Overlap,
	keyof OverlapFindingBase | keyof OverlapActors | 'weighedCount' | 'presence'
>
