import { describe, expect, it } from 'vitest'
import { detectOverlaps } from '../../../../server/analysis/overlaps/detect'
import { defaultParameters } from '../../../../server/analysis/overlaps/parameters'
import type { GraphRecord } from '../../../../server/domain/records'
import { BadInput } from '../../../../server/errors'
import { Projection } from '../../../../server/projection/projection'
import { harbours } from '../../../fixtures/harbours'
import { meeting, mission, office, partnership, territory } from '../../../fixtures/records'

const parameters = defaultParameters('2026-11-25')
const pair = (place: string, stay: string, more = {}) => [
	mission(`${place}-1`, 'north', place, stay, more),
	mission(`${place}-2`, 'south', place, stay, more),
]

describe('detection', () => {
	it('lists the established before the possible, then the most severe, then by id', () => {
		const overlaps = detectOverlaps(
			harbours([
				...pair('brume', '2010-05-01', { confidence: 'low', sectors: ['sector:wine', 'sector:tourism'] }),
				...pair('oriel', '2010-05-01'),
				...pair('capital', '2010-05-01', { sectors: ['sector:wine'] }),
				...pair('free', '2010-05-01'),
			]),
			parameters,
		)
		const [, second, third] = overlaps
		expect(overlaps.map(({ place }) => place).slice(0, 1)).toEqual(['capital'])
		expect(new Set([second?.place, third?.place])).toEqual(new Set(['oriel', 'free']))
		expect((second?.id ?? '') < (third?.id ?? '')).toBe(true)
		expect(overlaps.at(-1)).toMatchObject({ place: 'brume', certainty: 'POSSIBLE' })
	})

	it('detects every kind unless kinds are named', () => {
		const projection = harbours([
			...pair('oriel', '2010-05-01'),
			partnership('p1', ['north'], ['brume']),
			partnership('p2', ['south'], ['brume']),
			office('o1', 'north', 'capital'),
			office('o2', 'south', 'capital'),
		])
		const kinds = (some?: 'SAME_PARTNER'[]) =>
			detectOverlaps(projection, { ...parameters, kinds: some }).map(({ kind }) => kind)
		expect(kinds().sort()).toEqual(['CROWDING', 'SAME_CITY_OFFICES', 'SAME_PARTNER'])
		expect(kinds(['SAME_PARTNER'])).toEqual(['SAME_PARTNER'])
	})

	it('finds nothing in an empty projection', () => {
		expect(detectOverlaps(Projection.empty(), parameters)).toEqual([])
	})

	it.each([
		{ asOf: '2026-11' },
		{ asOf: 'today' },
		{ gapDays: -1 },
		{ gapDays: 1.5 },
		{ maxSpanDays: Number.NaN },
		{ maxSpanDays: 100_000 },
	])('refuses %j', (wrong) => {
		expect(() => detectOverlaps(harbours(), { ...parameters, ...wrong })).toThrow(BadInput)
	})
})

describe('what is private stays so', () => {
	const records: GraphRecord[] = [
		...pair('oriel', '2010-05-01'),
		meeting('fair', 'oriel', '2010-05-01..2010-05-02'),
		partnership('p1', ['north'], ['brume']),
		partnership('p2', ['south'], ['brume']),
	]
	const hidden = (visibility: 'private' | 'counted' | 'group'): GraphRecord[] => [
		mission('a-first', 'isle', 'oriel', '2010-04-20..2010-12-31', { visibility, sectors: ['sector:wine'] }),
		mission('a-rough', 'isle', 'oriel', '2010', { visibility }),
		...['2009-01-01', '2009-02-01', '2009-03-01', '2009-04-01', '2009-05-01'].map((start) =>
			mission(`before-${start}`, 'isle', 'oriel', start, { visibility }),
		),
		meeting('a-fair', 'oriel', '2010-01-01..2010-12-31', { visibility }),
		partnership('p3', ['isle'], ['brume'], { visibility }),
		office('o1', 'isle', 'oriel', { visibility }),
	]

	it.each(['private', 'counted', 'group'] as const)(
		'no byte of a public result changes with %s records, loaded before or after',
		(visibility) => {
			const publicResults = JSON.stringify(detectOverlaps(harbours(records), parameters))
			const before = harbours([...hidden(visibility), ...records])
			expect(JSON.stringify(detectOverlaps(before, parameters))).toBe(publicResults)
			const after = harbours(records)
			detectOverlaps(after, parameters)
			for (const record of hidden(visibility)) after.load(record)
			expect(JSON.stringify(detectOverlaps(after, parameters))).toBe(publicResults)
		},
	)
})

describe('detection by key', () => {
	it('recomputes the keys of a change and no others', () => {
		const projection = harbours([...pair('oriel', '2010-05-01'), ...pair('capital', '2010-05-01')])
		const detect = () => new Map(detectOverlaps(projection, parameters).map((one) => [one.place, one]))
		const before = detect()
		projection.load(mission('oriel-3', 'isle', 'docks', '2010-05-02'))
		const after = detect()
		expect(after.get('oriel')?.actorCount).toBe(3)
		expect(after.get('capital')).toBe(before.get('capital'))
	})

	it('recomputes a key when an event comes to its city', () => {
		const projection = harbours(pair('oriel', '2010-05-01'))
		const occasion = () => detectOverlaps(projection, parameters)[0]?.crowding?.occasion
		expect(occasion()).toBeNull()
		projection.load(meeting('fair', 'docks', '2010-05-01..2010-05-02'))
		expect(occasion()).toBe('fair')
	})

	it('recomputes every key when a territory changes: a commune that joins a métropole is one with it', () => {
		const projection = harbours([
			mission('m1', 'village', 'oriel', '2010-05-01'),
			mission('m2', 'metropole', 'oriel', '2010-05-01'),
		])
		expect(detectOverlaps(projection, parameters).length).toBe(1)
		projection.load(territory('village', 'commune', { partOf: ['metropole'], version: 2 }))
		expect(detectOverlaps(projection, parameters)).toEqual([])
	})

	it('gives the same as a fresh detection after any change', () => {
		const projection = harbours(pair('oriel', '2010-05-01'))
		detectOverlaps(projection, parameters)
		const changed = [
			mission('oriel-2', 'south', 'brume', '2010-05-01', { version: 2 }),
			mission('brume-9', 'isle', 'brume', '2010-05-03'),
		]
		for (const record of changed) projection.load(record)
		const fresh = harbours([mission('oriel-1', 'north', 'oriel', '2010-05-01'), ...changed])
		expect(detectOverlaps(projection, parameters)).toEqual(detectOverlaps(fresh, parameters))
	})
})
