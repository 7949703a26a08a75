import { type DayRange, type FuzzyPeriod, isoDay, parseFuzzyDate } from '../../domain/fuzzyDate'
import { HOME_COUNTRY, type Id } from '../../domain/ids'
import type { Message } from '../../domain/message'
import type { Direction, Unavailability } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import type { DetectionParameters } from '../overlaps/parameters'
import { missionsAt, stayAt, visitsOf } from '../overlaps/visits'
import { daysApart } from '../precheck/daysApart'
import { type DatesToAvoid, datesToAvoid } from './datesToAvoid'

/** Weeks before and after the wanted dates that are looked at. */
const WEEKS_AROUND = 8
const MOST_SUGGESTIONS = 3

export interface WantedStay {
	readonly actor: Id
	readonly direction: Direction
	/** Places as `Places.keyOf` counts them. */
	readonly places: readonly Id[]
	readonly days: DayRange
}

/** Other dates of the same length, and why. */
export interface SuggestedDates {
	readonly period: FuzzyPeriod
	/** Missions of others within `gapDays`. */
	readonly others: number
	/** Of these, those that are fictitious; the reasons say so. */
	readonly fictitious: number
	readonly reasons: readonly Message[]
}

/** Holidays or another date to avoid that the dates wanted meet. */
export interface DateWarning {
	readonly sentence: Message
	/** Whether it is fictitious. */
	readonly scenario: boolean
}

export interface DatesAnswer {
	/** What speaks against the dates wanted, by its first day. */
	readonly warnings: readonly DateWarning[]
	/** The least crowded first, then the nearest, at most three. */
	readonly suggestions: readonly SuggestedDates[]
	/** Says in one sentence what was found. */
	readonly sentence: Message
}

interface Candidate {
	readonly weeks: number
	readonly days: DayRange
	readonly others: number
	/** Of these, those that are fictitious. */
	readonly fictitious: number
	readonly isFree: boolean
}

interface OtherStay extends DayRange {
	readonly scenario: boolean
}

/**
 * Other dates with less crowding: the stay moved by whole weeks, up to eight earlier or later, that meets no holiday
 * of either country nor any date to avoid, and has fewer missions of others within `gapDays` than the dates wanted
 * (or as few, where only a holiday speaks against those). Dates that are past are not suggested for a stay to come.
 * Cost: 17 × the missions of the places.
 */
export function suggestDates(
	projection: Projection,
	wanted: WantedStay,
	parameters: DetectionParameters & { readonly today: number },
): DatesAnswer {
	const avoid = datesToAvoid(projection, [wanted.actor, ...wanted.places], parameters.includeScenario)
	const stays = staysOfOthers(projection, wanted, parameters)
	const at = (weeks: number): Candidate => {
		const days = { first: wanted.days.first + 7 * weeks, last: wanted.days.last + 7 * weeks }
		const near = stays.filter((stay) => daysApart(stay, days) <= parameters.gapDays)
		const fictitious = near.filter(({ scenario }) => scenario).length
		return { weeks, days, others: near.length, fictitious, isFree: avoid.meeting(days).length === 0 }
	}
	const now = at(0)
	const isToCome = now.days.first > parameters.today
	const better = weeksAround()
		.map(at)
		.filter(({ days }) => !isToCome || days.first > parameters.today)
		.filter((one) => one.isFree && (one.others < now.others || (!now.isFree && one.others === now.others)))
		.sort(leastCrowdedFirst)
		.slice(0, MOST_SUGGESTIONS)
	return {
		warnings: avoid.meeting(now.days).map((one) => warningOf(one, projection)),
		suggestions: better.map((one) => ({
			period: periodOf(one.days),
			others: one.others,
			fictitious: one.fictitious,
			reasons: reasonsOf(one, now, avoid, projection, parameters.gapDays),
		})),
		sentence: { key: 'dates.sentence', values: { found: foundWord(better, now) } },
	}
}

function foundWord(better: readonly Candidate[], now: Candidate): string {
	if (better.length > 0) return 'better'
	return now.isFree && now.others === 0 ? 'fine' : 'none'
}

function weeksAround(): readonly number[] {
	return Array.from({ length: WEEKS_AROUND }, (_, index) => index + 1).flatMap((weeks) => [-weeks, weeks])
}

function leastCrowdedFirst(one: Candidate, other: Candidate): number {
	return one.others - other.others || Math.abs(one.weeks) - Math.abs(other.weeks) || one.weeks - other.weeks
}

/** When others are there. Each mission once, though it stops at several of the places. */
function staysOfOthers(
	projection: Projection,
	{ actor, direction, places }: WantedStay,
	parameters: DetectionParameters,
): readonly OtherStay[] {
	const { missions } = projection.columns
	const rows = new Set(places.flatMap((place) => missionsAt(projection, direction, place)))
	return visitsOf([...rows], missions, parameters)
		.dated.filter((row) => missions.recordAt(row).leader !== actor)
		.map((row) => ({ ...stayAt(row, missions), scenario: missions.isScenario[row] ?? false }))
}

function reasonsOf(
	candidate: Candidate,
	now: Candidate,
	avoid: DatesToAvoid,
	projection: Projection,
	gap: number,
): readonly Message[] {
	const { weeks, others, fictitious, days } = candidate
	const crowd = {
		key: 'dates.reason.crowd',
		values: {
			others,
			fictitious,
			invented: inventedWord(candidate),
			before: now.others,
			beforeFictitious: now.fictitious,
			beforeInvented: inventedWord(now),
			gap,
		},
	}
	const shift = {
		key: 'dates.reason.shift',
		values: { weeks: Math.abs(weeks), direction: weeks > 0 ? 'later' : 'earlier' },
	}
	const home = countryOf(projection, HOME_COUNTRY)
	const partner = projection.partner?.territory
	const named = home !== null && partner !== undefined && projection.territories.has(partner)
	const holidays: Message =
		named && avoid.areKnown(days)
			? { key: 'dates.reason.free', values: { home: { inPlace: home }, partner: { inPlace: partner } } }
			: { key: 'dates.reason.unknown', values: {} }
	return [shift, crowd, holidays]
}

/** How many of the missions at some dates are fictitious, as sentences choose their words by it. */
function inventedWord({ others, fictitious }: Candidate): 'none' | 'some' | 'all' {
	if (fictitious === 0) return 'none'
	return fictitious === others ? 'all' : 'some'
}

function warningOf(one: Unavailability, projection: Projection): DateWarning {
	const { actor, country, form, start, end } = one
	const where = actor ?? countryOf(projection, country ?? HOME_COUNTRY)
	const values = {
		form: form === 'holiday' ? 'holiday' : 'other',
		period: { period: { start, end } },
		known: where !== null,
		...(where !== null && { where: { inPlace: where } }),
	}
	return { sentence: { key: 'dates.warning', values }, scenario: one.scenario }
}

/** The territory that stands for a country. */
function countryOf({ partner, territories }: Projection, code: string): Id | null {
	const id = code === partner?.code ? partner.territory : `territory:${code}`
	return territories.has(id) ? id : null
}

function periodOf({ first, last }: DayRange): FuzzyPeriod {
	return { start: parseFuzzyDate(isoDay(first)), end: parseFuzzyDate(isoDay(last)) }
}
