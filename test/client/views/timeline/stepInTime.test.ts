import { describe, expect, it } from 'vitest'
import { stepInTime } from '../../../../client/views/timeline/stepInTime'

const stops = [
	{ key: 'link-1986', lane: 0, day: 1986 },
	{ key: 'link-2005', lane: 0, day: 2005 },
	{ key: 'mission-2003', lane: 2, day: 2003 },
	{ key: 'mission-2019', lane: 2, day: 2019 },
]

describe('A step on the timeline', () => {
	it('leads to the next fact in time of the lane, and stays at its ends', () => {
		expect(stepInTime(stops, 'link-1986', 'ArrowRight')).toBe('link-2005')
		expect(stepInTime(stops, 'link-2005', 'ArrowRight')).toBe('link-2005')
		expect(stepInTime(stops, 'link-1986', 'ArrowLeft')).toBe('link-1986')
		expect(stepInTime(stops, 'mission-2003', 'End')).toBe('mission-2019')
		expect(stepInTime(stops, 'mission-2019', 'Home')).toBe('mission-2003')
	})

	it('leads to the nearest in time of the next lane that has one', () => {
		expect(stepInTime(stops, 'link-2005', 'ArrowDown')).toBe('mission-2003')
		expect(stepInTime(stops, 'mission-2019', 'ArrowUp')).toBe('link-2005')
		expect(stepInTime(stops, 'mission-2019', 'ArrowDown')).toBe('mission-2019')
	})

	it('is none for other keys, and without a stop', () => {
		expect(stepInTime(stops, 'link-1986', 'Enter')).toBeNull()
		expect(stepInTime([], 'link-1986', 'ArrowRight')).toBeNull()
	})
})
