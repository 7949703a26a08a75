import { beforeAll, describe, expect, it } from 'vitest'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

let reference: Snapshots
beforeAll(async () => {
	reference = await seededSnapshots()
})

interface Found {
	readonly opportunities: {
		readonly totalCount: number
		readonly nodes: readonly Readonly<Record<string, unknown>>[]
	}
}

const VOSGES = 'territory:FR:departement:88'

describe('what could be pooled', () => {
	it('offers the Vosges the office of the Pays de la Loire in Qingdao first, with its reasons', async () => {
		const query = `query For($actor: ID!) { opportunities(first: 1, filter: { actor: $actor }) { totalCount nodes {
			id kind score unasked
			host { name } guest { id } place { id name } office { id openness }
			criteria { name score weight sentence title evidence { recordId } }
			sentence wouldLower basis evidenceCount evidence { recordId sources { title } } cypher
		} } }`
		const { opportunities } = await runQuery<Found>(reference, query, { variables: { actor: VOSGES } })
		const [first] = opportunities.nodes
		expect(first).toMatchObject({
			kind: 'SHARED_OFFICE',
			unasked: false,
			host: { name: 'Pays de la Loire' },
			guest: { id: VOSGES },
			place: { id: 'territory:CN:370200' },
			office: { id: 'office:R037' },
		})
		expect(first?.basis).toContain('aucune des collectivités n’a été consultée')
		expect(first?.wouldLower).not.toEqual([])
		const one = `query One($id: ID!) { opportunity(id: $id) { id score } }`
		expect(await runQuery(reference, one, { variables: { id: first?.id } })).toEqual({
			opportunity: { id: first?.id, score: first?.score },
		})
	})

	it('answers null for an id that nothing has', async () => {
		expect(await runQuery(reference, '{ opportunity(id: "opportunity:none") { id } }')).toEqual({
			opportunity: null,
		})
	})

	it('can be filtered by place and score', async () => {
		const count = async (filter: string) =>
			(await runQuery<Found>(reference, `{ opportunities(filter: {${filter}}) { totalCount nodes { id } } }`))
				.opportunities.totalCount
		const all = await count('')
		expect(await count('place: "territory:CN:370200"')).toBeGreaterThan(0)
		expect(await count('place: "territory:CN:370000"')).toBeLessThan(all)
		// The last trace of the Vosges' wish is years old: on the day of the minutes it scored .93.
		expect(await count('minScore: 0.9')).toBe(0)
		expect(await count('asOf: "2017-01-31", minScore: 0.9')).toBe(1)
	})

	it.each([
		['weights: { time: -1 }', /"weights.time" must be a number from 0 to 1; -1 came/],
		['minScore: 2', /"minScore" must be a number from 0 to 1; 2 came/],
		['actor: "nobody"', /"actor" must be the id/],
	])('refuses %s and says what it expected', async (filter, message) => {
		const query = `{ opportunities(filter: { ${filter} }) { totalCount } }`
		await expect(runQuery(reference, query)).rejects.toThrow(message)
	})
})
