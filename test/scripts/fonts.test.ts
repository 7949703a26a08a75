import { describe, expect, it } from 'vitest'
import { charactersInRange, cutCharacters } from '../../scripts/fonts'

describe('A slice of a font', () => {
	it('holds the characters of its ranges and of its single points', () => {
		expect(charactersInRange('U+4e0a,U+6d77-6d78, U+20000-20001', '上海深𠀀')).toBe('上海𠀀')
	})

	it('holds none when its ranges have none', () => {
		expect(charactersInRange('U+41-5a', '上海')).toBe('')
	})
})

describe('What the fonts are cut to', () => {
	it('has the arrows of our sentences, which the Latin fonts lack, so that no whole slice is fetched for them', () => {
		expect(cutCharacters('Page précédente ← 上海 → suite')).toBe('←→上海')
	})
})
