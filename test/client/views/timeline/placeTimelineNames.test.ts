import { describe, expect, it } from 'vitest'
import { placeTimelineNames } from '../../../../client/views/timeline/placeTimelineNames'
import { timeScale } from '../../../../client/views/timeline/timeScale'
import { fact } from './someFacts'

const scale = timeScale({ first: 2001, last: 2020 }, [])
const event = (id: string, start: string | null, name = 'Forum', end = start) =>
	fact(id, { lane: 'events', start, end, with: name })
const placed = (facts: Parameters<typeof placeTimelineNames>[0], width = 1000) =>
	placeTimelineNames(facts, scale, width).marks.map(({ fact: { id }, line, side }) => `${id} ${line} ${side}`)
/** A line is broken after a hyphen as after a blank. */
const signsOf = (text: string) => text.replaceAll(' ', '')

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
		expect(lines).toBe(13)
	})

	it('are whole, on one line or on several that no other name crosses', () => {
		const long = '1res rencontres franco-chinoises de la coopération décentralisée'
		const { marks, lines } = placeTimelineNames(
			[
				event('a', '2010-05', long),
				event('b', '2010-06', long),
				event('c', '2010-07'),
				event('d', '2018', long),
			],
			scale,
			700,
		)
		for (const { fact: one, name, line } of marks) {
			expect(signsOf(name.join(''))).toBe(signsOf(one.with))
			expect(line + name.length).toBeLessThanOrEqual(lines)
		}
		const [a, b] = marks
		expect(a?.name.length).toBeGreaterThan(1)
		expect(a?.side === b?.side && (b?.line ?? 0) < (a?.line ?? 0) + (a?.name.length ?? 0)).toBe(false)
	})

	it('are folded narrower where a track is narrow', () => {
		const long = 'Visite du vice-gouverneur du Shandong à Rennes'
		const [wide] = placeTimelineNames([event('a', '2010-05', long)], scale, 1000).marks
		const [narrow] = placeTimelineNames([event('a', '2010-05', long)], scale, 300).marks
		expect(wide?.name).toHaveLength(2)
		expect(narrow?.name.length).toBeGreaterThan(2)
		expect(signsOf(narrow?.name.join('') ?? '')).toBe(signsOf(long))
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
