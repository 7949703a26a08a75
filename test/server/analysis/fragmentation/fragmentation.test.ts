import { describe, expect, it } from 'vitest'
import type { SizeShare } from '../../../../server/analysis/fragmentation/explain'
import type { Measure } from '../../../../server/analysis/measures/measure'
import type { GraphRecord } from '../../../../server/domain/records'
import { fc } from '../../../fixtures/fastCheck'
import { harbours } from '../../../fixtures/harbours'
import { date, mission, office, partnership, territory } from '../../../fixtures/records'
import { type FragmentationParameters, type WholeIndex, wholeIndexes } from './wholeIndexes'

const PARAMETERS: FragmentationParameters = {
	by: 'PARTNER',
	asOf: '2020-06-01',
	fromYear: 2018,
	minConfidence: null,
	includeScenario: false,
	sectors: null,
	within: null,
}
const indexes = (records: readonly GraphRecord[], more: Partial<FragmentationParameters> = {}) =>
	wholeIndexes(harbours(records), { ...PARAMETERS, ...more })
const at = (records: readonly GraphRecord[], key: string, more: Partial<FragmentationParameters> = {}) => {
	const found = indexes(records, more).find((index) => index.key === key)
	if (!found) throw new Error(`No index of ${key}`)
	return found
}
const valueIn = (measure: Measure): number => ('value' in measure ? measure.value : Number.NaN)
/** Of a point: what has no value has none. To nine digits, since sums in another order differ after them. */
const valuesOf = ({ concentration, effectiveNumber, effectiveEstablished, theil }: WholeIndex['now']) =>
	[concentration, effectiveNumber, effectiveEstablished, theil.total, theil.between, theil.within].map(
		({ measure }) =>
			'value' in measure ? (measure.value + 0).toFixed(9).replace('-0.000000000', '0.000000000') : measure,
	)
const rounded = ({ share, ...more }: SizeShare) => ({ ...more, share: share.toFixed(9) })
const since = { since: date('2000-01-01') }
const link = (id: string, actor: string, more = {}) =>
	partnership(id, [actor], ['oriel'], { ...since, ...more })

describe('The émiettement of a partner', () => {
	it('is the number of equal actors that would be as scattered: 2, 1, 1 links → H .375, N_eff 2.667', () => {
		const { now } = at(
			[link('a', 'north'), link('b', 'north'), link('c', 'south'), link('d', 'isle')],
			'oriel',
		)
		expect(now.actorCount).toBe(3)
		expect(valueIn(now.concentration.measure)).toBeCloseTo(0.375, 12)
		expect(valueIn(now.effectiveNumber.measure)).toBeCloseTo(2.6667, 4)
	})

	it('says why it has no value under three actors, and counts a bloc local and the parties of one record once', () => {
		const records = [
			partnership('a', ['metropole', 'north'], ['oriel'], since),
			link('b', 'city'),
			link('c', 'south'),
		]
		const { now } = at(records, 'oriel')
		expect(now.actorCount).toBe(2)
		expect(now.effectiveNumber.measure).toEqual({ none: 'too-few-actors' })
		expect(now.effectiveNumber.sentence.key).toBe('measure.none.too-few-actors')
	})

	it('has an interval: established records alone at one end, all at the other', () => {
		const { now } = at(
			[
				link('a', 'north'),
				link('b', 'south'),
				link('c', 'isle'),
				link('d', 'university', { status: 'inconnu' }),
			],
			'oriel',
		)
		expect([now.establishedCount, now.actorCount]).toEqual([3, 4])
		expect(valueIn(now.effectiveEstablished.measure)).toBeCloseTo(3, 12)
		expect(valueIn(now.effectiveNumber.measure)).toBeCloseTo(4, 12)
	})

	it('weighs person-days where every record has some, and records else', () => {
		const trips = [
			mission('a', 'north', 'oriel', '2020-01-01..2020-01-03', { size: 20 }),
			mission('b', 'south', 'oriel', '2020-02-01..2020-02-02', { size: 10 }),
			mission('c', 'isle', 'oriel', '2020-03-01..2020-03-01', { size: 20 }),
		]
		const byDays = at(trips, 'oriel')
		expect(byDays.weighedBy).toBe('PERSON_DAYS')
		expect(valueIn(byDays.now.concentration.measure)).toBeCloseTo(0.6 ** 2 + 2 * 0.2 ** 2, 12)
		const mixed = at([...trips, link('d', 'north')], 'oriel')
		expect(mixed.weighedBy).toBe('RECORDS')
		expect(valueIn(mixed.now.concentration.measure)).toBeCloseTo(0.375, 12)
	})
})

