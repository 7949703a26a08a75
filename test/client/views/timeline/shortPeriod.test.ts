import { describe, expect, it } from 'vitest'
import { shortPeriod } from '../../../../client/views/timeline/shortPeriod'

const plain = (text: string | null) => text?.replaceAll(/[\u00a0\u2009\u202f]/g, ' ')

describe('A short period', () => {
	it('leaves out the year that the axis shows', () => {
		expect(plain(shortPeriod('2010-05-01', '2010-10-31', 'fr', false))).toBe('1er mai – 31 octobre')
		expect(plain(shortPeriod('2010-06-18', '2010-06-21', 'fr', false))).toBe('18–21 juin')
	})

	it('names no day that the source does not give', () => {
		expect(shortPeriod('2010-08', '2010-08', 'fr', true)).toBe('août 2010')
		expect(shortPeriod('2010', '2010', 'zh', false)).toBe('2010年')
	})

	it('is written in the requested language', () => {
		expect(plain(shortPeriod('2010-05-01', '2010-07-15', 'en', false))).toBe('1 May – 15 July')
		expect(plain(shortPeriod('2010-05-01', '2010-07-15', 'zh', false))).toBe('5月1日—7月15日')
	})

	it.each(['fr', 'en'] as const)('never breaks a line between a day and its month, in %s', (language) => {
		for (const [start, end] of [
			['2010-05-01', '2010-05-01'],
			['2010-05-01', '2010-07-01'],
			['2010-06-18', '2010-06-21'],
			['2010-12-20', '2011-01-01'],
		] as const)
			expect(shortPeriod(start, end, language, true)).not.toMatch(/(?<!\d)(?:\d{1,2}|1er) [–\p{L}]/u)
	})

	it('is null if no date is known', () => {
		expect(shortPeriod(null, null, 'fr', true)).toBeNull()
	})
})
