import type { FuzzyDate, FuzzyPeriod } from '../../domain/fuzzyDate'
import { isMorePrecise } from '../../domain/period'
import { type MandateFact, NO_DAY, type OpenFact } from '../../snapshot/facts'

/** A link, an office or a letter. */
export type OpenRow = Pick<OpenFact | MandateFact, 'record' | 'firstDay' | 'lastDay'>

/**
 * The period in which all the actors are there: from the latest of their starts, which makes them an overlap, to the
 * earliest of their ends. An actor with several rows starts with the first and ends with the last. Of two texts for one
 * bound the more precise counts, then the one that is not approximate. Cost: the rows.
 *
 * Example: one there from 1991 to 2015, another from November 2007 to 2020 → from November 2007 to 2015.
 *
 * @param grouped rows of the actors that count; rows of one actor have the same `group`.
 * @returns null bounds if no start, or no end, is known.
 */
export function openPeriod(
	grouped: readonly { readonly group: unknown; readonly fact: OpenRow }[],
): FuzzyPeriod {
	const boundsByGroup = new Map<unknown, Bounds>()
	for (const { group, fact } of grouped) {
		// An unknown start does not affect the others: the actor is there at the latest from the first known start.
		const first = fact.firstDay === NO_DAY ? null : fact
		const last = fact.lastDay === NO_DAY ? null : fact
		const bounds = boundsByGroup.get(group)
		if (bounds === undefined) boundsByGroup.set(group, { first, last })
		else {
			if (first !== null && (bounds.first === null || startsBefore(first, bounds.first))) bounds.first = first
			// One row without an end keeps the actor there.
			if (last === null || (bounds.last !== null && endsAfter(last, bounds.last))) bounds.last = last
		}
	}
	let start: OpenRow | null = null
	let end: OpenRow | null = null
	for (const { first, last } of boundsByGroup.values()) {
		if (first !== null && (start === null || startsAfter(first, start))) start = first
		if (last !== null && (end === null || endsBefore(last, end))) end = last
	}
	return { start: start?.record.since ?? null, end: end?.record.until ?? null }
}

/** The first row of an actor to start and the last to end; null without a known start, or if one has no end. */
interface Bounds {
	first: OpenRow | null
	last: OpenRow | null
}

function startsBefore(one: OpenRow, other: OpenRow): boolean {
	return isPreferred(other.firstDay - one.firstDay, one.record.since, other.record.since)
}

function startsAfter(one: OpenRow, other: OpenRow): boolean {
	return isPreferred(one.firstDay - other.firstDay, one.record.since, other.record.since)
}

function endsBefore(one: OpenRow, other: OpenRow): boolean {
	return isPreferred(other.lastDay - one.lastDay, one.record.until, other.record.until)
}

function endsAfter(one: OpenRow, other: OpenRow): boolean {
	return isPreferred(one.lastDay - other.lastDay, one.record.until, other.record.until)
}

/** @param lead how many days `one` is ahead of `other`, in the caller's order. */
function isPreferred(lead: number, one: FuzzyDate | null, other: FuzzyDate | null): boolean {
	return lead > 0 || (lead === 0 && isMorePrecise(one, other))
}
