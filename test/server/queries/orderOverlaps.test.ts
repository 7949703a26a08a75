/** Orders of the list of overlaps; equal ones keep the order of the detection. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { OverlapOrder } from '../../../schema/enums'
import { type FoundOverlap, overlaps } from '../../../server/queries/overlaps'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots } from '../../fixtures/harbours'
import { mission } from '../../fixtures/records'
import { seededSnapshots } from '../graphql/seededSnapshots'
import { contextOf } from './contextOf'

let reference: Snapshots
beforeAll(async () => {
	reference = await seededSnapshots()
})

async function listed(
	snapshots: Snapshots,
	by: OverlapOrder,
	asked: { first?: number; after?: string; language?: 'fr' | 'zh' } = {},
) {
	const { language = 'fr', ...page } = asked
	return (await overlaps(contextOf(snapshots), {}, { first: 200, ...page }, { by, language })).page
}
const found = async (snapshots: Snapshots, by: OverlapOrder): Promise<readonly FoundOverlap[]> =>
	(await listed(snapshots, by)).items.map(({ item }) => item)
const places = async (snapshots: Snapshots, by: OverlapOrder, language: 'fr' | 'zh' = 'fr') =>
	(await listed(snapshots, by, { language })).items.map(({ item }) => item.place)

/** Two crowdings: three leaders in Oriel in 2014, two in another city in 2016. */
const TWO = harbourSnapshots([
	mission('mission:m1', 'north', 'oriel', '2014-03-01..2014-03-05'),
	mission('mission:m2', 'south', 'oriel', '2014-03-04..2014-03-08'),
	mission('mission:m3', 'isle', 'oriel', '2014-03-05..2014-03-09'),
	mission('mission:m4', 'north', 'brume', '2016-03-01..2016-03-05'),
	mission('mission:m5', 'south', 'brume', '2016-03-01..2016-03-05'),
])

describe('sorted overlaps', () => {
	it('can start with the latest or the earliest', async () => {
		const latest = await places(TWO, 'LATEST')
		expect(latest).toEqual(['brume', 'oriel'])
		expect(await places(TWO, 'EARLIEST')).toEqual([...latest].reverse())
	})

	it('can start with the most actors or the most records', async () => {
		expect(await places(TWO, 'MOST_ACTORS')).toEqual(['oriel', 'brume'])
		expect(await places(TWO, 'MOST_RECORDS')).toEqual(['oriel', 'brume'])
	})

	it('can follow the names of places, in the alphabet of the language', async () => {
		expect(await places(TWO, 'PLACE')).toEqual(['brume', 'oriel'])
		const { geography } = reference.first.public
		const names = async (language: 'fr' | 'zh') =>
			(await places(reference, 'PLACE', language)).map(
				(id) => geography.find(id ?? '')?.record?.names[language] ?? '',
			)
		const french = await names('fr')
		expect(french).toEqual(french.toSorted(new Intl.Collator('fr').compare))
		expect(await names('zh')).not.toEqual(french)
	})

	it.each(['MOST_ACTORS', 'MOST_RECORDS', 'LATEST', 'EARLIEST', 'PLACE'] as const)(
		'by %s hold each overlap once, equal ones by strength, on separate pages',
		async (by) => {
			const all = await found(reference, by)
			const detection = await found(reference, 'STRONGEST')
			expect(new Set(all)).toEqual(new Set(detection))
			expect(all).toHaveLength(detection.length)
			const first = await listed(reference, by, { first: 7 })
			const rest = await listed(reference, by, { after: first.pageInfo.endCursor ?? '' })
			expect([...first.items, ...rest.items].map(({ item }) => item)).toEqual(all)
		},
	)

	it('with the same number of actors are ordered by strength', async () => {
		const twins = (await found(reference, 'MOST_ACTORS')).filter((overlap) => overlap.actorCount === 2)
		const strongest = (await found(reference, 'STRONGEST')).filter((overlap) => overlap.actorCount === 2)
		expect(twins.length).toBeGreaterThan(2)
		expect(twins).toEqual(strongest)
	})
})
