/** Filters of opportunities select whole results. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Opportunity } from '../../../server/analysis/result'
import {
	chosenOpportunities,
	explainOpportunity,
	type OpportunityFilter,
} from '../../../server/queries/opportunities'
import type { QueryContext } from '../../../server/queries/queryContext'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { seededSnapshots } from '../graphql/seededSnapshots'
import { contextOf } from './contextOf'

let reference: Snapshots
beforeAll(async () => {
	reference = await seededSnapshots({ scenario: true })
})

async function chosen(context: QueryContext, filter: OpportunityFilter): Promise<readonly Opportunity[]> {
	const found = await chosenOpportunities(context, { includeScenario: true, ...filter })
	return found.map((finding) => explainOpportunity(context, finding))
}

describe('a filter by a record', () => {
	it('finds the opportunities of every kind that rest on it, in order', async () => {
		const context = contextOf(reference, '2017-01-31')
		const resting = new Map<string, string[]>()
		const kinds = new Set<string>()
		for (const { id, kind, evidence } of await chosen(context, {})) {
			for (const { recordId } of evidence) resting.set(recordId, [...(resting.get(recordId) ?? []), id])
			kinds.add(kind)
		}
		for (const [record, ids] of resting) {
			expect([record, (await chosen(context, { record })).map(({ id }) => id)]).toEqual([record, ids])
		}
		expect(kinds.size).toBeGreaterThanOrEqual(7)
		expect(resting.size).toBeGreaterThan(100)
	}, 60_000)
})
