import { beforeAll, describe, expect, it } from 'vitest'
import { compareNews } from '../../../schema/freshness'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

let reference: Snapshots
beforeAll(async () => {
	reference = await seededSnapshots()
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
			sectors { code } links(first: 2) { french partner certainty records } linksTotal evidence { recordId } sentenceParts { link }
			meeting { scale about { name } within { id } invitedTotal invited { id } added { name } contacts { id } sentence }
		} } }`
		const { constellations } = await runQuery<Found>(reference, query, {
			variables: { within: 'territory:FR:commune:29019' },
		})
		expect(constellations.totalCount).toBe(1)
		expect(constellations.nodes[0]).toMatchObject({
			centre: { name: 'Qingdao' },
			missing: ['HOSPITAL'],
			linksTotal: 11,
			links: [{ certainty: 'ESTABLISHED' }, { partner: 'territory:CN:370200' }],
			missingSentence: 'Il y manque un hôpital.',
			meeting: { scale: 'DIVISION', added: [{ name: 'CHU de Brest' }, { name: 'CHU de Nantes' }] },
		})
	})

	it('say by which partners and records each member reaches the centre', async () => {
		const query = `{ constellations(filter: { within: "territory:FR:region:04" }) { totalCount nodes {
			centre { name } actorsTotal pathsTotal paths(first: 100) { actor steps { to records certainty } } partners { id } } } }`
		const [around] = (await runQuery<Found>(reference, query)).constellations.nodes
		expect(around).toMatchObject({ centre: { name: 'Toulouse' }, pathsTotal: 10 })
		expect(around?.paths).toContainEqual({
			actor: 'territory:FR:region:04',
			steps: [
				{ to: 'territory:CN:120000', records: ['partnership:P001'], certainty: 'POSSIBLE' },
				{ to: 'territory:FR:commune:31555', records: ['partnership:P069'], certainty: 'POSSIBLE' },
			],
		})
	})

	it('date each link and each step by the latest news of its records', async () => {
		const query = `{ constellations(first: 20) { totalCount nodes {
			links(first: 200) { records lastNews fromMemory } paths(first: 60) { steps { records lastNews fromMemory } }
			evidence(first: 200) { recordId lastNews fromMemory } } } }`
		interface News {
			readonly records: readonly string[]
			readonly lastNews: string | null
			readonly fromMemory: boolean
		}
		interface Aged {
			readonly links: readonly News[]
			readonly paths: readonly { readonly steps: readonly News[] | null }[]
			readonly evidence: readonly (Omit<News, 'records'> & { readonly recordId: string })[]
		}
		const { nodes } = (await runQuery<{ constellations: { nodes: Aged[] } }>(reference, query)).constellations
		let aged = 0
		for (const { links, paths, evidence } of nodes) {
			const byId = new Map(evidence.map((item) => [item.recordId, item]))
			for (const { records, lastNews, fromMemory } of [
				...links,
				...paths.flatMap(({ steps }) => steps ?? []),
			]) {
				const own = records.flatMap((id) => byId.get(id) ?? [])
				if (own.length < records.length) continue
				const dates = own.flatMap((item) => item.lastNews ?? []).sort(compareNews)
				expect(lastNews).toBe(dates.at(-1) ?? null)
				expect(fromMemory).toBe(own.length > 0 && own.every((item) => item.fromMemory))
				if (lastNews !== null) aged++
			}
		}
		expect(aged).toBeGreaterThan(50)
	})

	it('can be filtered by sector and read page by page', async () => {
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

	it('can be asked for by actor, by territory or by id', async () => {
		const titles = async (asked: string) =>
			(await runQuery<Found>(reference, `{ constellations(${asked}) { totalCount nodes { id title } } }`))
				.constellations.nodes
		const [ofUniversity] = await titles('actor: "organisation:u-bretagne-occ"')
		expect(ofUniversity?.title).toMatch(/^Autour de Qingdao/)
		expect(await titles('actor: "territory:FR:commune:29019"')).toEqual([ofUniversity])
		expect(await titles('actor: "territory:FR:region:53"')).toContainEqual(ofUniversity)
		expect(await titles(`ids: ["${ofUniversity?.id}"]`)).toEqual([ofUniversity])
		expect(await titles('ids: ["constellation:none"]')).toEqual([])
	})

	it('refuse an unknown place', async () => {
		const query = '{ constellations(filter: { within: "nowhere" }) { totalCount } }'
		await expect(runQuery(reference, query)).rejects.toThrow(/"within" must be the id/)
	})
})
