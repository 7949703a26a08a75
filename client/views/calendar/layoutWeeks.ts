/** Lays out a calendar around a stay as weeks with their contents by day. */
import { daysIn, isoDay } from '../../../schema/fuzzyDate'
import type { PrecheckQuery } from '../../graphql/generated/types'

export type Calendar = PrecheckQuery['precheck']['calendar']

interface Dated {
	readonly period: Calendar['missions'][number]['period']
}

export interface CalendarDay {
	readonly day: string
	readonly missions: number
	readonly events: number
	readonly isAvoided: boolean
	readonly isWanted: boolean
}

export interface CalendarWeek extends Pick<Calendar, 'events' | 'avoid'> {
	/** ISO day of its Monday. */
	readonly monday: string
	readonly sunday: string
	readonly missions: readonly (Calendar['missions'][number] & {
		/** Whether it has a day of the stay. */
		readonly isMeeting: boolean
	})[]
	/** Seven, from Monday. */
	readonly days: readonly CalendarDay[]
	readonly isWanted: boolean
	/** Whether one of the quietest stays begins in it. */
	readonly isQuiet: boolean
}

/**
 * The weeks of a calendar in order. Records known only to the month or the year are in each of its weeks.
 * Weeks before the day of the page are left out if the stay is in the future.
 *
 * @param wanted first and last day of the stay.
 * @param quiet first days of the quietest stays.
 */
export function layoutWeeks(
	calendar: Calendar,
	wanted: { readonly start: string; readonly end: string },
	quiet: readonly (string | null)[],
	today: string | null,
): readonly CalendarWeek[] {
	const { start, end } = calendar.period
	if (start === null || end === null) return []
	const [from, until] = [daysIn(start).first, daysIn(end).last]
	const stay = { first: daysIn(wanted.start).first, last: daysIn(wanted.end).last }
	const now = today !== null && today < wanted.start ? daysIn(today).first : from
	const weeks: CalendarWeek[] = []
	for (let monday = from; monday + 6 <= until; monday += 7) {
		if (monday + 6 < now) continue
		const week = { first: monday, last: monday + 6 }
		const missions = calendar.missions
			.filter((one) => meet(extentOf(one), week))
			.map((one) => ({ ...one, isMeeting: meet(extentOf(one), stay) }))
		const events = calendar.events.filter((one) => meet(extentOf(one), week))
		const avoid = calendar.avoid.filter((one) => meet(extentOf(one), week))
		weeks.push({
			monday: isoDay(week.first),
			sunday: isoDay(week.last),
			days: Array.from({ length: 7 }, (_, index) => monday + index).map((day) => {
				const on = (one: Dated): boolean => meet(extentOf(one), { first: day, last: day })
				return {
					day: isoDay(day),
					missions: missions.filter(on).length,
					events: events.filter(on).length,
					isAvoided: avoid.some(on),
					isWanted: meet(stay, { first: day, last: day }),
				}
			}),
			missions,
			events,
			avoid,
			isWanted: meet(stay, week),
			isQuiet: quiet.some((day) => day !== null && meet(daysIn(day), week)),
		})
	}
	return weeks
}

interface Days {
	readonly first: number
	readonly last: number
}

/** null without a start. */
function extentOf({ period }: Dated): Days | null {
	if (!period?.start) return null
	return { first: daysIn(period.start).first, last: daysIn(period.end ?? period.start).last }
}

function meet(one: Days | null, other: Days): boolean {
	return one !== null && one.first <= other.last && other.first <= one.last
}
