import { beforeAll, describe, expect, it } from 'vitest'
import type { Projection } from '../../../server/projection/projection'
import { runQuery } from './runQuery'
import { seededProjection } from './seededProjection'

let reference: Projection
beforeAll(async () => {
	reference = await seededProjection()
})

interface Found {
	readonly constellations: {
		readonly totalCount: number
		readonly nodes: readonly Readonly<Record<string, unknown>>[]
	}
}

describe('constellations', () => {
	it('tell who is tied to whom, what is missing, and the meeting to propose', async () => {
		const query = `query At($within: ID!) { constellations(filter: { within: $within }) { totalCount nodes {
			id weight scenario title sentence missingSentence missing actorsTotal sectorsTotal evidenceCount
			centre { name } collectivites { id } universities { name } hospitals { name } others { id } partners { id }
			sectors { code } evidence { recordId } sentenceParts { link }
			meeting { scale about { name } within { id } invitedTotal invited { id } added { name } contacts { id } sentence }
		} } }`
		const { constellations } = await runQuery<Found>(reference, query, {
			variables: { within: 'territory:FR:commune:29019' },
		})
		expect(constellations.totalCount).toBe(1)
		expect(constellations.nodes[0]).toMatchObject({
			centre: { name: 'Qingdao' },
			missing: ['HOSPITAL'],
			missingSentence: 'Il y manque un hôpital.',
			meeting: { scale: 'CITY', added: [{ name: 'CHU de Brest' }, { name: 'CHU de Nantes' }] },
		})
	})

	it('keep to a sector, page by page', async () => {
		const count = async (filter: string) =>
			(
				await runQuery<Found>(
					reference,
					`{ constellations(filter: {${filter}}) { totalCount nodes { id } } }`,
				)
			).constellations.totalCount
		expect(await count('sectors: ["sante-hopital"]')).toBeLessThan(await count(''))
		const page = '{ constellations(first: 2) { totalCount nodes { id } } }'
		expect((await runQuery<Found>(reference, page)).constellations.nodes).toHaveLength(2)
	})

	it('refuse a place that is none', async () => {
		const query = '{ constellations(filter: { within: "nowhere" }) { totalCount } }'
		await expect(runQuery(reference, query)).rejects.toThrow(/"within" must be the id/)
	})
})
