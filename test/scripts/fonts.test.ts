import { describe, expect, it } from 'vitest'
import { charactersInRange } from '../../scripts/fonts'

describe('A slice of a font', () => {
	it('holds the characters of its ranges and of its single points', () => {
		expect(charactersInRange('U+4e0a,U+6d77-6d78, U+20000-20001', '上海深𠀀')).toBe('上海𠀀')
	})

	it('holds none when its ranges have none', () => {
		expect(charactersInRange('U+41-5a', '上海')).toBe('')
	})
})
