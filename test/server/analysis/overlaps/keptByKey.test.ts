/** A change recomputes its keys and no others, in every kind: what is not touched is the very same object. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectOverlaps } from '../../../../server/analysis/overlaps/detect'
import { wholeOverlap } from '../../../../server/analysis/overlaps/lazyOverlap'
import { defaultParameters } from '../../../../server/analysis/overlaps/parameters'
import type { Overlap, OverlapKind } from '../../../../server/analysis/result'
import type { GraphRecord } from '../../../../server/domain/records'
import { publicView } from '../../../../server/projection/publicView'
import { harbours, VELMAR } from '../../../fixtures/harbours'
import {
	dataset,
	mission,
	office,
	partnership,
	projectionOf,
	sector,
	territory,
} from '../../../fixtures/records'
import { worlds } from '../naive/worlds'

const parameters = defaultParameters('2026-11-26')
const hamlet = territory('hamlet', 'commune', { partOf: ['south'] })

interface Change {
	readonly kind: OverlapKind
	readonly records: readonly GraphRecord[]
	readonly change: GraphRecord
	/** What the two results of the kind are about; the change touches the first. */
	readonly keys: readonly [string, string]
	readonly keyOf: (overlap: Overlap) => string | null | undefined
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
		keyOf: ({ place }) => place,
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
		keyOf: ({ partner }) => partner,
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
		keyOf: ({ place }) => place,
	},
	{
		kind: 'SAME_TERRITORY',
		records: [
			hamlet,
			partnership('p1', ['north'], ['oriel']),
			partnership('p2', ['village'], ['brume']),
			partnership('p3', ['south'], ['brume']),
			partnership('p4', ['hamlet'], ['oriel']),
		],
		change: partnership('p5', ['city'], ['docks']),
		keys: ['north', 'south'],
		keyOf: ({ actors }) => actors.find((actor) => actor === 'north' || actor === 'south'),
	},
]

describe('what was found at a key', () => {
	it.each(CHANGES)(
		'is kept by $kind until its own records change',
		({ kind, records, change, keys, keyOf }) => {
			const projection = harbours(records)
			const detect = () =>
				new Map(detectOverlaps(projection, { ...parameters, kinds: [kind] }).map((one) => [keyOf(one), one]))
			const before = detect()
			expect([...before.keys()].sort()).toEqual([...keys].sort())
			expect(detect()).toEqual(before)
			projection.load(change)
			const after = detect()
			const [touched, other] = keys
			expect(after.get(other)).toBe(before.get(other))
			expect(after.get(touched)).not.toBe(before.get(touched))
			expect(after.get(touched)?.actors).not.toEqual(before.get(touched)?.actors)
		},
	)

	it.each(CHANGES)(
		'is not kept by $kind for other parameters, or once a sector changes',
		({ kind, records }) => {
			const projection = harbours(records)
			const detect = (more = {}) => detectOverlaps(projection, { ...parameters, ...more, kinds: [kind] })[0]
			const [first, otherDay] = [detect(), detect({ asOf: '2026-11-27' })]
			expect(detect()).toBe(first)
			expect(otherDay).not.toBe(first)
			projection.load(sector('sector:new', 'competing'))
			expect(detect()).not.toBe(first)
			expect(detect()).toEqual(first)
		},
	)

	it('is not kept once so much changed that rows are numbered anew', () => {
		const wine = { sectors: ['sector:wine'] }
		const projection = harbours([
			partnership('p1', ['north'], ['oriel']),
			partnership('p2', ['village'], ['oriel'], wine),
		])
		const detect = () => detectOverlaps(projection, { ...parameters, kinds: ['SAME_TERRITORY'] })
		expect(detect()).toMatchObject([{ nature: 'COMPLEMENTARY' }])
		const { columns } = publicView(projection)
		for (let version = 2; version < 20_010; version += 1) {
			projection.load(partnership('p1', ['north'], ['oriel'], { ...wine, version }))
		}
		expect(publicView(projection).columns).not.toBe(columns)
		expect(detect()).toMatchObject([{ nature: 'COMPETING' }])
	})

	it('is what a fresh detection finds, after any change of any world', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(worlds, fc.nat(), fc.nat(), ({ records, parameters }, one, other) => {
				const changing = records.filter(({ kind }) => kind === 'Mission' || kind === 'Partnership')
				const [from, to] = [changing[one % changing.length], changing[other % changing.length]]
				if (!from || !to) return
				const changed = { ...to, id: from.kind === to.kind ? from.id : 'added', version: 2 } as GraphRecord
				const projection = projectionOf(records, [dataset(VELMAR)])
				detectOverlaps(projection, parameters)
				projection.load(changed)
				const now = [...records.filter(({ id }) => id !== changed.id), changed]
				const fresh = detectOverlaps(projectionOf(now, [dataset(VELMAR)]), parameters)
				expect(JSON.stringify(detectOverlaps(projection, parameters))).toBe(JSON.stringify(fresh))
			}),
			{ seed: 20170131, numRuns: 150 },
		)
	})
})

describe('the details of an overlap', () => {
	it('are part of it for whoever copies, compares or prints it, and made once', () => {
		const records = [
			mission('m1', 'north', 'oriel', '2010-05-01'),
			mission('m2', 'south', 'oriel', '2010-05-01'),
		]
		const [overlap] = detectOverlaps(harbours(records), parameters)
		if (!overlap) throw new Error('expected an overlap')
		const copy = wholeOverlap(overlap)
		expect(JSON.parse(JSON.stringify(overlap))).toEqual(copy)
		expect(copy.evidence).toBe(overlap.evidence)
		expect(copy.evidence.map(({ recordId }) => recordId)).toEqual(['m1', 'm2'])
		expect(JSON.parse(JSON.stringify(overlap)).sentence.key).toBe('crowding.sentence')
	})

	it('tell it from another with the same facts', () => {
		const overlapWith = (source: string) => {
			const second = mission('m2', 'south', 'oriel', '2010-05-01', { sources: [source] })
			return detectOverlaps(harbours([mission('m1', 'north', 'oriel', '2010-05-01'), second]), parameters)
		}
		expect(overlapWith('s1')).toEqual(overlapWith('s1'))
		expect(overlapWith('s1')).not.toEqual(overlapWith('s2'))
	})
})
