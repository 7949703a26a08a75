import { describe, expect, it } from 'vitest'
import { dayNumber, parseFuzzyDate } from '../../../server/domain/fuzzyDate'
import { BadInput } from '../../../server/errors'

describe('a fuzzy date', () => {
	it.each([
		'',
		'10',
		'2010-5',
		'2010-13',
		'2010-00',
		'2011-02-29',
		'2010-05-32',
		'2010-05-01T00:00',
		' 2010',
		'mai 2010',
	])('refuses %j with an error of what was expected and what came', (text) => {
		expect(() => parseFuzzyDate(text)).toThrow(BadInput)
		expect(() => parseFuzzyDate(text)).toThrow(/YYYY-MM-DD.*got/)
	})

	it('shortens a long text in its error', () => {
		expect(() => parseFuzzyDate('9'.repeat(5000))).toThrow(/9{40}…/)
	})
})

describe('a day number', () => {
	it('exists for a whole day only', () => {
		expect(() => dayNumber('2010-05')).toThrow(BadInput)
	})
})
