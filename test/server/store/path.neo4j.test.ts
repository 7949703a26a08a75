import { afterAll, beforeAll, expect, it } from 'vitest'
import type { NeighbourhoodFilter, Store } from '../../../server/store/store'
import { date, mission, office, organisation, partnership, territory, wish } from '../../fixtures/records'
import { describeOnNeo4j, emptyStore } from '../../neo4j'

const ALL: NeighbourhoodFilter = {
	recordKinds: null,
	countries: null,
	levels: null,
	sectors: null,
	within: null,
	from: null,
	to: null,
	minConfidence: null,
	includeScenario: false,
}
const none = { sources: [] }
const city = (id: string, country: string) =>
	territory(`territory:${id}`, country === 'CN' ? 'prefecture' : 'commune', { country })

/** a — X — b — Y — c, a — Z — b by a mission, and c — z — d by a wish alone; u is in a. */
const RECORDS = [
	...['a', 'b', 'c', 'd', 'e'].map((id) => city(id, 'FR')),
	...['X', 'Y', 'Z', 'W'].map((id) => city(id, 'CN')),
	organisation('organisation:u', 'university', 'territory:a', none),
	partnership('partnership:1', ['territory:a'], ['territory:X'], { ...none, since: date('2005') }),
	partnership('partnership:2', ['territory:b'], ['territory:X'], { ...none, since: date('1990') }),
	partnership('partnership:3', ['territory:b'], ['territory:Y'], none),
	office('office:4', 'territory:c', 'territory:Y', none),
	mission('mission:5', 'territory:a', 'territory:Z', '2014-06', { ...none, confidence: 'low' }),
	mission('mission:6', 'territory:b', 'territory:Z', '2014-06', none),
	wish('wish:7', 'territory:c', { ...none, place: 'territory:W' }),
	wish('wish:8', 'territory:d', { ...none, place: 'territory:W' }),
	partnership('partnership:9', ['territory:e'], ['territory:W'], { ...none, visibility: 'private' }),
]

describeOnNeo4j('The way from one actor to another', () => {
	let store: Store
	beforeAll(async () => {
		store = await emptyStore()
		await store.write(RECORDS, 'test')
		// A database that has just started may need longer than a question is given to plan its first long query.
		await way('a', 'a').catch(() => undefined)
	})
	afterAll(async () => store?.close())

	const way = async (from: string, to: string, filter: Partial<NeighbourhoodFilter> = {}) =>
		store.path(`territory:${from}`, `territory:${to}`, { ...ALL, ...filter })
	const steps = async (...given: Parameters<typeof way>) =>
		(await way(...given))?.nodes.map(({ id }) => id.replace('territory:', '')).join(' ')

	it('is the shortest one, its actors in order with the records between them', async () => {
		const found = await way('a', 'c')
		expect(found?.nodes.map(({ id, depth }) => `${depth} ${id}`)).toEqual([
			'0 territory:a',
			'1 territory:X',
			'2 territory:b',
			'3 territory:Y',
			'4 territory:c',
		])
		expect(found?.edges.map(({ record }) => record)).toEqual([
			'office:4',
			'partnership:1',
			'partnership:2',
			'partnership:3',
		])
		expect(found?.nodes[0]).toMatchObject({ linkCount: 2, hidden: 1 })
	})

	it('takes the actor whose id comes first where several are as short', async () => {
		expect(await steps('a', 'b')).toBe('a X b')
		expect(await steps('b', 'a')).toBe('b X a')
	})

	it('goes round what the filter leaves out, but its two ends always fit', async () => {
		expect(await steps('a', 'b', { recordKinds: ['MISSION'] })).toBe('a Z b')
		expect(await steps('a', 'b', { minConfidence: 'high' })).toBe('a X b')
		expect(await steps('a', 'b', { to: '2004-12-31' })).toBeUndefined()
		expect(await steps('a', 'b', { within: 'territory:Z' })).toBe('a Z b')
		expect(await steps('a', 'b', { countries: ['CN'] })).toBe('a X b')
		expect(await steps('a', 'c', { countries: ['CN'] })).toBeUndefined()
	})

	it('leads neither by wishes, nor by places, nor by what is private', async () => {
		expect(await way('c', 'd')).toBeNull()
		expect(await way('c', 'd', { recordKinds: ['WISH'] })).toBeNull()
		expect(await way('d', 'e')).toBeNull()
		expect(await store.path('organisation:u', 'territory:a', ALL)).toBeNull()
	})

	it('is one actor alone from an actor to itself', async () => {
		expect(await way('a', 'a')).toMatchObject({ nodes: [{ id: 'territory:a', depth: 0 }], edges: [] })
	})

	it('ends after six steps', async () => {
		const chain = ['p0', 'q0', 'p1', 'q1', 'p2', 'q2', 'p3', 'q3']
		const links = chain.slice(1).map((id, index) => {
			const [first, second] = [id, chain[index] ?? '']
			const [french = '', partner = ''] = first.startsWith('p') ? [first, second] : [second, first]
			return partnership(`partnership:c${index}`, [`territory:${french}`], [`territory:${partner}`], none)
		})
		await store.write([...chain.map((id) => city(id, id.startsWith('p') ? 'FR' : 'CN')), ...links], 'test')
		expect(await steps('p0', 'p3')).toBe('p0 q0 p1 q1 p2 q2 p3')
		expect(await steps('p0', 'q3')).toBeUndefined()
	})
})

describeOnNeo4j('The most linked actors', () => {
	let store: Store
	beforeAll(async () => {
		store = await emptyStore()
		await store.write(RECORDS, 'test')
	})
	afterAll(async () => store?.close())

	const most = async (filter: Partial<NeighbourhoodFilter> = {}, limit = 300) =>
		store.neighbourhood([], 1, { ...ALL, ...filter }, limit)

	it('come first where no actor is asked for, with the number of those left out', async () => {
		const { nodes, nodesTotal, left, edges } = await most({}, 3)
		expect(nodes).toEqual([
			{ id: 'territory:b', depth: 0, linkCount: 3, hidden: 2 },
			{ id: 'territory:W', depth: 0, linkCount: 2, hidden: 2 },
			{ id: 'territory:X', depth: 0, linkCount: 2, hidden: 1 },
		])
		expect({ nodesTotal, left }).toEqual({ nodesTotal: 8, left: 5 })
		expect(edges.map(({ record }) => record)).toEqual(['partnership:2'])
	})

	it('are chosen by the filter, their links counted to whomever they go', async () => {
		const { nodes } = await most({ countries: ['CN'], recordKinds: ['MISSION'] })
		expect(nodes).toEqual([{ id: 'territory:Z', depth: 0, linkCount: 2, hidden: 2 }])
	})
})
