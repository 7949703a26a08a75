/** Presence strips: where they put years, what their labels say, and how a list compares them. */
import { describe, expect, it } from 'vitest'
import { placeSpans, rangeOf } from '../../../client/views/presence/layoutPresence'
import { PresenceStrip } from '../../../client/views/presence/PresenceStrip'
import { render, wordsOf } from '../render'

const SPANS = [
	{ from: 2006, until: 2009, isSeveral: false, isAttested: true },
	{ from: 2010, until: 2012, isSeveral: true, isAttested: true },
	{ from: 2013, until: 2026, isSeveral: true, isAttested: false },
]

describe('A presence strip', () => {
	it('runs from the first year of its list to the year of the page, ten years at least', () => {
		expect(rangeOf(SPANS, 2026)).toEqual({ first: 2006, last: 2026 })
		expect(rangeOf([], 2026)).toEqual({ first: 2017, last: 2026 })
		expect(rangeOf([{ from: 2030, until: 2031, isSeveral: false, isAttested: true }], 2026)).toEqual({
			first: 2022,
			last: 2031,
		})
	})

	it('has spans of whole years that touch and never leave it', () => {
		const placed = placeSpans(SPANS, { first: 2007, last: 2026 })
		expect(placed.map(({ left, width }) => [left, left + width].map((share) => share.toFixed(2)))).toEqual([
			['0.00', '0.15'],
			['0.15', '0.30'],
			['0.30', '1.00'],
		])
		expect(placeSpans(SPANS, { first: 2027, last: 2036 })).toEqual([])
	})

	it('names round years, few enough to read', () => {
		const years = (first: number) =>
			wordsOf(render(<PresenceStrip spans={[]} range={{ first, last: 2026 }} hasYears />)).match(/\d{4}/g)
		expect(years(1981)).toEqual(['1990', '2000', '2010', '2020'])
		for (const first of [1900, 1947, 1999, 2017]) expect(years(first)?.length).toBeLessThanOrEqual(6)
	})

	it.each([
		[
			'fr',
			'de 2006 à 2009 : un seul acteur ; de 2010 à 2012 : plusieurs acteurs ; de 2013 à 2026 : plusieurs acteurs, sans trace',
		],
		['en', '2006 to 2009: one actor; 2010 to 2012: several actors; 2013 to 2026: several actors, no trace'],
		['zh', '2006年至2009年：一个机构；2010年至2012年：多个机构；2013年至2026年：多个机构，无记录'],
	] as const)('describes its drawing in words: %s', (language, words) => {
		const html = render(<PresenceStrip spans={SPANS} range={rangeOf(SPANS, 2026)} />, language)
		expect(/aria-label="([^"]*)"/.exec(html)?.[1]?.replaceAll(/\s/g, ' ')).toBe(words)
	})

	it('gives a single year its number, and says when no date is known', () => {
		const year = { from: 2014, until: 2014, isSeveral: true, isAttested: true }
		expect(render(<PresenceStrip spans={[year]} range={rangeOf([year], 2026)} />)).toMatch(
			/"2014\s: plusieurs/,
		)
		expect(render(<PresenceStrip spans={[]} range={rangeOf([], 2026)} />)).toContain('Aucune date connue')
	})
})
