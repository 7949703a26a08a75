/** Opportunities grouped by place and by kind: the groups hold what the list holds, each once, in its order. */
import { beforeAll, describe, expect, it } from 'vitest'
import { type OpportunityFilter, opportunities } from '../../../server/queries/opportunities'
import { opportunityGroups } from '../../../server/queries/opportunityGroups'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { seededSnapshots } from '../graphql/seededSnapshots'
import { contextOf } from './contextOf'

let reference: Snapshots
beforeAll(async () => {
	reference = await seededSnapshots({ scenario: true })
})

describe.each(['PLACE', 'KIND'] as const)('opportunities grouped by %s', (by) => {
	it.each<[string, OpportunityFilter]>([
		['all', {}],
		['of one sector', { sectors: ['sante-hopital'] }],
	])('hold what the list holds: %s', async (_, filter) => {
		const context = contextOf(reference)
		const list = await opportunities(context, filter, { first: 200 })
		const { page, opportunitiesTotal } = await opportunityGroups(context, filter, by, { first: 200 })
		const groups = page.items.map(({ item }) => item)
		expect(opportunitiesTotal).toBe(list.page.totalCount)
		expect(groups.reduce((sum, { listed }) => sum + listed.length, 0)).toBe(opportunitiesTotal)
		for (const { key, listed, present, strongest } of groups) {
			const shown = listed.map((finding) => present(finding).opportunity)
			expect(new Set(shown.map(({ place, kind }) => (by === 'PLACE' ? place : kind)))).toEqual(new Set([key]))
			expect(strongest).toBe(Math.max(...shown.map(({ score }) => score)))
		}
		expect(groups[0]?.listed[0]?.id).toBe(list.page.items[0]?.item.opportunity.id)
	})
})
