import { describe, expect, it } from 'vitest'
import type { Measure } from '../../../../server/analysis/measures/measure'
import type { GraphRecord } from '../../../../server/domain/records'
import { harbours } from '../../../fixtures/harbours'
import { date, mission, partnership, territory } from '../../../fixtures/records'
import { type FragmentationParameters, wholeIndexes } from './wholeIndexes'

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
const since = { since: date('2000-01-01') }
const link = (id: string, actor: string, more = {}) =>
	partnership(id, [actor], ['oriel'], { ...since, ...more })

describe('The émiettement of a partner', () => {
	it('is the equivalent number of equal actors: 2, 1, 1 links → H .375, N_eff 2.667', () => {
		const { now } = at(
			[link('a', 'north'), link('b', 'north'), link('c', 'south'), link('d', 'isle')],
			'oriel',
		)
		expect(now.actorCount).toBe(3)
		expect(valueIn(now.concentration.measure)).toBeCloseTo(0.375, 12)
		expect(valueIn(now.effectiveNumber.measure)).toBeCloseTo(2.6667, 4)
	})

	it('has no value under three actors, where a bloc local or the parties of one record are one', () => {
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

	it('weighs person-days if every record has them, else records', () => {
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

describe('The records that count', () => {
	it('are those open at the end of each year and its missions, and at last those of the day', () => {
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

	it('are only public ones', () => {
		const records = [link('a', 'north'), link('b', 'south'), link('c', 'isle')]
		const hidden = link('d', 'university', { visibility: 'group' })
		expect(indexes([...records, hidden])).toEqual(indexes(records))
	})
})

describe('The figures beside the index', () => {
	it('split the Theil index by région, or by département within a région', () => {
		const { now } = at(
			[link('a', 'village'), link('b', 'coast'), link('c', 'coast'), link('d', 'south'), link('e', 'isle')],
			'oriel',
		)
		const { total, between, within } = now.theil
		expect(valueIn(within.measure)).toBeGreaterThan(0)
		expect(valueIn(total.measure)).toBeCloseTo(valueIn(between.measure) + valueIn(within.measure), 12)
	})

	it('give the share of records confirmed within twelve months', () => {
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

	it('give the reciprocity of journeys in both directions between at least three places', () => {
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

	it('count actors under 20 000 inhabitants, up to 100 000, above, and unknown', () => {
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
