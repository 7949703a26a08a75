/** A change finds its keys anew and no others, in every kind: what is not touched is the very same object. */

import { describe, expect, it } from 'vitest'
import type { OverlapKind } from '../../../schema/enums'
import { defaultParameters } from '../../../server/analysis/overlaps/parameters'
import type { GraphRecord } from '../../../server/domain/records'
import { type OverlapsInput, overlapSteps } from '../../../server/queries/detectOverlaps'
import { cached, ResultCache } from '../../../server/queries/resultCache'
import { RollUp } from '../../../server/snapshot/rollUp'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { runToEnd } from '../../../server/snapshot/steps'
import { fc } from '../../fixtures/fastCheck'
import { HARBOUR_RECORDS, harbours, VELMAR } from '../../fixtures/harbours'
import { overlapsIn } from '../../fixtures/overlaps'
import { dataset, mission, office, partnership, sector, territory } from '../../fixtures/records'
import { isDeep } from '../../isDeep'
import { worlds } from '../analysis/naive/worlds'

const { geography } = harbours()
const [oriel, brume] = [geography.actor('oriel'), geography.actor('brume')]
const question = { geography, detector: 'TEST', parameters: 'a' }
const [rows, others] = [[1], [2]]

describe('what was found at a key', () => {
	it('is kept as long as each list that it was found from is the same', () => {
		const cache = new ResultCache()
		expect(cache.at(question, oriel, [rows, others], () => 'first')).toBe('first')
		expect(cache.at(question, oriel, [rows, others], () => 'again')).toBe('first')
		expect(cache.at(question, oriel, [rows, [2]], () => 'changed')).toBe('changed')
		expect(cache.at(question, oriel, [rows], () => 'fewer')).toBe('fewer')
		expect(cache.known(question, oriel, [others])).toBeUndefined()
	})

	it('is not that of another key, another detector or other parameters', () => {
		const cache = new ResultCache()
		cache.at(question, oriel, [rows], () => 'kept')
		expect(cache.known(question, oriel, [rows])).toBe('kept')
		expect(cache.known(question, brume, [rows])).toBeUndefined()
		expect(cache.known({ ...question, detector: 'OTHER' }, oriel, [rows])).toBeUndefined()
		expect(cache.known({ ...question, parameters: 'b' }, oriel, [rows])).toBeUndefined()
	})

	it('is gone with its Geography, and all with it', () => {
		const cache = new ResultCache()
		cache.at(question, oriel, [rows], () => 'kept')
		expect(cache.known({ ...question, geography: harbours().geography }, oriel, [rows])).toBeUndefined()
		expect(cache.known(question, oriel, [rows])).toBeUndefined()
	})

	it('leaves first where it was asked for the longest ago, of more parameters than fit', () => {
		const cache = new ResultCache()
		const asked = (index: number) => ({ ...question, parameters: String(index) })
		for (let index = 0; index < 64; index += 1) cache.at(asked(index), oriel, [rows], () => index)
		expect(cache.known(asked(0), oriel, [rows])).toBe(0)
		cache.at(asked(64), oriel, [rows], () => 64)
		expect(cache.known(asked(0), oriel, [rows])).toBe(0)
		expect(cache.known(asked(1), oriel, [rows])).toBeUndefined()
	})

	it('is found anew each time without a cache', () => {
		const found = [1, 2].map((value) => cached(null, question, oriel, [rows], () => value))
		expect(found).toEqual([1, 2])
	})
})

const parameters = defaultParameters('2026-11-26')
const hamlet = territory('hamlet', 'commune', { partOf: ['south'] })
const loaded = (records: readonly GraphRecord[]) =>
	Snapshots.of([...HARBOUR_RECORDS, ...records], [dataset(VELMAR)])
const changedBy = (snapshots: Snapshots, ...records: readonly GraphRecord[]) =>
	snapshots.changed(records.map((record) => ({ kind: record.kind, id: record.id, after: record })))
const find = (snapshots: Snapshots, cache: ResultCache, asked: Partial<OverlapsInput> = {}) =>
	runToEnd(overlapSteps(snapshots.first.public, { parameters, ...asked }, cache))

interface Change {
	readonly kind: OverlapKind
	readonly records: readonly GraphRecord[]
	readonly change: GraphRecord
	/** Whom the two results of the kind are about: partner, place, or the outermost actor. The change touches the first. */
	readonly keys: readonly [string, string]
}

