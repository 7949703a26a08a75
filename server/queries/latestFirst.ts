import { earliestDay, type FuzzyDate } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import { byId } from '../snapshot/geography'

/** An item with the day that orders it, computed once rather than at each comparison. */
export interface Dated<Item> {
	readonly item: Item
	/** The first possible day; before all others if no start is known. */
	readonly day: number
}

export function withDay<Item>(item: Item, start: FuzzyDate | null): Dated<Item> {
	return { item, day: start === null ? Number.NEGATIVE_INFINITY : earliestDay(start) }
}

/** Those without a start last, then by id. */
export function latestFirst(one: Dated<{ readonly id: Id }>, other: Dated<{ readonly id: Id }>): number {
	// Two unknown days have no difference.
	return one.day === other.day ? byId(one.item, other.item) : other.day - one.day
}
