import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../../server/domain/records'
import { BadInput } from '../../../server/errors'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { HARBOUR_RECORDS, harbours, VELMAR } from '../../fixtures/harbours'
import { overlapsIn } from '../../fixtures/overlaps'
import { dataset, meeting, mission, office, partnership, snapshotOf, territory } from '../../fixtures/records'

const loaded = (records: readonly GraphRecord[]) =>
	Snapshots.of([...HARBOUR_RECORDS, ...records], [dataset(VELMAR)])
const changedBy = (snapshots: Snapshots, ...records: readonly GraphRecord[]) =>
	snapshots.changed(records.map((record) => ({ kind: record.kind, id: record.id, after: record })))
const pair = (place: string, stay: string, more = {}) => [
	mission(`${place}-1`, 'north', place, stay, more),
	mission(`${place}-2`, 'south', place, stay, more),
]

describe('the detection of overlaps', () => {
	it('sorts established overlaps first, then by severity, then by id', () => {
		const overlaps = overlapsIn(
			harbours([
				...pair('brume', '2010-05-01', { confidence: 'low', sectors: ['sector:wine', 'sector:tourism'] }),
				...pair('oriel', '2010-05-01'),
				...pair('capital', '2010-05-01', { sectors: ['sector:wine'] }),
				...pair('free', '2010-05-01'),
			]),
		)
		const [, second, third] = overlaps
		expect(overlaps.map(({ place }) => place).slice(0, 1)).toEqual(['capital'])
		expect(new Set([second?.place, third?.place])).toEqual(new Set(['oriel', 'free']))
		expect((second?.id ?? '') < (third?.id ?? '')).toBe(true)
		expect(overlaps.at(-1)).toMatchObject({ place: 'brume', certainty: 'POSSIBLE' })
	})

	it('detects every kind unless kinds are named', () => {
		const snapshot = harbours([
			...pair('oriel', '2010-05-01'),
			partnership('p1', ['north'], ['brume']),
			partnership('p2', ['south'], ['brume']),
			office('o1', 'north', 'capital'),
			office('o2', 'south', 'capital'),
		])
		const kinds = (some?: 'SAME_PARTNER'[]) =>
			overlapsIn(snapshot, some && { kinds: some }).map(({ kind }) => kind)
		expect(kinds().sort()).toEqual(['CROWDING', 'SAME_CITY_OFFICES', 'SAME_PARTNER'])
		expect(kinds(['SAME_PARTNER'])).toEqual(['SAME_PARTNER'])
	})

	it('finds nothing without records', () => {
		expect(overlapsIn(snapshotOf([], []))).toEqual([])
	})

	it.each([
		{ asOf: '2026-11' },
		{ asOf: 'today' },
		{ gapDays: -1 },
		{ gapDays: 1.5 },
		{ maxSpanDays: Number.NaN },
		{ maxSpanDays: 100_000 },
	])('refuses %j', (wrong) => {
		expect(() => overlapsIn(harbours(), wrong)).toThrow(BadInput)
	})
})

describe('hidden records', () => {
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
		'do not change a byte of a public result: %s ones, loaded before or after',
		(visibility) => {
			const publicResults = JSON.stringify(overlapsIn(harbours(records)))
			const before = harbours([...hidden(visibility), ...records])
			expect(JSON.stringify(overlapsIn(before))).toBe(publicResults)
			const shown = loaded(records)
			const after = changedBy(shown, ...hidden(visibility)).first
			expect(JSON.stringify(overlapsIn(after.public))).toBe(publicResults)
			// The hidden records matter: with them, the results differ.
			expect(JSON.stringify(overlapsIn(after.whole))).not.toBe(publicResults)
		},
	)
})

describe('detection after a change', () => {
	it('finds an occasion once an event is added in its city', () => {
		const before = loaded(pair('oriel', '2010-05-01'))
		const occasion = (snapshots: Snapshots) => overlapsIn(snapshots.first.public)[0]?.crowding?.occasion
		expect(occasion(before)).toBeNull()
		expect(occasion(changedBy(before, meeting('fair', 'docks', '2010-05-01..2010-05-02')))).toBe('fair')
	})

	it('merges a commune with the métropole that it joins', () => {
		const before = loaded([
			mission('m1', 'village', 'oriel', '2010-05-01'),
			mission('m2', 'metropole', 'oriel', '2010-05-01'),
		])
		expect(overlapsIn(before.first.public)).toHaveLength(1)
		const after = changedBy(before, territory('village', 'commune', { partOf: ['metropole'], version: 2 }))
		expect(overlapsIn(after.first.public)).toEqual([])
	})

	it('is up to date at every level of territories', () => {
		const levels = { rollUpPartner: 'state', rollUpFrench: 'region' }
		const overlaps = (snapshots: Snapshots) => overlapsIn(snapshots.first.public, levels)
		const first = loaded([mission('a', 'north', 'oriel', '2010-05-01')])
		expect(overlaps(first)).toEqual([])
		const second = changedBy(
			first,
			mission('b', 'village', 'capital', '2010-05-02'),
			mission('c', 'south', 'capital', '2010-05-03'),
		)
		expect(overlaps(second)).toMatchObject([{ place: 'marches', actors: ['north', 'south'] }])
		const third = changedBy(second, territory('village', 'commune', { partOf: ['south'], version: 2 }))
		expect(overlaps(third)).toEqual([])
	})
})