describe('What counts', () => {
	it('is what is open at the end of each year, with the missions of that year; the last point is the day itself', () => {
		const { trend } = at(
			[
				link('a', 'north', { until: date('2018-06-30') }),
				link('b', 'south', { since: date('2019-05-01') }),
				mission('m', 'isle', 'oriel', '2019-03'),
				mission('later', 'isle', 'oriel', '2020-09'),
				mission('off', 'isle', 'oriel', '2019-04', { status: 'cancelled' }),
			],
			'oriel',
		)
		expect(trend.map(({ year, evidence }) => [year, evidence.map(({ recordId }) => recordId)])).toEqual([
			[2018, []],
			[2019, ['b', 'm']],
			[2020, ['b']],
		])
	})

	it('stands under its partner, its city, its sectors or the région of those who take part', () => {
		const records = [
			partnership('p', ['city', 'south'], ['docks'], { ...since, sectors: ['sector:wine'] }),
			office('o', 'isle', 'oriel', since),
		]
		const keys = (by: FragmentationParameters['by']) =>
			indexes(records, { by })
				.map(({ key, evidence }) => `${key} ${evidence.map(({ recordId }) => recordId)}`)
				.sort()
		expect(keys('PARTNER')).toEqual(['docks p'])
		expect(keys('CITY')).toEqual(['oriel p,o'])
		expect(keys('DIVISION')).toEqual(['littoral p,o'])
		expect(keys('SECTOR')).toEqual(['sector:wine p'])
		expect(keys('FRENCH_REGION')).toEqual(['isle o', 'north p', 'south p'])
	})

	it('is chosen by sector, by place and by confidence, without the scenario unless it is asked for', () => {
		const records = [
			link('a', 'north', { sectors: ['sector:wine'] }),
			link('b', 'south', { confidence: 'low' }),
			link('c', 'isle', { scenario: true }),
		]
		const counted = (more: Partial<FragmentationParameters>) =>
			indexes(records, more).flatMap(({ evidence }) => evidence.map(({ recordId }) => recordId))
		expect(counted({})).toEqual(['a', 'b'])
		expect(counted({ sectors: ['sector:wine'] })).toEqual(['a'])
		expect(counted({ minConfidence: 'medium' })).toEqual(['a'])
		expect(counted({ within: 'south' })).toEqual(['b'])
		expect(counted({ within: 'littoral' })).toEqual(['a', 'b'])
		expect(counted({ within: 'marches' })).toEqual([])
		expect(counted({ includeScenario: true })).toEqual(['a', 'b', 'c'])
	})

	it('never holds a record that is not public', () => {
		const records = [link('a', 'north'), link('b', 'south'), link('c', 'isle')]
		const hidden = link('d', 'university', { visibility: 'group' })
		expect(indexes([...records, hidden])).toEqual(indexes(records))
	})
})

describe('What stands beside the index', () => {
	it('is a Theil split by région, or by département within a région', () => {
		const { now } = at(
			[link('a', 'village'), link('b', 'coast'), link('c', 'coast'), link('d', 'south'), link('e', 'isle')],
			'oriel',
		)
		const { total, between, within } = now.theil
		expect(valueIn(within.measure)).toBeGreaterThan(0)
		expect(valueIn(total.measure)).toBeCloseTo(valueIn(between.measure) + valueIn(within.measure), 12)
	})

	it('is the part that something dated confirms within twelve months', () => {
		const { coverage } = at(
			[
				link('a', 'north', { since: date('2019-09-01') }),
				link('b', 'south', { attestedSince: date('2020') }),
				link('c', 'isle'),
				link('d', 'isle', { since: date('1990'), lastAttested: date('2020-02') }),
				mission('m', 'isle', 'oriel', '2020-03'),
				link('e', 'isle', { since: date('1990'), ownerDeclared: date('2020-02-11') }),
				link('f', 'isle', { since: date('1990'), ownerDeclared: date('2018-02-11') }),
			],
			'oriel',
		)
		expect([coverage.confirmed, coverage.records]).toEqual([5, 7])
		const undated = at([partnership('a', ['north'], ['oriel'], { lastAttested: null })], 'oriel', {
			asOf: '2026-12-01',
		})
		expect(undated.coverage.share.measure).toEqual({ none: 'no-date' })
	})

	it('is reciprocity, of journeys both ways between three places at least', () => {
		const journeys = [
			mission('a', 'north', 'oriel', '2015'),
			mission('b', 'south', 'oriel', '2016'),
			mission('c', 'oriel', 'city', '2016', { direction: 'PARTNER_TO_FR' }),
			mission('d', 'oriel', 'south', '2017', { direction: 'PARTNER_TO_FR' }),
			mission('e', 'oriel', 'isle', '2018', { direction: 'PARTNER_TO_FR' }),
		]
		expect(valueIn(at([...journeys, link('l', 'isle')], 'oriel').reciprocity.measure)).toBeCloseTo(0.2, 12)
		expect(at([...journeys.slice(0, 2), link('l', 'isle')], 'oriel').reciprocity.measure).toEqual({
			none: 'one-direction-only',
		})
	})

	it('is who is small: under 20 000 inhabitants, to 100 000, above, or not known', () => {
		const towns = [
			territory('hamlet', 'commune', { population: 19_999 }),
			territory('town', 'commune', { population: 20_000 }),
			territory('large', 'commune', { population: 100_001 }),
		]
		const links = [
			link('a', 'hamlet'),
			link('b', 'town'),
			link('c', 'large'),
			link('d', 'large'),
			link('e', 'isle'),
		]
		expect(at([...towns, ...links], 'oriel').sizes).toEqual([
			{ size: 'SMALL', actors: 1, records: 1, share: 0.2 },
			{ size: 'MEDIUM', actors: 1, records: 1, share: 0.2 },
			{ size: 'LARGE', actors: 1, records: 2, share: 0.4 },
			{ size: 'UNKNOWN', actors: 1, records: 1, share: 0.2 },
		])
	})
})

