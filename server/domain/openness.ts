import { lastHeardDay } from '../../schema/freshness'
import { latestNewsDate } from './freshness'
import type { DayNumber, FuzzyDate } from './fuzzyDate'
import { latestDay, precisionOf, widen } from './fuzzyDate'
import type { ConfidenceLevel, LinkStatus, Mandate, Wish } from './records'

export type Openness = 'not-open' | 'possible' | 'established'

/** The fields that openness depends on: a Partnership or an Office has them all. */
export interface OpenLink {
	readonly since: FuzzyDate | null
	readonly until: FuzzyDate | null
	readonly attestedSince: FuzzyDate | null
	readonly lastAttested: FuzzyDate | null
	readonly ownerDeclared: FuzzyDate | null
	readonly status: LinkStatus
	readonly confidence: ConfidenceLevel
	readonly fromMemory: boolean
}

/** Plans: shown as wishes, never counted. */
const NEVER_OPEN: ReadonlySet<LinkStatus> = new Set(['prospect', 'projet'])
/** Over, unless an end date says when. */
const OVER: ReadonlySet<LinkStatus> = new Set(['ferme', 'dormant'])

/** A day before and a day after all others. */
const EVER = -(2 ** 30)
const NEVER = 2 ** 30

/**
 * The days on which a link is open, and those on which this is established: bounds are included, and a period is empty
 * if it starts after its end.
 */
export interface OpenDays {
	readonly openFrom: DayNumber
	readonly openUntil: DayNumber
	readonly establishedFrom: DayNumber
	readonly establishedUntil: DayNumber
}

/**
 * When a link or an office is open (model.md §1, "Open at a date"). Dates come first, then status: an office of 1991
 * that closed in 2015 was open in 2010. A link known only from memory is never established, nor is one without news in
 * the ten years before the day; later news counts.
 *
 * @param compiled the day the link's data set was compiled: an unknown start that nothing attests earlier stays
 *   possible until that day has passed; always if the set is unknown (null).
 */
export function openDaysOf(link: OpenLink, compiled: DayNumber | null): OpenDays {
	const isNeverOpen = NEVER_OPEN.has(link.status) || (OVER.has(link.status) && link.until === null)
	if (isNeverOpen) return { openFrom: NEVER, openUntil: EVER, establishedFrom: NEVER, establishedUntil: EVER }
	const start = startOf(link, compiled)
	const end = endOf(link.until)
	const isUnsure = link.status === 'inconnu' || link.confidence === 'low' || link.fromMemory
	return {
		openFrom: start.open,
		openUntil: end.open,
		establishedFrom: isUnsure ? NEVER : start.sure,
		// An end on or after a day is news too, so only a link without an end can fall silent.
		establishedUntil: link.until === null ? silentAfter(link) : end.sure,
	}
}

/** The last day on which a link's news is recent enough; a day before all others if it has no news at all. */
function silentAfter({ since, attestedSince, lastAttested, ownerDeclared }: OpenLink): DayNumber {
	const news = latestNewsDate([since, attestedSince, lastAttested, ownerDeclared])
	return news === null ? EVER : lastHeardDay(latestDay(news))
}

/** Whether a link or an office is open on a day: see `openDaysOf`. */
export function opennessAt(link: OpenLink, day: DayNumber, compiled: DayNumber | null): Openness {
	const { openFrom, openUntil, establishedFrom, establishedUntil } = openDaysOf(link, compiled)
	if (day < openFrom || day > openUntil) return 'not-open'
	return day < establishedFrom || day > establishedUntil ? 'possible' : 'established'
}

/** The days on which a letter of representation is valid: it needs no news, because it states its own end. */
export function mandateDaysOf(
	{ since, until, confidence, fromMemory }: Mandate,
	compiled: DayNumber | null,
): OpenDays {
	const end = endOf(until)
	const isUnsure = confidence === 'low' || fromMemory
	const start = startOf({ since, attestedSince: null }, compiled)
	return {
		openFrom: start.open,
		openUntil: end.open,
		establishedFrom: isUnsure ? NEVER : start.sure,
		establishedUntil: end.sure,
	}
}

/**
 * The days on which a wish counts, both included; the period is empty if it starts after its end. An unknown status
 * keeps the wish; satisfied, withdrawn or a past end removes it, and so does a future start.
 */
export function wishDaysOf({
	since,
	until,
	status,
}: Pick<Wish, 'since' | 'until' | 'status'>): Pick<OpenDays, 'openFrom' | 'openUntil'> {
	if (status === 'satisfied' || status === 'withdrawn') return { openFrom: NEVER, openUntil: EVER }
	return { openFrom: since === null ? EVER : widen(since).first, openUntil: endOf(until).open }
}

function startOf(
	{ since, attestedSince }: Pick<OpenLink, 'since' | 'attestedSince'>,
	compiled: DayNumber | null,
) {
	if (since !== null) return datesOfStart(since)
	const attested = attestedSince === null ? compiled : widen(attestedSince).last
	return { open: EVER, sure: attested === null ? NEVER : attested + 1 }
}

function datesOfStart(since: FuzzyDate) {
	const days = widen(since)
	return { open: days.first, sure: isFirm(since) ? days.first : days.last + 1 }
}

function endOf(until: FuzzyDate | null) {
	if (until === null) return { open: NEVER, sure: NEVER }
	const days = widen(until)
	return { open: days.last, sure: isFirm(until) ? days.last : days.first - 1 }
}

/** A month counts in full: only a year or an approximate date leaves it unclear on which side a day falls. */
function isFirm(date: FuzzyDate): boolean {
	return !date.approximate && precisionOf(date) !== 'year'
}
