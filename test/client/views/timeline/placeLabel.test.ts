import { describe, expect, it } from 'vitest'
import { placeLabel, textWidth } from '../../../../client/views/timeline/placeLabel'

describe('The words of a bar', () => {
	it('stand in it when they fit', () => {
		expect(placeLabel({ from: 0.1, width: 0.7 }, '1er mai – 31 octobre', 550)).toBe('in')
	})

	it('stand on its right when it is short, on its left near the end of the axis', () => {
		expect(placeLabel({ from: 0.3, width: 0.02 }, '18–21 juin', 350)).toBe('right')
		expect(placeLabel({ from: 0.9, width: 0.02 }, '6–9 septembre', 350)).toBe('left')
	})

	it('are wider in Chinese', () => {
		expect(textWidth('九月')).toBeGreaterThan(textWidth('ab'))
	})
})
