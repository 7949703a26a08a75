import { describe, expect, it } from 'vitest'
import type { FuzzyDate, FuzzyPeriod } from '../../../server/domain/fuzzyDate'
import { formatDate, formatPeriod } from '../../../server/text/dates'

const on = (text: string): FuzzyDate => ({ text, approximate: false })
const about = (text: string): FuzzyDate => ({ text, approximate: true })

function period(start: string | null, end: string | null): FuzzyPeriod {
	return { start: start === null ? null : on(start), end: end === null ? null : on(end) }
}

describe('a date', () => {
	it.each([
		[on('2010-05-01'), 'le 1er\u00a0mai 2010', 'on 1\u00a0May 2010', '2010年5月1日'],
		[on('2010-05'), 'en mai 2010', 'in May 2010', '2010年5月'],
		[on('2010'), 'en 2010', 'in 2010', '2010年'],
		[about('2010'), 'vers 2010', 'around 2010', '约2010年'],
		[about('2010-05-02'), 'vers le 2\u00a0mai 2010', 'around 2\u00a0May 2010', '约2010年5月2日'],
	])('is as precise as its source', (date, fr, en, zh) => {
		expect(formatDate(date, 'at', 'fr')).toBe(fr)
		expect(formatDate(date, 'at', 'en')).toBe(en)
		expect(formatDate(date, 'at', 'zh')).toBe(zh)
	})
	it('can have other prepositions in French', () => {
		expect(formatDate(on('2017-01-31'), 'of', 'fr')).toBe('du 31\u00a0janvier 2017')
		expect(formatDate(on('2010-08'), 'of', 'fr')).toBe('d’août 2010')
		expect(formatDate(on('2006-03'), 'since', 'fr')).toBe('depuis mars 2006')
		expect(formatDate(on('2015'), 'until', 'fr')).toBe('jusqu’en 2015')
		expect(formatDate(about('2010'), 'bare', 'fr')).toBe('2010 environ')
	})
})

describe('a period', () => {
	it.each([
		[
			'2010-05-01',
			'2010-10-31',
			'du 1er\u00a0mai au 31\u00a0octobre 2010',
			'1er\u00a0mai – 31\u00a0octobre 2010',
		],
		['2010-09-06', '2010-09-09', 'du 6 au 9\u00a0septembre 2010', '6\u00a0– 9\u00a0septembre 2010'],
		[
			'2010-12-20',
			'2011-01-03',
			'du 20\u00a0décembre 2010 au 3\u00a0janvier 2011',
			'20\u00a0décembre 2010 – 3\u00a0janvier 2011',
		],
		['2010-05', '2010-10', 'de mai à octobre 2010', 'mai – octobre 2010'],
		['2010-08', '2010-10', 'd’août à octobre 2010', 'août – octobre 2010'],
		['2005', '2010', 'de 2005 à 2010', '2005 – 2010'],
		['2010-05', '2010-05', 'en mai 2010', 'mai 2010'],
		['2010-09-06', '2010-09-06', 'le 6\u00a0septembre 2010', '6\u00a0septembre 2010'],
		['2010-08', '2010-08-14', 'en août 2010, jusqu’au 14', 'août 2010, jusqu’au 14'],
		['2010', '2010-08-14', 'en 2010, jusqu’au 14\u00a0août', '2010, jusqu’au 14\u00a0août'],
		['2010-08-06', '2010-08', 'à partir du 6\u00a0août 2010', 'à partir du 6\u00a0août 2010'],
		['2006', null, 'depuis 2006', 'depuis 2006'],
		[null, '2015-03', 'jusqu’en mars 2015', 'jusqu’en mars 2015'],
		[null, null, 'à une date inconnue', 'date inconnue'],
	])('from %s to %s reads well in a French sentence and title', (start, end, at, bare) => {
		expect(formatPeriod(period(start, end), 'at', 'fr')).toBe(at)
		expect(formatPeriod(period(start, end), 'bare', 'fr')).toBe(bare)
	})
	it.each([
		[
			'2010-05-01',
			'2010-10-31',
			'from 1\u00a0May to 31\u00a0October 2010',
			'1\u00a0May – 31\u00a0October 2010',
		],
		['2010-09-06', '2010-09-09', 'from 6 to 9\u00a0September 2010', '6–9\u00a0September 2010'],
		['2010-05', '2010-10', 'from May to October 2010', 'May–October 2010'],
		['2010-08', '2010-08-14', 'in August 2010, until 14\u00a0August', 'August 2010, until 14\u00a0August'],
		['2006', null, 'since 2006', 'since 2006'],
		[null, null, 'at an unknown date', 'unknown date'],
	])('from %s to %s reads well in English', (start, end, at, bare) => {
		expect(formatPeriod(period(start, end), 'at', 'en')).toBe(at)
		expect(formatPeriod(period(start, end), 'bare', 'en')).toBe(bare)
	})
	it.each([
		['2010-05-01', '2010-10-31', '2010年5月1日至10月31日', '2010年5月1日—10月31日'],
		['2010-09-06', '2010-09-09', '2010年9月6日至9日', '2010年9月6日—9日'],
		['2010-05', '2010-10', '2010年5月至10月', '2010年5月—10月'],
		['2010-12-20', '2011-01-03', '2010年12月20日至2011年1月3日', '2010年12月20日—2011年1月3日'],
		['2010-08', '2010-08-14', '2010年8月，至14日', '2010年8月，至14日'],
		['2006', null, '自2006年起', '自2006年起'],
		[null, null, '日期不详', '日期不详'],
	])('from %s to %s reads well in Chinese', (start, end, at, bare) => {
		expect(formatPeriod(period(start, end), 'at', 'zh')).toBe(at)
		expect(formatPeriod(period(start, end), 'bare', 'zh')).toBe(bare)
	})
	it.each(['fr', 'en'] as const)('has no line break between a day and its month, in %s', (language) => {
		for (const [start, end] of [
			['2010-05-01', '2010-05-01'],
			['2010-05-01', '2010-10-31'],
			['2010-09-06', '2010-09-09'],
			['2010-08', '2010-08-14'],
			['2010', '2010-08-14'],
			['2010-08-06', '2010-08'],
			['2010-05-01', null],
		] as const)
			for (const form of ['at', 'bare', 'between'] as const)
				expect(formatPeriod(period(start, end), form, language)).not.toMatch(
					/(?<!\d)(?:\d{1,2}|1er) (?!and)(?:–|\p{L}{3})/u,
				)
	})

	it('can be a range between two days', () => {
		const expo = period('2010-05-01', '2010-10-31')
		expect(formatPeriod(expo, 'between', 'fr')).toBe('entre le 1er\u00a0mai et le 31\u00a0octobre 2010')
		expect(formatPeriod(expo, 'between', 'en')).toBe('between 1\u00a0May and 31\u00a0October 2010')
	})
	it('shows that one end is approximate', () => {
		const roughly = { start: about('2005'), end: on('2010') }
		expect(formatPeriod(roughly, 'at', 'fr')).toBe('de 2005 à 2010 environ')
		expect(formatPeriod(roughly, 'at', 'zh')).toBe('约2005年至2010年')
	})
})
