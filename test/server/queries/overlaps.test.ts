/** Filters of overlaps select whole results and never change one. */
import { beforeAll, describe, expect, it } from 'vitest'
import { type FoundOverlap, type OverlapFilter, overlaps } from '../../../server/queries/overlaps'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots } from '../../fixtures/harbours'
import { mission } from '../../fixtures/records'
import { seededSnapshots } from '../graphql/seededSnapshots'
import { contextOf } from './contextOf'

let reference: Snapshots
beforeAll(async () => {
	reference = await seededSnapshots({ scenario: true })
})

/** All results that match a filter, in order. */
async function chosen(snapshots: Snapshots, filter: OverlapFilter): Promise<readonly FoundOverlap[]> {
	const { items, totalCount } = (await overlaps(contextOf(snapshots), filter, { first: 200 })).page
	expect(items).toHaveLength(totalCount)
	return items.map(({ item }) => item)
}
const withoutMatch = ({ match: _match, ...overlap }: FoundOverlap) => overlap
const ids = (found: readonly FoundOverlap[]): readonly string[] => found.map((overlap) => overlap.id)

const CHOICES: readonly OverlapFilter[] = [
	{ kinds: ['CROWDING', 'SAME_PARTNER'] },
	{ nature: 'COMPETING' },
	{ certainty: 'ESTABLISHED' },
	{ certainty: 'POSSIBLE' },
	{ actor: 'territory:FR:region:52', withActor: 'territory:FR:region:53' },
	{ direction: 'FR_TO_PARTNER' },
	{ place: 'territory:CN:310000' },
	{ within: 'territory:CN:370000' },
	{ actor: 'territory:FR:region:52' },
	{ sectors: ['agroalimentaire', 'tourisme'] },
	{ from: '2010-06', to: '2010-06' },
	{ from: '2014' },
	{ to: '2013-12-31' },
	{ when: 'PAST' },
	{ when: 'CURRENT' },
	{ minSeverity: 0.5 },
	{ kinds: ['CROWDING'], from: '2010', to: '2010', place: 'territory:CN:310000', minSeverity: 0.5 },
]

describe('a filter', () => {
	it.each(CHOICES)(
		'%j selects whole results, unchanged and in order, an actor’s own first',
		async (filter) => {
			for (const includeScenario of [false, true]) {
				const all = await chosen(reference, { includeScenario })
				const found = await chosen(reference, { ...filter, includeScenario })
				expect(found.length).toBeGreaterThan(0)
				expect(found.length).toBeLessThan(all.length)
				const kept = new Set(ids(found))
				const inOrder = all.filter(({ id }) => kept.has(id)).map(withoutMatch)
				const own = new Set(found.filter(({ match }) => match?.isOwn !== false).map((overlap) => overlap.id))
				expect(found.map(withoutMatch)).toEqual([
					...inOrder.filter(({ id }) => own.has(id)),
					...inOrder.filter(({ id }) => !own.has(id)),
				])
			}
		},
	)

	it('by a record finds every result that rests on it', async () => {
		const all = await chosen(reference, { includeScenario: true })
		const resting = new Map<string, string[]>()
		for (const overlap of all) {
			for (const { recordId } of [...overlap.evidence, ...overlap.possible]) {
				resting.set(recordId, [...(resting.get(recordId) ?? []), overlap.id])
			}
		}
		const { missions, partnerships, offices } = reference.first.public
		const stated = [missions, partnerships, offices].flatMap((table) => [...table.values()])
		for (const { id: record } of stated) {
			const found = ids(await chosen(reference, { record, includeScenario: true }))
			expect([record, found]).toEqual([record, resting.get(record) ?? []])
		}
		expect(resting.size).toBeGreaterThan(150)
	}, 60_000)

	it('keeps the number of records of each result', async () => {
		for (const overlap of await chosen(reference, { includeScenario: true })) {
			expect(overlap.recordCount).toBe(overlap.evidence.length)
		}
	})

	const snapshots = harbourSnapshots([
		mission('mission:m1', 'north', 'oriel', '2014-03-01..2014-03-05', { sectors: ['sector:wine'] }),
		mission('mission:m2', 'south', 'docks', '2014-03-20..2014-03-25', {
			sectors: ['sector:wine', 'sector:water'],
		}),
		mission('mission:m3', 'isle', 'oriel', '2014-04-10', { sectors: ['sector:water'] }),
	])

	it.each<[string, OverlapFilter]>([
		['a day on which nobody was there', { from: '2014-03-10', to: '2014-03-11' }],
		['its first day', { to: '2014-03-01' }],
		['its last day', { from: '2014-04-10' }],
		['one of its actors', { actor: 'isle' }],
		['two of its actors', { actor: 'isle', withActor: 'north' }],
		['one of its sectors', { sectors: ['water'] }],
		['one of several sectors', { sectors: ['tourism', 'wine'] }],
		['the province around its city', { within: 'littoral' }],
		['the country’s way', { direction: 'FR_TO_PARTNER' }],
	])('that matches one mission by %s keeps all missions of the overlap', async (_by, filter) => {
		const [found, ...others] = await chosen(snapshots, filter)
		expect(others).toEqual([])
		expect(found?.evidence.map(({ recordId }) => recordId)).toEqual([
			'mission:m1',
			'mission:m2',
			'mission:m3',
		])
		expect(found?.actors).toEqual(['isle', 'north', 'south'])
		expect([found?.period.start?.text, found?.period.end?.text]).toEqual(['2014-03-01', '2014-04-10'])
	})

	it.each<[string, OverlapFilter]>([
		['the day before', { to: '2014-02-28' }],
		['the day after', { from: '2014-04-11' }],
		['somebody else', { actor: 'city' }],
		['somebody else beside one of its actors', { actor: 'isle', withActor: 'city' }],
		['being established', { certainty: 'POSSIBLE' }],
		['a sector that only one names', { sectors: ['tourism'] }],
		['another province', { within: 'marches' }],
		['a quarter of its city', { place: 'docks' }],
		['the other direction', { direction: 'PARTNER_TO_FR' }],
		['another kind', { kinds: ['SAME_PARTNER'] }],
		['more than it weighs', { minSeverity: 1 }],
	])('that matches no mission by %s excludes the overlap', async (_by, filter) => {
		expect(await chosen(snapshots, filter)).toEqual([])
	})
})
