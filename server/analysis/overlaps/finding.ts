import type { Sector } from '../../domain/records'
import type { Actor } from '../../snapshot/geography'
import type { Overlap } from '../result'

/**
 * What `find` returns: the values that lists sort, count and filter by. They equal those of the result, except that actors are
 * still objects. Each kind adds the facts behind it, so that `explain` never finds it again.
 */
export interface OverlapFindingBase
	extends Pick<
		Overlap,
		'id' | 'kind' | 'nature' | 'certainty' | 'actorCount' | 'recordCount' | 'period' | 'severity'
	> {
	readonly place: Actor | null
	readonly partner: Actor | null
	/** In the order of their ids. */
	readonly sectors: readonly Sector[]
}

/** The actors with a record in an overlap, and those who are only possible; each list in the order of ids. */
export interface OverlapActors {
	readonly actors: readonly Actor[]
	readonly possibleActors: readonly Actor[]
}

/** What only the page of an overlap says. */
export type OverlapExplanation = Omit<
	Overlap,
	keyof OverlapFindingBase | keyof OverlapActors | 'weighedCount' | 'presence'
>
