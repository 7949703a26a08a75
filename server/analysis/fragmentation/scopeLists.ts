import { NOWHERE } from '../../projection/columns/actorColumns'
import type { Numbering } from '../../projection/columns/numbering'
import type { RowLists } from '../../projection/columns/rowLists'
import type { Facts, FragmentationScope } from './fragmentationView'

/** The rows that may count in one key, as they stood when they were read: such a list never changes. */
export interface KeyRows {
	readonly key: number
	readonly links: readonly number[]
	/** Of both directions, by first day. */
	readonly missions: readonly number[]
	readonly offices: readonly number[]
}

/** The rows of each key of a scope. */
export interface ScopeLists {
	/** Of a partner, of a city and of a région, the number of an actor. */
	readonly numbers: Numbering
	readonly links: RowLists
	readonly missions: RowLists
	/** Null: no office counts. */
	readonly offices: RowLists | null
	/** Whether a key of the lists is one of the scope. */
	isKey(key: number): boolean
}

/**
 * The keys in which records count: each partner, each city where partners are, each sector they name, or each French
 * région from which somebody takes part.
 */
export function scopeLists(by: FragmentationScope, facts: Facts): ScopeLists {
	const { actors, sectors, links, missions, offices } = facts
	const { numbers } = actors
	const isKey = () => true
	switch (by) {
		case 'PARTNER':
			return { numbers, links: links.byOther, missions: missions.byPartner, offices: null, isKey }
		case 'CITY': {
			const lists = { links: links.byCity, missions: missions.byPartnerCity, offices: offices.byCity }
			return { numbers, ...lists, isKey: (key) => actors.cityOf(key) !== NOWHERE }
		}
		case 'SECTOR':
			return { numbers: sectors, links: links.bySector, missions: missions.bySector, offices: null, isKey }
		case 'FRENCH_REGION': {
			const lists = { links: links.byRegion, missions: missions.byRegion, offices: offices.byRegion }
			return { numbers, ...lists, isKey }
		}
	}
}

/** Keys that have rows, in the order of their numbers. */
export function keysOf({ links, missions, offices, isKey }: ScopeLists): readonly number[] {
	const keys = union(union(links.keys(), missions.keys()), offices?.keys() ?? [])
	return keys.filter(isKey)
}

/** Of two lists in ascending order. */
function union(one: readonly number[], other: readonly number[]): readonly number[] {
	const all: number[] = []
	for (let at = 0, beside = 0; at < one.length || beside < other.length; ) {
		const first = one[at] ?? Number.POSITIVE_INFINITY
		const second = other[beside] ?? Number.POSITIVE_INFINITY
		all.push(Math.min(first, second))
		if (first <= second) at += 1
		if (second <= first) beside += 1
	}
	return all
}
