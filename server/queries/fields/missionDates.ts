import { dayNumber, type FuzzyDate, isoDay, precisionOf } from '../../domain/fuzzyDate'
import { missionStatus } from '../../domain/missionStatus'
import { extentOf } from '../../domain/period'
import type { Mission, MissionStatus } from '../../domain/records'
import { dayArgument, type Optional } from '../arguments'
import type { QueryContext } from '../queryContext'

/** The first and last possible ISO day of a mission; null without a start. */
export function missionExtent(mission: Mission): { readonly first: string; readonly last: string } | null {
	const extent = extentOf(mission)
	return extent && { first: isoDay(extent.first), last: isoDay(extent.last) }
}

/** The precision of a bound: DAY, MONTH, YEAR or NONE. */
export function boundOf(date: FuzzyDate | null): 'DAY' | 'MONTH' | 'YEAR' | 'NONE' {
	if (date === null) return 'NONE'
	return ({ day: 'DAY', month: 'MONTH', year: 'YEAR' } as const)[precisionOf(date)]
}

/** The status on a day, by default today. Throws BadInput on a bad day. */
export function statusOf(context: QueryContext, mission: Mission, asOf: Optional<string>): MissionStatus {
	return missionStatus(mission, dayNumber(dayArgument(context, 'asOf', asOf)))
}
