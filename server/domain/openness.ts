import type { DayNumber, FuzzyDate, FuzzyPeriod } from './fuzzyDate'
import { earliestDay, latestDay, precisionOf, widen } from './fuzzyDate'
import type { Confidence, LinkStatus, Wish } from './records'

export type Openness = 'not-open' | 'possible' | 'established'

/** What openness depends on: a Partnership or an Office has it all. */
export interface OpenLink {
	readonly since: FuzzyDate | null
	readonly until: FuzzyDate | null
	readonly attestedSince: FuzzyDate | null
	readonly status: LinkStatus
	readonly confidence: Confidence
}

/** Plans: shown as wishes, never counted. */
const NEVER_OPEN: ReadonlySet<LinkStatus> = new Set(['prospect', 'projet'])
/** Over, unless an end date says when. */
const OVER: ReadonlySet<LinkStatus> = new Set(['ferme', 'dormant'])

/**
 * Whether a link or an office is open on a day (model.md §1, "Open at a date"). Dates first, then status: an office
 * of 1991 closed in 2015 was open in 2010.
 *
 * @param compiled the day on which the link's data set was compiled: an unknown start that nothing attests earlier
 * is possible until that day has passed.
 */
export function opennessAt(link: OpenLink, day: DayNumber, compiled: DayNumber): Openness {
	if (NEVER_OPEN.has(link.status)) return 'not-open'
	if (OVER.has(link.status) && link.until === null) return 'not-open'
	const byDates = weaker(startedAt(link, day, compiled), unfinishedAt(link.until, day))
	if (byDates === 'not-open') return 'not-open'
	return link.status === 'inconnu' || link.confidence === 'low' ? 'possible' : byDates
}

/**
 * Whether a wish is still to be used on a day. An unknown status does not remove it; satisfied, withdrawn or an end
 * in the past does, and so does a start that is still to come.
 */
export function wishIsOpen(wish: Pick<Wish, 'since' | 'until' | 'status'>, day: DayNumber): boolean {
	if (wish.status === 'satisfied' || wish.status === 'withdrawn') return false
	if (wish.since !== null && day < widen(wish.since).first) return false
	return unfinishedAt(wish.until, day) !== 'not-open'
}

/**
 * While a set of actors are all there: from the latest of their starts, the one that makes them an overlap, to the
 * first of their ends. An actor with several links starts with the first of them and ends with the last.
 *
 * @param linksByActor the links of each actor that counts.
 * @returns null bounds where no start is known, or where nobody's end is known.
 */
export function openPeriod(linksByActor: readonly (readonly OpenLink[])[]): FuzzyPeriod {
	const starts = known(linksByActor.map(firstStart))
	const ends = known(linksByActor.map(lastEnd))
	return {
		start: pickDate(starts, (one, other) => startsBefore(other, one)),
		end: pickDate(ends, endsBefore),
	}
}

function startedAt(link: OpenLink, day: DayNumber, compiled: DayNumber): Openness {
	if (link.since !== null) {
		const days = widen(link.since)
		if (day < days.first) return 'not-open'
		return isFirm(link.since) || day > days.last ? 'established' : 'possible'
	}
	const attested = link.attestedSince === null ? compiled : widen(link.attestedSince).last
	return day > attested ? 'established' : 'possible'
}

function unfinishedAt(until: FuzzyDate | null, day: DayNumber): Openness {
	if (until === null) return 'established'
	const days = widen(until)
	if (day > days.last) return 'not-open'
	return isFirm(until) || day < days.first ? 'established' : 'possible'
}

/** A month counts as its whole month: only a year or an approximate date leaves open on which side a day falls. */
function isFirm(date: FuzzyDate): boolean {
	return !date.approximate && precisionOf(date) !== 'year'
}

function weaker(first: Openness, second: Openness): Openness {
	if (first === 'not-open' || second === 'not-open') return 'not-open'
	return first === 'possible' || second === 'possible' ? 'possible' : 'established'
}

/** An unknown start says nothing of the others: the actor is there from the first that is known, at the latest. */
function firstStart(links: readonly OpenLink[]): FuzzyDate | null {
	if (links.length === 1) return links[0]?.since ?? null
	return pickDate(known(links.map((link) => link.since)), startsBefore)
}

/** One link without an end keeps the actor there. */
function lastEnd(links: readonly OpenLink[]): FuzzyDate | null {
	if (links.some(({ until }) => until === null)) return null
	return pickDate(known(links.map((link) => link.until)), (one, other) => endsBefore(other, one))
}

type Order = (one: FuzzyDate, other: FuzzyDate) => number

const startsBefore: Order = (one, other) => earliestDay(one) - earliestDay(other)
const endsBefore: Order = (one, other) => latestDay(one) - latestDay(other)

/** The first in an order; of two texts for one bound, the more precise, then the one that is not approximate. */
function pickDate(dates: readonly FuzzyDate[], order: Order): FuzzyDate | null {
	let best: FuzzyDate | null = null
	for (const date of dates) if (best === null || rank(date, best, order) < 0) best = date
	return best
}

function rank(date: FuzzyDate, best: FuzzyDate, order: Order): number {
	return (
		order(date, best) ||
		best.text.length - date.text.length ||
		Number(date.approximate) - Number(best.approximate)
	)
}

function known(dates: readonly (FuzzyDate | null)[]): readonly FuzzyDate[] {
	return dates.filter((date) => date !== null)
}
