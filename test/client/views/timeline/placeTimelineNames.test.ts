import { describe, expect, it } from 'vitest'
import { placeTimelineNames } from '../../../../client/views/timeline/placeTimelineNames'
import { timeScale } from '../../../../client/views/timeline/timeScale'
import { fact } from './someFacts'

const scale = timeScale({ first: 2001, last: 2020 }, [])
const event = (id: string, start: string | null, name = 'Forum', end = start) =>
	fact(id, { lane: 'events', start, end, with: { name, nameLanguage: 'fr' } })
/** A line breaks after a hyphen, as after a space. */
const signsOf = (text: string) => text.replaceAll(' ', '')

describe('The names of events on a track', () => {
	it('are left out when there is no room, but their marks stay', () => {
		const many = Array.from({ length: 40 }, (_, at) => event(`e${String(at).padStart(2, '0')}`, '2010-05'))
		const { marks, lines } = placeTimelineNames(many, scale, 1000)
		expect(marks).toHaveLength(40)
		expect(marks.filter(({ side }) => side === null).length).toBeGreaterThan(20)
		expect(lines).toBe(13)
	})

	it('are shown in full, and never cross each other', () => {
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
			expect(signsOf(name.join(''))).toBe(signsOf(one.with.name))
			expect(line + name.length).toBeLessThanOrEqual(lines)
		}
		const [a, b] = marks
		expect(a?.name.length).toBeGreaterThan(1)
		expect(a?.side === b?.side && (b?.line ?? 0) < (a?.line ?? 0) + (a?.name.length ?? 0)).toBe(false)
	})

	it('never run past the end of the track', () => {
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
