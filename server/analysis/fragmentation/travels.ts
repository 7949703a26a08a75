import type { DayNumber } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { missionStatus } from '../../domain/missionStatus'
import { extentOf } from '../../domain/period'
import type { Mission } from '../../domain/records'

/** Where a mission goes: its host place, then its other stops. */
export function placesOf({ host, stops }: Mission): readonly Id[] {
	return host === null ? stops : [host, ...stops]
}

/** Led by somebody, neither cancelled nor a draft. */
export function isTravel({ status, leader }: Mission): boolean {
	return leader !== null && status !== 'cancelled' && status !== 'draft'
}

/** Begun by a day; one without dates, where it is said to be done. */
export function hasStarted(mission: Mission, day: DayNumber, days = extentOf(mission)): boolean {
	return days === null ? missionStatus(mission, day) === 'done' : days.first <= day
}
