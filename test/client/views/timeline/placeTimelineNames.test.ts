import { describe, expect, it } from 'vitest'
import { placeTimelineNames } from '../../../../client/views/timeline/placeTimelineNames'
import { timeScale } from '../../../../client/views/timeline/timeScale'
import { fact } from './someFacts'

const scale = timeScale({ first: 2001, last: 2020 }, [])
const event = (id: string, start: string | null, name = 'Forum', end = start) =>
	fact(id, { lane: 'events', start, end, with: name })
const placed = (facts: Parameters<typeof placeTimelineNames>[0], width = 1000) =>
	placeTimelineNames(facts, scale, width).marks.map(({ fact: { id }, line, side }) => `${id} ${line} ${side}`)

describe('The names of events on a track', () => {
	it('stand on the right of their marks, on the left at the end of the track, on further lines where others are', () => {
		expect(
			placed([
				event('late', '2020-12'),
				event('a', '2005-01'),
				event('b', '2005-03'),
				event('far', '2012'),
				event('undated', null),
				event('before', '1999'),
			]),
		).toEqual(['a 0 right', 'b 1 right', 'far 0 right', 'late 0 left'])
	})

	it('are left out where no line has room, never the marks', () => {
		const many = Array.from({ length: 40 }, (_, at) => event(`e${String(at).padStart(2, '0')}`, '2010-05'))
		const { marks, lines } = placeTimelineNames(many, scale, 1000)
		expect(marks).toHaveLength(40)
		expect(marks.filter(({ side }) => side === null).length).toBeGreaterThan(20)
		expect(lines).toBe(9)
	})

	it('never run out of the track', () => {
		for (const { fact: one, from, to, side } of placeTimelineNames(
			[
				event('x', '2001-01', 'Un nom très long de rencontre'),
				event('y', '2020-12', 'Un nom très long de rencontre'),
			],
			scale,
			400,
		).marks) {
			if (side === 'right') expect([one.id, to * 400 < 210]).toEqual([one.id, true])
			if (side === 'left') expect([one.id, from * 400 > 180]).toEqual([one.id, true])
		}
	})
})
