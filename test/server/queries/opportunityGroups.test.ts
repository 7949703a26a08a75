/** Groups by place and by kind hold each opportunity of the list once, the best first. */
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
		['at a level', { rollUpPartner: 'province' }],
	])('hold the same opportunities as the list: %s', async (_, filter) => {
		const context = contextOf(reference)
		const list = await opportunities(context, filter, { first: 200 })
		const { page, opportunitiesTotal } = await opportunityGroups(context, filter, by, { first: 200 })
		const groups = page.items.map(({ item }) => item)
		expect(opportunitiesTotal).toBe(list.page.totalCount)
		expect(groups.reduce((sum, { listed }) => sum + listed.length, 0)).toBe(opportunitiesTotal)
		for (const { key, listed, present, strongest } of groups) {
			const shown = listed.map(present)
			const keys = shown.map(({ listed: { place }, kind }) => (by === 'PLACE' ? place : kind))
			expect(new Set(keys)).toEqual(new Set([key]))
			expect(strongest).toBe(Math.max(...shown.map(({ score }) => score)))
		}
		const scores = groups.map(({ listed }) => listed.map(({ score }) => score))
		for (const one of [scores.map(([best]) => best ?? 0), ...scores]) {
			expect(one).toEqual(one.toSorted((left, right) => right - left))
		}
	})
})
