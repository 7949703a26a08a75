import type { FuzzyPeriod } from '../../domain/fuzzyDate'
import { type MandateFact, NO_DAY, type OpenFact } from '../../snapshot/facts'

/** A link, an office or a letter. */
export type OpenRow = Pick<OpenFact | MandateFact, 'record' | 'firstDay' | 'lastDay'>

/**
 * While several actors are all there: from the latest of their starts, the one that makes them an overlap, to the first
 * of their ends. An actor with several rows starts with the first of them and ends with the last. Cost: the rows.
 *
 * Example: one there from 1991 to 2015, another from November 2007 to 2020 → from November 2007 to 2015.
 *
 * @param rows of the actors that count.
 * @param actorOf what is the same for the rows of one actor.
 * @returns null bounds where no start is known, or where nobody's end is known.
 */
export function openPeriod<Row extends OpenRow>(
	rows: readonly Row[],
	actorOf: (row: Row) => unknown,
): FuzzyPeriod {
	const rowsByActor = new Map<unknown, OpenRow[]>()
	for (const row of rows) {
		const known = rowsByActor.get(actorOf(row))
		if (known) known.push(row)
		else rowsByActor.set(actorOf(row), [row])
	}
	let start: OpenRow | null = null
	let end: OpenRow | null = null
	for (const its of rowsByActor.values()) {
		start = preferred(start, firstToStart(its), startsLater)
		end = preferred(end, lastToEnd(its), endsBefore)
	}
	return { start: start?.record.since ?? null, end: end?.record.until ?? null }
}

/** An unknown start says nothing of the others: the actor is there from the first that is known, at the latest. */
function firstToStart(rows: readonly OpenRow[]): OpenRow | null {
	let first: OpenRow | null = null
	for (const row of rows) if (row.firstDay !== NO_DAY) first = preferred(first, row, startsBefore)
	return first
}

/** One row without an end keeps the actor there. */
function lastToEnd(rows: readonly OpenRow[]): OpenRow | null {
	let last: OpenRow | null = null
	for (const row of rows) {
		if (row.lastDay === NO_DAY) return null
		last = preferred(last, row, endsLater)
	}
	return last
}

/** The one of two that comes first in an order, the first of equals; the other one where one is missing. */
function preferred(best: OpenRow | null, row: OpenRow | null, order: Order): OpenRow | null {
	if (best === null || row === null) return best ?? row
	return order(row, best) < 0 ? row : best
}

type Order = (one: OpenRow, other: OpenRow) => number

const startsBefore: Order = (one, other) => one.firstDay - other.firstDay || byPrecision(one, other, 'since')
const startsLater: Order = (one, other) => other.firstDay - one.firstDay || byPrecision(one, other, 'since')
const endsBefore: Order = (one, other) => one.lastDay - other.lastDay || byPrecision(one, other, 'until')
const endsLater: Order = (one, other) => other.lastDay - one.lastDay || byPrecision(one, other, 'until')

/** Of two texts for one bound, the more precise comes first, then the one that is not approximate. */
function byPrecision(one: OpenRow, other: OpenRow, bound: 'since' | 'until'): number {
	const [first, second] = [one.record[bound], other.record[bound]]
	if (first === null || second === null) return 0
	return second.text.length - first.text.length || Number(first.approximate) - Number(second.approximate)
}