const CHANGES: readonly Change[] = [
	{
		kind: 'CROWDING',
		records: [
			mission('m1', 'north', 'oriel', '2010-05-01'),
			mission('m2', 'south', 'docks', '2010-05-01'),
			mission('m3', 'north', 'brume', '2010-05-01'),
			mission('m4', 'south', 'brume', '2010-05-01'),
		],
		change: mission('m2', 'isle', 'docks', '2010-05-02', { version: 2 }),
		keys: ['oriel', 'brume'],
	},
	{
		kind: 'SAME_PARTNER',
		records: [
			partnership('p1', ['north'], ['oriel']),
			partnership('p2', ['south'], ['oriel']),
			partnership('p3', ['north'], ['brume']),
			partnership('p4', ['south'], ['brume']),
		],
		change: partnership('p5', ['isle'], ['oriel']),
		keys: ['oriel', 'brume'],
	},
	{
		kind: 'SAME_CITY_OFFICES',
		records: [
			office('o1', 'north', 'oriel'),
			office('o2', 'south', 'oriel'),
			office('o3', 'north', 'brume'),
			office('o4', 'south', 'brume'),
		],
		change: office('o5', 'isle', 'docks'),
		keys: ['oriel', 'brume'],
	},
	{
		kind: 'SAME_TERRITORY',
		records: [
			hamlet,
			partnership('p1', ['north'], ['oriel']),
			partnership('p2', ['village'], ['brume']),
			partnership('p3', ['south'], ['capital']),
			partnership('p4', ['hamlet'], ['capital']),
		],
		change: partnership('p5', ['city'], ['docks']),
		keys: ['littoral', 'marches'],
	},
]

describe('the overlaps of a key', () => {
	it.each(CHANGES)('are kept by $kind until its own records change', ({ kind, records, change, keys }) => {
		const cache = new ResultCache()
		const before = loaded(records)
		const detect = (snapshots: Snapshots) =>
			new Map(find(snapshots, cache, { kinds: [kind] }).map((one) => [one.partner?.id ?? one.place?.id, one]))
		const first = detect(before)
		expect([...first.keys()].sort()).toEqual([...keys].sort())
		const [touched, other] = keys
		expect(detect(before).get(touched)).toBe(first.get(touched))
		const after = changedBy(before, change)
		const second = detect(after)
		expect(second.get(other)).toBe(first.get(other))
		expect(second.get(touched)).not.toBe(first.get(touched))
		const asked = { kinds: [kind] }
		expect(overlapsIn(after.first.public, asked, cache)).toEqual(overlapsIn(after.first.public, asked))
	})

	it.each(CHANGES)(
		'are not kept by $kind for other parameters, for actors who stand for others, or once a sector changes',
		({ kind, records }) => {
			const cache = new ResultCache()
			const before = loaded(records)
			const [first] = find(before, cache, { kinds: [kind] })
			expect(first).toBeDefined()
			const otherDay = { ...parameters, asOf: '2026-11-27' }
			const regions = new RollUp({ french: 'commune', partner: null })
			expect(find(before, cache, { kinds: [kind], parameters: otherDay })[0]).not.toBe(first)
			expect(find(before, cache, { kinds: [kind], rollUp: regions })[0]).not.toBe(first)
			expect(find(before, cache, { kinds: [kind] })[0]).toBe(first)
			const after = changedBy(before, sector('sector:new', 'competing'))
			expect(find(after, cache, { kinds: [kind] })[0]).not.toBe(first)
			expect(find(after, cache, { kinds: [kind] })).toHaveLength(2)
		},
	)

	it('are what is found without a cache, after any change of any world', { timeout: 240_000 }, () => {
		fc.assert(
			fc.property(worlds, fc.nat(), fc.nat(), ({ records, parameters }, one, other) => {
				const changing = records.filter(({ kind }) => kind === 'Mission' || kind === 'Partnership')
				const [from, to] = [changing[one % changing.length], changing[other % changing.length]]
				if (!from || !to) return
				const changed = { ...to, id: from.kind === to.kind ? from.id : 'added', version: 2 } as GraphRecord
				const before = Snapshots.of(records, [dataset(VELMAR)])
				const cache = new ResultCache()
				overlapsIn(before.first.public, parameters, cache)
				const after = changedBy(before, changed)
				const now = [...records.filter(({ id }) => id !== changed.id), changed]
				const fresh = overlapsIn(Snapshots.of(now, [dataset(VELMAR)]).first.public, parameters)
				expect(JSON.stringify(overlapsIn(after.first.public, parameters, cache))).toBe(JSON.stringify(fresh))
			}),
			{ seed: 20170131, numRuns: isDeep ? 1000 : 50 },
		)
	})
})