describe('Any world', () => {
	const actors = ['north', 'south', 'isle', 'coast', 'city', 'village', 'university', 'metropole']
	const anyLink = fc.record({
		french: fc.uniqueArray(fc.constantFrom(...actors), { minLength: 1, maxLength: 2 }),
		partner: fc.constantFrom('oriel', 'brume', 'capital'),
		status: fc.constantFrom('actif' as const, 'inconnu' as const),
	})
	const anyLinks = fc
		.array(anyLink, { minLength: 1, maxLength: 12 })
		.map((links) =>
			links.map(({ french, partner, status }, index) =>
				partnership(`p${index}`, french, [partner], { ...since, status }),
			),
		)

	it('has 1 ≤ N_eff ≤ n, H = 1/N_eff, an exact Theil split and shares that make one', () => {
		fc.assert(
			fc.property(anyLinks, (links) => {
				for (const { now, sizes } of indexes(links)) {
					expect(sizes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
					expect(now.establishedCount).toBeLessThanOrEqual(links.length)
					const effective = valueIn(now.effectiveNumber.measure)
					if (Number.isNaN(effective)) {
						expect(now.actorCount).toBeLessThan(3)
						continue
					}
					expect(effective).toBeGreaterThanOrEqual(1)
					expect(effective).toBeLessThanOrEqual(now.actorCount + 1e-9)
					expect(effective * valueIn(now.concentration.measure)).toBeCloseTo(1, 9)
					const { total, between, within } = now.theil
					expect(
						Math.abs(valueIn(total.measure) - valueIn(between.measure) - valueIn(within.measure)),
					).toBeLessThan(1e-9)
				}
			}),
			{ numRuns: 60 },
		)
	})

	it('gives the same whatever the order of its records', () => {
		fc.assert(
			fc.property(anyLinks, (links) => {
				expect(indexes([...links].reverse())).toEqual(indexes(links))
			}),
			{ numRuns: 30 },
		)
	})

	it('gives the same under other names: two régions or two partners that change places', () => {
		const swapped = (id: string): string =>
			({ south: 'isle', isle: 'south', oriel: 'brume', brume: 'oriel' })[id] ?? id
		const measured = (
			links: typeof anyLinks extends fc.Arbitrary<infer T> ? T : never,
			by: 'PARTNER' | 'CITY',
		) =>
			new Map(
				indexes(links, { by }).map(({ key, now, reciprocity, sizes }) => [
					key,
					[now.actorCount, now.establishedCount, reciprocity.measure, sizes.map(rounded), ...valuesOf(now)],
				]),
			)
		fc.assert(
			fc.property(anyLinks, fc.constantFrom('PARTNER' as const, 'CITY' as const), (links, by) => {
				const renamed = links.map((one) => ({
					...one,
					frenchActors: one.frenchActors.map(swapped),
					partnerActors: one.partnerActors.map(swapped),
				}))
				const before = measured(links, by)
				const after = measured(renamed, by)
				expect([...after.keys()].map(swapped).sort()).toEqual([...before.keys()].sort())
				for (const [key, values] of before) expect(after.get(swapped(key))).toEqual(values)
			}),
			{ numRuns: 60 },
		)
	})

	it('ends its trend with the day itself, and holds established records within all of them', () => {
		fc.assert(
			fc.property(anyLinks, (links) => {
				for (const { now, trend, evidence, coverage } of indexes(links)) {
					const last = trend.at(-1)
					expect(last).toMatchObject({ year: 2020, actorCount: now.actorCount, evidence })
					expect(last && valuesOf(last)).toEqual(valuesOf(now))
					expect(coverage.records).toBe(evidence.length)
					expect(coverage.confirmed).toBeLessThanOrEqual(coverage.records)
				}
			}),
			{ numRuns: 30 },
		)
	})
})
