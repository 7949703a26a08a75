import { describe, expect, it } from 'vitest'
import { compareNews, latestNews, NEWS_AGES, newsAgeOf, youngestAge } from '../../schema/freshness'
import { isoDay, latestDay } from '../../schema/fuzzyDate'
import { opennessAt } from '../../server/domain/openness'
import { fc } from '../fixtures/fastCheck'

describe('The age of news', () => {
	it('changes on the day two, five and ten years after the last day that its date allows', () => {
		const ages = ['2019-12-30', '2019-12-31', '2022-12-30', '2022-12-31', '2027-12-31', '2028-01-01']
		expect(ages.map((day) => newsAgeOf('2017', day))).toEqual([
			'RECENT',
			'AGING',
			'AGING',
			'OLD',
			'OLD',
			'SILENT',
		])
	})

	it('counts a month as its whole month, and a day as itself', () => {
		expect(newsAgeOf('2017-01', '2019-01-30')).toBe('RECENT')
		expect(newsAgeOf('2017-01', '2019-01-31')).toBe('AGING')
		expect(newsAgeOf('2017-01-15', '2019-01-15')).toBe('AGING')
	})

	it('is silent without any news, and recent where the news is from after the day', () => {
		expect(newsAgeOf(null, '2026-11-26')).toBe('SILENT')
		expect(newsAgeOf('2017-05', '2010-06-01')).toBe('RECENT')
	})

	it('is silent from the day on which the server holds a link for possible only', () => {
		const link = {
			since: { text: '2000', approximate: false },
			until: null,
			attestedSince: null,
			lastAttested: { text: '2007-03', approximate: false },
			ownerDeclared: null,
			status: 'actif',
			confidence: 'high',
			fromMemory: false,
		} as const
		for (const [day, openness] of [
			['2017-03-31', 'established'],
			['2017-04-01', 'possible'],
		] as const) {
			expect(opennessAt(link, latestDay({ text: day }), null)).toBe(openness)
			expect(newsAgeOf('2007-03', day)).toBe(openness === 'possible' ? 'SILENT' : 'OLD')
		}
	})

	it('never gets younger as days go by', () => {
		const day = fc.integer({ min: 0, max: 30_000 })
		fc.assert(
			fc.property(day, day, fc.nat(20_000), (news, asOf, later) => {
				const rank = (on: number) => NEWS_AGES.indexOf(newsAgeOf(isoDay(news), isoDay(on)))
				expect(rank(asOf + later)).toBeGreaterThanOrEqual(rank(asOf))
			}),
		)
	})
})

describe('Of several news', () => {
	it('the youngest age speaks', () => {
		expect(youngestAge(['SILENT', 'OLD'])).toBe('OLD')
		expect(youngestAge([])).toBeNull()
	})

	it('the latest last day counts, of equals the more precise', () => {
		expect(['2016', '2017-01', '2016-12-31'].sort(compareNews).at(-1)).toBe('2017-01')
		expect(['2017', '2017-12-31', '2017-12'].sort(compareNews).at(-1)).toBe('2017-12-31')
	})

	it('is that of the latest of some, whichever have a date', () => {
		expect(latestNews([null, '2016', '2017-01', null])).toBe('2017-01')
		expect(latestNews([null])).toBeNull()
		expect(latestNews([])).toBeNull()
	})
})
