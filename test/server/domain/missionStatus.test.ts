import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../server/domain/fuzzyDate'
import { missionStatus } from '../../../server/domain/missionStatus'
import { date } from '../../fixtures/records'

const ending = (end: string) => ({ status: null, start: date('2017-01-10'), end: date(end) })
const on = dayNumber('2017-01-31')

describe('the status of a mission', () => {
	it('is the one on record', () => {
		expect(missionStatus({ ...ending('2016'), status: 'cancelled' }, on)).toBe('cancelled')
	})

	it('is done after its end, planned until then', () => {
		expect(missionStatus(ending('2017-01-30'), on)).toBe('done')
		expect(missionStatus(ending('2017-01-31'), on)).toBe('planned')
	})

	it('is planned as long as the month or year of its end lasts', () => {
		expect(missionStatus(ending('2017-01'), on)).toBe('planned')
		expect(missionStatus(ending('2017-01'), on + 1)).toBe('done')
	})

	it('is planned while it has no date', () => {
		expect(missionStatus({ status: null, start: null, end: null }, on)).toBe('planned')
	})
})
