import { type DayNumber, type DayRange, type FuzzyPeriod, isoDay } from '../../domain/fuzzyDate'
import { type CountryCode, HOME_COUNTRY, type Id } from '../../domain/ids'
import { type Message, message } from '../../domain/message'
import { doRangesMeet, extentOf, periodOfDays } from '../../domain/period'
import type { Unavailability } from '../../domain/records'
import { type Actor, byId, type Geography } from '../../snapshot/geography'
import type { Snapshot } from '../../snapshot/snapshot'
import { stayOf } from '../overlaps/crowding/explain'
import type { OverlapParameters } from '../overlaps/parameters'
import { daysApart, ledByOthers, type MissionDraft, missionsAt } from './missionDraft'
import { calendarDays } from './weekCalendar'

/** Shifts of the wanted dates, in weeks. */
const WEEKS_AROUND: readonly number[] = [-1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7, -8, 8]
const MAX_SUGGESTIONS = 3

/** The stay under consideration. */
export type WantedStay = Pick<MissionDraft, 'actor' | 'direction' | 'places' | 'days'>

/** Other dates of the same length, with reasons. */
export interface SuggestedDates {
	readonly period: FuzzyPeriod
	/** Others' missions within `gapDays`. */
	readonly others: number
	/** How many of these are fictitious; the reasons say so. */
	readonly fictitious: number
	readonly reasons: readonly Message[]
}

/** Holidays or another date to avoid that overlaps the wanted dates. */
export interface DateWarning {
	readonly sentence: Message
	readonly days: DayRange
	/** Whether it is fictitious. */
	readonly scenario: boolean
}

export interface DatesAnswer {
	/** Warnings about the wanted dates, by first day. */
	readonly warnings: readonly DateWarning[]
	/** All dates to avoid in the weeks of `calendarDays`, by first day. */
	readonly avoid: readonly DateWarning[]
	/** Dates with the fewest missions of others, better or not: the nearest first, at most three. */
	readonly quietest: readonly SuggestedDates[]
	/** The least crowded first, then the nearest, at most three. */
	readonly suggestions: readonly SuggestedDates[]
	/** Summary in one sentence. */
	readonly sentence: Message
}

interface Candidate extends Pick<SuggestedDates, 'others' | 'fictitious'> {
	readonly weeks: number
	readonly days: DayRange
	readonly isFree: boolean
}

/**
 * Other dates with less crowding: the stay shifted by whole weeks, up to eight earlier or later, that overlaps no
 * holiday of either country and no date to avoid, and has fewer missions of others within `gapDays` than the wanted
 * dates (or as few, if the wanted dates have such a conflict). A future stay gets no past dates. Cost: 17 × the
 * missions of the places.
 */
export function suggestDates(
	snapshot: Snapshot,
	wanted: WantedStay,
	parameters: OverlapParameters & { readonly today: DayNumber },
): DatesAnswer {
	const { geography } = snapshot
	const { gapDays, includeScenario, today } = parameters
	const avoid = datesToAvoid(snapshot, [wanted.actor, ...wanted.places], includeScenario)
	// Each once, even if it stops at several of the places; only those with a start known to the month.
	const there = new Set(wanted.places.flatMap((place) => missionsAt(place, wanted, snapshot)))
	const missions = ledByOthers([...there], wanted, parameters).filter(({ isYearOnly }) => !isYearOnly)
	const at = (weeks: number): Candidate => {
		const days = { first: wanted.days.first + 7 * weeks, last: wanted.days.last + 7 * weeks }
		const near = missions.filter((mission) => daysApart(stayOf(mission), days) <= gapDays)
		const fictitious = near.filter(({ scenario }) => scenario).length
		return { weeks, days, others: near.length, fictitious, isFree: datesMeeting(avoid, days).length === 0 }
	}
	const now = at(0)
	const isToCome = now.days.first > today
	const free = WEEKS_AROUND.map(at)
		.filter(({ days, isFree }) => isFree && (!isToCome || days.first > today))
		.sort(leastCrowdedFirst)
	const better = free
		.filter((one) => one.others < now.others || (!now.isFree && one.others === now.others))
		.slice(0, MAX_SUGGESTIONS)
	const suggested = (one: Candidate): SuggestedDates => ({
		period: periodOfDays(one.days),
		others: one.others,
		fictitious: one.fictitious,
		reasons: [
			message('dates.reason.shift', {
				weeks: Math.abs(one.weeks),
				direction: one.weeks > 0 ? 'later' : 'earlier',
			}),
			crowdReason(one, now, gapDays),
			holidayReason(areHolidaysKnown(avoid, one.days), geography),
		],
	})
	const warnings = (days: DayRange) => datesMeeting(avoid, days).map((one) => warningOf(one, geography))
	return {
		warnings: warnings(now.days),
		avoid: warnings(calendarDays(now.days)),
		suggestions: better.map(suggested),
		quietest: free.slice(0, MAX_SUGGESTIONS).map(suggested),
		sentence: message('dates.sentence', { found: foundWord(better, now) }),
	}
}

