import { describe, expect, it } from 'vitest'
import { formatDate, formatNumber } from '../../../client/text/formatDate'
import { typeset } from '../../../client/text/typeset'

describe('A date', () => {
	it('is never written more precisely than it is known', () => {
		expect(formatDate('2010', 'fr')).toBe('2010')
		expect(formatDate('2010-08', 'fr')).toBe('août 2010')
		expect(formatDate('2017-01-31', 'fr')).toBe('31\u00a0janvier 2017')
	})

	it('has « 1er » for the first of the month only in French', () => {
		expect(formatDate('2010-05-01', 'fr')).toBe('1er\u00a0mai 2010')
		expect(formatDate('2010-05-01', 'en')).toBe('1\u00a0May 2010')
	})

	it('is written the Chinese way in Chinese', () => {
		expect(formatDate('2010-05-01', 'zh')).toBe('2010年5月1日')
		expect(formatDate('2010', 'zh')).toBe('2010年')
	})

	it('is returned unchanged if it is not a date', () => {
		expect(formatDate('printemps', 'fr')).toBe('printemps')
	})
})

describe('A number', () => {
	it('has a decimal comma and narrow spaces in French', () => {
		expect(formatNumber(0.8, 'fr', 2)).toBe('0,80')
		expect(formatNumber(12000, 'fr')).toBe('12\u202f000')
		expect(formatNumber(12000.5, 'en', 1)).toBe('12,000.5')
	})
})

describe('French typography', () => {
	it('sets no-break spaces before high punctuation and inside guillemets', () => {
		expect(typeset('Où ? « Ici » : là ; oui !')).toBe(
			'Où\u202f? «\u202fIci\u202f»\u00a0: là\u202f; oui\u202f!',
		)
	})
})
