import { describe, expect, it } from 'vitest'
import { todayOf } from '../../server/today'

const THE_DAY_IT_IS = { today: null }

describe('Today', () => {
	it('is the day in Paris, in winter and in summer', () => {
		expect(todayOf(THE_DAY_IT_IS, new Date('2026-11-25T22:59:59Z'))).toBe('2026-11-25')
		expect(todayOf(THE_DAY_IT_IS, new Date('2026-11-25T23:00:00Z'))).toBe('2026-11-26')
		expect(todayOf(THE_DAY_IT_IS, new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02')
	})

	it('is the day that TODAY sets, at any time', () => {
		expect(todayOf({ today: '2027-02-28' }, new Date('2026-11-25T22:59:59Z'))).toBe('2027-02-28')
	})
})
