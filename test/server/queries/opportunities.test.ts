/** The filters of opportunities choose among whole results. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Opportunity } from '../../../server/analysis/result'
import type { Projection } from '../../../server/projection/projection'
import { chosenOpportunities, type OpportunityFilter } from '../../../server/queries/opportunities'
import { queryContextOf } from '../../../server/queries/queryContext'
import { memoryStore } from '../graphql/memoryStore'
import { seededProjection } from '../graphql/seededProjection'

let reference: Projection
beforeAll(async () => {
	reference = await seededProjection({ scenario: true })
})

function chosen(filter: OpportunityFilter): readonly Opportunity[] {
	const around = { store: memoryStore(), today: '2017-01-31', contactEmail: null, version: '0' }
	return chosenOpportunities(queryContextOf(reference, around), { includeScenario: true, ...filter })
}

describe('a filter by a record', () => {
	it('finds all that rests on it, of whatever kind, in their order', () => {
		const resting = new Map<string, string[]>()
		const kinds = new Set<string>()
		for (const { id, kind, evidence } of chosen({})) {
			for (const { recordId } of evidence) resting.set(recordId, [...(resting.get(recordId) ?? []), id])
			kinds.add(kind)
		}
		for (const [record, ids] of resting) {
			expect([record, chosen({ record }).map(({ id }) => id)]).toEqual([record, ids])
		}
		expect(kinds.size).toBeGreaterThanOrEqual(7)
		expect(resting.size).toBeGreaterThan(100)
	}, 60_000)
})
