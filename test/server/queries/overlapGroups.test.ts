/** Overlaps grouped by place and by actor: the count of a group equals its filtered list. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { OverlapGrouping } from '../../../schema/enums'
import { overlapGroups } from '../../../server/queries/overlapGroups'
import { type OverlapFilter, overlaps } from '../../../server/queries/overlaps'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots } from '../../fixtures/harbours'
import { mission } from '../../fixtures/records'
import { seededSnapshots } from '../graphql/seededSnapshots'
import { contextOf } from './contextOf'

let reference: Snapshots
beforeAll(async () => {
	reference = await seededSnapshots({ scenario: true })
})

const grouped = async (snapshots: Snapshots, by: OverlapGrouping, filter: OverlapFilter = {}) => {
	const { page, ...sums } = await overlapGroups(contextOf(snapshots), filter, by, { first: 200 })
	return { groups: page.items.map(({ item }) => item), ...sums }
}
const count = async (snapshots: Snapshots, filter: OverlapFilter) =>
	(await overlaps(contextOf(snapshots), filter, { first: 1 })).page.totalCount

/** Two crowdings in Oriel and one in Brume; north is in all three, isle in one. */
const THREE = harbourSnapshots([
	mission('mission:m1', 'north', 'oriel', '2014-03-01..2014-03-05'),
	mission('mission:m2', 'south', 'oriel', '2014-03-04..2014-03-08'),
	mission('mission:m3', 'north', 'oriel', '2019-03-01..2019-03-05'),
	mission('mission:m4', 'south', 'oriel', '2019-03-04..2019-03-08'),
	mission('mission:m5', 'north', 'brume', '2016-03-01..2016-03-05'),
	mission('mission:m6', 'isle', 'brume', '2016-03-01..2016-03-05'),
])

describe('grouped overlaps', () => {
	it('by place appear once each, the most crowded place first', async () => {
		const { groups, overlapsTotal, ungrouped } = await grouped(THREE, 'PLACE')
		expect(groups.map(({ id, count }) => [id, count])).toEqual([
			['oriel', 2],
			['brume', 1],
		])
		expect([overlapsTotal, ungrouped]).toEqual([3, 0])
		expect(groups[0]).toMatchObject({
			actorsTotal: 2,
			placesTotal: 1,
			established: 2,
			countsByKind: [{ kind: 'CROWDING', count: 2 }],
		})
	})

	it('by actor appear under each of their actors', async () => {
		const { groups, overlapsTotal } = await grouped(THREE, 'FRENCH_ACTOR')
		expect(
			groups.map(({ id, count, placesTotal, actorsTotal }) => [id, count, placesTotal, actorsTotal]),
		).toEqual([
			['north', 3, 2, 2],
			['south', 2, 1, 1],
			['isle', 1, 1, 1],
		])
		expect(overlapsTotal).toBe(3)
	})

	it('follow the filter', async () => {
		expect((await grouped(THREE, 'FRENCH_ACTOR', { place: 'brume' })).groups.map(({ id }) => id)).toEqual([
			'isle',
			'north',
		])
		expect(await grouped(THREE, 'PLACE', { when: 'UPCOMING' })).toEqual({
			groups: [],
			overlapsTotal: 0,
			ungrouped: 0,
		})
	})

	it.each(['PLACE', 'FRENCH_ACTOR', 'PARTNER_ACTOR'] as const)(
		'by %s have the counts of the list of each group',
		async (by) => {
			const own = by === 'PLACE' ? 'place' : 'withActor'
			const filter = { includeScenario: true, when: 'CURRENT' } as const
			const { groups } = await grouped(reference, by, filter)
			expect(groups.length).toBeGreaterThan(5)
			for (const group of groups)
				expect(
					await count(reference, { ...filter, [own]: group.id, withActorScope: 'EXACT' }),
					group.id,
				).toBe(group.count)
		},
	)

	it('of one actor, by actor, show with whom it overlaps', async () => {
		const filter = { actor: 'territory:FR:region:52' }
		const { groups, overlapsTotal } = await grouped(reference, 'FRENCH_ACTOR', filter)
		const { ownCount, page } = await overlaps(contextOf(reference), filter, { first: 1 })
		expect([groups[0]?.id, groups[0]?.count, overlapsTotal]).toEqual([
			filter.actor,
			ownCount,
			page.totalCount,
		])
		const other = groups[1]
		expect(await count(reference, { ...filter, withActor: other?.id, withActorScope: 'EXACT' })).toBe(
			other?.count,
		)
	})
})