function foundWord(better: readonly Candidate[], now: Candidate): string {
	if (better.length > 0) return 'better'
	return now.isFree && now.others === 0 ? 'fine' : 'none'
}

function leastCrowdedFirst(one: Candidate, other: Candidate): number {
	return one.others - other.others || Math.abs(one.weeks) - Math.abs(other.weeks) || one.weeks - other.weeks
}

function crowdReason(one: Candidate, now: Candidate, gap: number): Message {
	return message('dates.reason.crowd', {
		others: one.others,
		fictitious: one.fictitious,
		invented: inventedWord(one),
		before: now.others,
		beforeFictitious: now.fictitious,
		beforeInvented: inventedWord(now),
		gap,
	})
}

function holidayReason(areKnown: boolean, geography: Geography): Message {
	const home = countryTerritory(geography, HOME_COUNTRY)
	const partner = geography.partner && countryTerritory(geography, geography.partner.code)
	return areKnown && home !== null && partner !== null
		? message('dates.reason.free', { home: { inPlace: home }, partner: { inPlace: partner } })
		: message('dates.reason.unknown')
}

/** How many missions at some dates are fictitious; sentences choose their words by it. */
function inventedWord({ others, fictitious }: Candidate): 'none' | 'some' | 'all' {
	if (fictitious === 0) return 'none'
	return fictitious === others ? 'all' : 'some'
}

function warningOf({ record: one, days }: DatedUnavailability, geography: Geography): DateWarning {
	const { actor, country, form, start, end } = one
	const where = actor ?? countryTerritory(geography, country ?? HOME_COUNTRY)
	const values = {
		form: form === 'holiday' ? 'holiday' : 'other',
		period: { period: { start, end } },
		known: where !== null,
		...(where !== null && { where: { inPlace: where } }),
	}
	return { sentence: message('dates.warning', values), days, scenario: one.scenario }
}

/** The territory of a country; null if it is unknown. */
function countryTerritory({ partner, actors }: Geography, code: CountryCode): Id | null {
	const id = code === partner?.code ? partner.territory : `territory:${code}`
	return actors.get(id)?.isTerritory ? id : null
}

interface DatedUnavailability {
	readonly record: Unavailability
	readonly days: DayRange
}

/** Dates to avoid of both countries and some actors, from the snapshot. */
interface DatesToAvoid {
	/** Those with a start, by first day. */
	readonly dates: readonly DatedUnavailability[]
	/** The two countries; `knownYears`: country and year of the recorded holidays. */
	readonly countries: readonly string[]
	readonly knownYears: ReadonlySet<string>
}

/**
 * The dates to avoid that apply to a mission: those of the two countries and of the given actors. Fictitious ones only
 * on request. The data says which country the other one is.
 */
function datesToAvoid(
	{ unavailabilities, geography }: Snapshot,
	actors: readonly Actor[],
	includeScenario: boolean,
): DatesToAvoid {
	const countries = [HOME_COUNTRY, geography.partner?.code ?? HOME_COUNTRY]
	const dates = [...unavailabilities.values()].flatMap((record) => {
		const days = extentOf(record)
		if (days === null || (record.scenario && !includeScenario)) return []
		const isOfCountry = countries.includes(record.country ?? '')
		return isOfCountry || actors.some(({ id }) => id === record.actor) ? [{ record, days }] : []
	})
	// A country's holidays in a year count as known once a real one is recorded.
	const real = dates.filter(
		({ record: { form, country, scenario } }) => form === 'holiday' && country && !scenario,
	)
	return {
		dates: dates.sort((one, other) => one.days.first - other.days.first || byId(one.record, other.record)),
		countries,
		knownYears: new Set(real.map(({ record, days }) => `${record.country} ${yearOf(days.first)}`)),
	}
}

/** Those that overlap some days, by first day. */
function datesMeeting({ dates }: DatesToAvoid, wanted: DayRange): readonly DatedUnavailability[] {
	return dates.filter(({ days }) => doRangesMeet(days, wanted))
}

/** Whether the holidays of both countries are known for each year of some days. */
function areHolidaysKnown({ countries, knownYears }: DatesToAvoid, { first, last }: DayRange): boolean {
	return [first, last].every((day) => countries.every((code) => knownYears.has(`${code} ${yearOf(day)}`)))
}

function yearOf(day: number): string {
	return isoDay(day).slice(0, 4)
}
