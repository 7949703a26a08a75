/** The weeks around a draft, which `client/views/calendar/WeekCalendar.tsx` draws. */
import type { DayNumber, DayRange } from '../../domain/fuzzyDate'
import { doRangesMeet, extentOf } from '../../domain/period'
import type { EventRecord } from '../../domain/records'
import { byId } from '../../snapshot/geography'
import { byFirstDay, type Snapshot } from '../../snapshot/snapshot'
import { isWithinChoice } from '../openFacts'
import { missionEvidence, stayOf } from '../overlaps/crowding/explain'
import type { OverlapParameters } from '../overlaps/parameters'
import type { Evidence } from '../result'
import { countingPlacesIn, ledByOthers, type MissionDraft, missionsAt } from './missionDraft'

/** Weeks that a calendar shows before and after a stay: the largest shift. */
const WEEKS_SHOWN = 8
/** Day 0, 1 January 1970, is a Thursday. */
const DAYS_FROM_MONDAY = 3

/** What a calendar around a draft shows of its places. */
export interface CalendarAnswer {
	/** Whole weeks. */
	readonly days: DayRange
	/** Public missions of others that overlap these days, by start, without those dated only to the year. */
	readonly missions: readonly Evidence[]
	/** Events that overlap these days, by start. */
	readonly events: readonly EventRecord[]
}

/** What happens at the places of a draft in the weeks around it. Cost: their missions and events. */
export function calendarAround(
	snapshot: Snapshot,
	draft: MissionDraft,
	parameters: OverlapParameters,
): CalendarAnswer {
	const days = calendarDays(draft.days)
	// Each once, even if it stops at several of the places.
	const missions = new Set(draft.places.flatMap((place) => missionsAt(place, draft, snapshot)))
	const places = new Set(draft.places.flatMap((place) => countingPlacesIn(place, snapshot.geography)))
	const events = new Set([...places].flatMap((place) => snapshot.events.by.city.at(place)))
	return {
		days,
		missions: ledByOthers([...missions], draft, parameters)
			.filter((mission) => !mission.isYearOnly && doRangesMeet(stayOf(mission), days))
			.sort(byFirstDay)
			.map(missionEvidence),
		events: [...events]
			.flatMap((event) => {
				const extent = isWithinChoice(event, parameters) ? extentOf(event.record) : null
				return extent !== null && doRangesMeet(extent, days) ? [{ record: event.record, extent }] : []
			})
			.sort((one, other) => one.extent.first - other.extent.first || byId(one.record, other.record))
			.map(({ record }) => record),
	}
}

/** The whole weeks, from Monday to Sunday, that a calendar shows around a stay. */
export function calendarDays({ first, last }: DayRange): DayRange {
	const monday = (day: DayNumber): DayNumber => day - ((((day + DAYS_FROM_MONDAY) % 7) + 7) % 7)
	return { first: monday(first) - 7 * WEEKS_SHOWN, last: monday(last) + 7 * WEEKS_SHOWN + 6 }
}
