/** What one actor could pool, act by act. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

let reference: Snapshots
beforeAll(async () => {
	reference = await seededSnapshots()
})

const VOSGES = 'territory:FR:departement:88'
const LOIRE = 'territory:FR:region:52'

interface Board {
	readonly totalCount: number
	readonly wholeCount: number
	readonly countsByKind: readonly { readonly kind: string; readonly count: number }[]
	readonly groups: readonly {
		readonly act: string
		readonly opportunitiesTotal: number
		readonly opportunities: readonly {
			readonly id: string
			readonly score: number
			readonly isOwn: boolean
			readonly host: { readonly id: string } | null
			readonly guest: { readonly id: string } | null
		}[]
	}[]
}

const BOARD = `query Board($actor: ID!, $filter: OpportunityFilter) { opportunityBoard(actor: $actor, filter: $filter) {
	totalCount wholeCount countsByKind { kind count }
	groups { act opportunitiesTotal opportunities(first: 50) { id score isOwn host { id } guest { id } } }
} }`
const board = (actor: string, filter: object = {}) =>
	runQuery<{ opportunityBoard: Board }>(reference, BOARD, { variables: { actor, filter } }).then(
		({ opportunityBoard }) => opportunityBoard,
	)

describe('the board of an actor', () => {
	it('separates who could be hosted from who could host', async () => {
		const guests = (await board(VOSGES)).groups.find(({ act }) => act === 'BE_HOSTED')
		expect(guests?.opportunities[0]).toMatchObject({ host: { id: LOIRE }, guest: { id: VOSGES } })
		const hosts = (await board(LOIRE)).groups.find(({ act }) => act === 'HOST')
		expect(hosts?.opportunities.map(({ id }) => id)).toContain(guests?.opportunities[0]?.id)
	})

	it('holds each opportunity once, best first in its group, and no empty group', async () => {
		const { groups, totalCount, wholeCount, countsByKind } = await board(LOIRE)
		const ids = groups.flatMap(({ opportunities }) => opportunities.map(({ id }) => id))
		expect(new Set(ids).size).toBe(totalCount)
		expect(wholeCount).toBe(totalCount)
		expect(countsByKind.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount)
		for (const { opportunities, opportunitiesTotal } of groups) {
			expect(opportunitiesTotal).toBe(opportunities.length)
			expect(opportunitiesTotal).toBeGreaterThan(0)
			const ranks = opportunities.map(({ isOwn, score }) => [Number(!isOwn), -score] as const)
			expect(ranks).toEqual(ranks.toSorted((one, other) => one[0] - other[0] || one[1] - other[1]))
		}
	})

	it('is filtered, while the counts by kind are not', async () => {
		const whole = await board(LOIRE, { actorScope: 'EXACT' })
		const offices = await board(LOIRE, { kinds: ['SHARED_OFFICE'], actorScope: 'EXACT' })
		expect(offices.groups.map(({ act }) => act)).toEqual(['HOST'])
		expect(offices.totalCount).toBeLessThan(whole.totalCount)
		expect([offices.wholeCount, offices.countsByKind]).toEqual([whole.totalCount, whole.countsByKind])
	})

	it('lists one act alone, for its actor', async () => {
		const { groups } = await board(LOIRE)
		const query = `query Act($filter: OpportunityFilter) { opportunities(first: 50, filter: $filter) { nodes { id } } }`
		for (const { act, opportunities } of groups) {
			const variables = { filter: { actor: LOIRE, acts: [act] } }
			const found = await runQuery<{ opportunities: { nodes: readonly { id: string }[] } }>(
				reference,
				query,
				{
					variables,
				},
			)
			expect(found.opportunities.nodes.map(({ id }) => id)).toEqual(opportunities.map(({ id }) => id))
		}
	})

	it('changes with the weights, of which only the ratio counts', async () => {
		const scores = async (weights: object) =>
			(await board(VOSGES, { weights })).groups[0]?.opportunities.map(({ score }) => score)
		const equity = { affinity: 0, time: 0, complementarity: 0, feasibility: 0, equity: 1 }
		expect(await scores(equity)).toEqual([0.3, 0.3])
		expect(await scores({ ...equity, equity: 0.2 })).toEqual([0.3, 0.3])
	})

	it.each([
		['actor: "nobody"', /"actor" must be the id/],
		[`actor: "${LOIRE}", filter: { weights: { time: 1.5 } }`, /"weights.time" must be a number from 0 to 1/],
	])('refuses %s and says what it expected', async (given, message) => {
		const query = `{ opportunityBoard(${given}) { totalCount } }`
		await expect(runQuery(reference, query)).rejects.toThrow(message)
	})

	it('refuses acts without an actor', async () => {
		const query = '{ opportunities(filter: { acts: [HOST] }) { totalCount } }'
		await expect(runQuery(reference, query)).rejects.toThrow(/"acts" are those of "actor"/)
	})
})
