import { describe, expect, it } from 'vitest'
import { placeLabel, shiftBelow, textWidth } from '../../../../client/views/timeline/placeLabel'

describe('The words of a bar', () => {
	it('stand in it when they fit', () => {
		expect(placeLabel({ from: 0.1, width: 0.7 }, '1er mai – 31 octobre', 550)).toBe('in')
	})

	it('stand on its right when it is short, on its left near the end of the axis', () => {
		expect(placeLabel({ from: 0.3, width: 0.02 }, '18–21 juin', 350)).toBe('right')
		expect(placeLabel({ from: 0.9, width: 0.02 }, '6–9 septembre', 350)).toBe('left')
	})

	it('stand below it where neither side has room, and no further than the end of the track', () => {
		const words = 'juillet 2006 – mars 2017'
		const early = { from: 0.1, width: 0.5 }
		const late = { from: 0.45, width: 0.4 }
		expect([early, late].map((bar) => placeLabel(bar, words, 250))).toEqual(['below', 'below'])
		expect(shiftBelow(early, words, 250)).toBe(0)
		expect(shiftBelow(late, words, 250)).toBe(Math.round(250 * 0.55 - textWidth(words) - 18))
		expect(shiftBelow(late, words, 100)).toBe(-45)
	})

	it('leave room for the stub that fades between the bar and them', () => {
		const bar = { from: 0.3, width: 0.5 }
		expect(placeLabel(bar, 'vers 2018', 400)).toBe('in')
		expect(placeLabel({ ...bar, width: 0.1, fadesAfter: true }, 'x'.repeat(33), 400)).toBe('below')
		expect(placeLabel({ ...bar, width: 0.1 }, 'x'.repeat(33), 400)).toBe('right')
	})

	it('are wider in Chinese', () => {
		expect(textWidth('九月')).toBeGreaterThan(textWidth('ab'))
	})
})
