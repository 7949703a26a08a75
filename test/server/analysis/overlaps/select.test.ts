import { describe, expect, it } from 'vitest'
import { detectOverlaps } from '../../../../server/analysis/overlaps/detect'
import { defaultParameters } from '../../../../server/analysis/overlaps/parameters'
import { type OverlapSelection, selectOverlaps } from '../../../../server/analysis/overlaps/select'
import { whenOf } from '../../../../server/analysis/overlaps/whenOf'
import { BadInput } from '../../../../server/errors'
import { harbours } from '../../../fixtures/harbours'
import { date, mission, partnership } from '../../../fixtures/records'

const projection = harbours([
	mission('m1', 'north', 'oriel', '2010-05-01..2010-05-06', {
		sectors: ['sector:wine'],
		participants: ['university'],
	}),
	mission('m2', 'south', 'oriel', '2010-06-02..2010-06-04', { sectors: ['sector:wine'] }),
	mission('m3', 'north', 'capital', '2017-05'),
	mission('m4', 'isle', 'capital', '2017-05'),
	partnership('p1', ['north'], ['brume'], { since: date('2000') }),
	partnership('p2', ['south'], ['brume'], { since: date('2001') }),
])
const asOf = '2017-01-31'
const overlaps = detectOverlaps(projection, defaultParameters(asOf))
const chosen = (selection: OverlapSelection) =>
	selectOverlaps(overlaps, selection, { places: projection.places, asOf })
		.map(({ place }) => place)
		.sort()

describe('choosing among results', () => {
	it('chooses everything where nothing is asked', () => {
		expect(chosen({})).toEqual(['brume', 'capital', 'oriel'])
		expect(chosen({ kinds: null, sectors: null, when: null, minSeverity: null })).toEqual([
			'brume',
			'capital',
			'oriel',
		])
	})

	it('by kind, nature and direction', () => {
		expect(chosen({ kinds: ['CROWDING'] })).toEqual(['capital', 'oriel'])
		expect(chosen({ nature: 'COMPLEMENTARY' })).toEqual(['brume'])
		expect(chosen({ direction: 'FR_TO_PARTNER' })).toEqual(['capital', 'oriel'])
		expect(chosen({ direction: 'PARTNER_TO_FR' })).toEqual([])
	})

	it('by sector, place, what contains the place, actor and partner', () => {
		expect(chosen({ sectors: ['sector:water', 'sector:wine'] })).toEqual(['oriel'])
		expect(chosen({ sectors: [] })).toEqual([])
		expect(chosen({ place: 'oriel' })).toEqual(['oriel'])
		expect(chosen({ within: 'littoral' })).toEqual(['brume', 'oriel'])
		expect(chosen({ within: 'oriel' })).toEqual(['oriel'])
		expect(chosen({ actor: 'isle' })).toEqual(['capital'])
		expect(chosen({ actor: 'university' })).toEqual(['oriel'])
		expect(chosen({ actor: 'brume' })).toEqual(['brume'])
	})

	it('by when it is, against the day asked for', () => {
		expect(chosen({ when: 'PAST' })).toEqual(['oriel'])
		expect(chosen({ when: 'CURRENT' })).toEqual(['brume'])
		expect(chosen({ when: 'UPCOMING' })).toEqual(['capital'])
	})

	it('by the time that its period meets, as far as the dates are known', () => {
		expect(chosen({ from: '2010-06-04', to: '2010-06-30', kinds: ['CROWDING'] })).toEqual(['oriel'])
		expect(chosen({ from: '2010-06-05', to: '2016', kinds: ['CROWDING'] })).toEqual([])
		expect(chosen({ from: '2017-05-31', kinds: ['CROWDING'] })).toEqual(['capital'])
		expect(chosen({ to: '2010', kinds: ['CROWDING'] })).toEqual(['oriel'])
	})

	it('by severity', () => {
		const severities = overlaps.map(({ severity }) => severity)
		expect(chosen({ minSeverity: Math.max(...severities) }).length).toBe(1)
		expect(chosen({ minSeverity: 0 }).length).toBe(3)
	})

	it('never cuts one: what is chosen is the whole result', () => {
		const [oriel] = selectOverlaps(
			overlaps,
			{ actor: 'south', from: '2010-06', kinds: ['CROWDING'] },
			{ places: projection.places, asOf },
		)
		expect(oriel).toBe(overlaps.find(({ place }) => place === 'oriel'))
		expect(oriel?.evidence.length).toBe(2)
	})

	it.each([
		{ from: 'spring' },
		{ to: '2010-02-30' },
		{ from: '2011', to: '2010' },
		{ minSeverity: 2 },
		{ minSeverity: -0.1 },
		{ minSeverity: Number.NaN },
	])('refuses %j', (selection) => {
		expect(() => chosen(selection)).toThrow(BadInput)
	})
})

describe('when a period is', () => {
	const period = (start: string | null, end: string | null) => ({
		start: start === null ? null : date(start),
		end: end === null ? null : date(end),
	})

	it('is current from its first possible day to its last one', () => {
		expect(whenOf(period('2017-02', '2017-03'), '2017-01-31')).toBe('UPCOMING')
		expect(whenOf(period('2017-02', '2017-03'), '2017-02-01')).toBe('CURRENT')
		expect(whenOf(period('2017-02', '2017-03'), '2017-03-31')).toBe('CURRENT')
		expect(whenOf(period('2017-02', '2017-03'), '2017-04-01')).toBe('PAST')
	})

	it('never ends nor began where a bound is open', () => {
		expect(whenOf(period('2017', null), '2030-01-01')).toBe('CURRENT')
		expect(whenOf(period(null, null), '1900-01-01')).toBe('CURRENT')
	})
})
