import type { Sector } from '../../domain/records'
import type { Actor } from '../../snapshot/geography'
import type { Overlap } from '../result'

/**
 * What `find` returns: what lists are sorted, counted and chosen by, as the result has it, but for its actors, which are
 * not yet ids. Each kind adds the facts that it was found from, so that `explain` never finds it again.
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

/** Who has a record in an overlap, and who of them is only possible: each in the order of their ids. */
export interface OverlapActors {
	readonly actors: readonly Actor[]
	readonly possibleActors: readonly Actor[]
}

/** What a page says of an overlap, beside what lists know of it. */
export type OverlapExplanation = Omit<
	Overlap,
	keyof OverlapFindingBase | keyof OverlapActors | 'weighedCount' | 'presence'
>
