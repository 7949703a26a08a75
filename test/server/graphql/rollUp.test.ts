import { beforeAll, describe, expect, it } from 'vitest'
import { BadInput } from '../../../server/errors'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

let scenario: Snapshots
beforeAll(async () => {
	scenario = await seededSnapshots({ scenario: true })
})

interface Found {
	readonly overlaps: {
		readonly nodes: readonly {
			readonly kind: string
			readonly place: { readonly id: string; readonly level: string } | null
			readonly actors: readonly { readonly id: string }[]
			readonly crowding: { readonly direction: string } | null
			readonly sentence: string
		}[]
	}
}
const QUERY = `query Found($filter: OverlapFilter) { overlaps(filter: $filter, first: 100) { nodes {
	kind place { id level } actors(first: 50) { id } crowding { direction } sentence
} } }`
const ask = (filter: object) =>
	runQuery<Found>(scenario, QUERY, { variables: { filter } }).then(({ overlaps }) => overlaps.nodes)

describe('overlaps at a level', () => {
	it('stand at provinces on the other side: nothing stands in a prefecture any more', async () => {
		const nodes = await ask({ rollUpPartner: 'province' })
		expect(new Set(nodes.map(({ kind }) => kind))).toEqual(
			new Set(['CROWDING', 'SAME_PARTNER', 'SAME_TERRITORY', 'SAME_CITY_OFFICES']),
		)
		const levels = nodes.flatMap(({ place }) => (place ? [place.level] : []))
		expect(levels.filter((level) => level === 'prefecture')).toEqual([])
	})

	it('stand at régions on the French side: no territory of another level is left, and nobody contains anybody', async () => {
		const nodes = await ask({ rollUpFrench: 'region' })
		const french = nodes.flatMap(({ actors }) => actors).filter(({ id }) => id.startsWith('territory:FR:'))
		expect(french.filter(({ id }) => !id.startsWith('territory:FR:region:'))).toEqual([])
		expect(nodes.some(({ kind }) => kind === 'SAME_TERRITORY')).toBe(false)
	})

	it.each([
		[{ rollUpFrench: 'province' }, 'commune, departement, epci, metropole, region'],
		[{ rollUpPartner: 'region' }, 'province, municipality, prefecture, district'],
	])('refuse %j and list the levels that are loaded', async (filter, accepted) => {
		await expect(ask(filter)).rejects.toThrow(BadInput)
		await expect(ask(filter)).rejects.toThrow(accepted)
	})
})

describe('visits from the other country', () => {
	const visits = { kinds: ['CROWDING'], direction: 'PARTNER_TO_FR' }

	it('crowd French places in the scenario, and are said of Chinese authorities', async () => {
		const nodes = await ask({ ...visits, includeScenario: true })
		expect(nodes.map(({ place }) => place?.id).sort()).toEqual([
			'territory:FR:metropole:200046977',
			'territory:FR:metropole:242900314',
			'territory:FR:metropole:243100518',
			'territory:FR:metropole:243300316',
		])
		for (const { sentence } of nodes) expect(sentence).toContain('deux collectivités chinoises')
	})

	it('crowd nowhere in the reference data, whose four visits are years apart', async () => {
		expect(await ask(visits)).toEqual([])
	})

	it('are left out when the other direction is chosen', async () => {
		const nodes = await ask({ direction: 'FR_TO_PARTNER', includeScenario: true })
		expect(new Set(nodes.map(({ crowding }) => crowding?.direction))).toEqual(new Set(['FR_TO_PARTNER']))
	})
})
