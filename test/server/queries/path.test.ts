import { describe, expect, it } from 'vitest'
import type { GraphFilter } from '../../../server/queries/neighbourhood'
import { path } from '../../../server/queries/path'
import { queryContextOf } from '../../../server/queries/queryContext'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { date, mission, office, organisation, partnership, territory, wish } from '../../fixtures/records'
import { memoryStore } from '../graphql/memoryStore'

const city = (id: string, country: string) =>
	territory(`territory:${id}`, country === 'CN' ? 'prefecture' : 'commune', { country })
const chain = ['p0', 'q0', 'p1', 'q1', 'p2', 'q2', 'p3', 'q3']

/**
 * a — X — b — Y — c, a — Z — b by a mission, and c — W — d by a wish alone; u is in a; W is part of w, which is part of
 * the country, as is v; f and g are part of m, and m — V; p0 to q3 is a chain.
 */
const RECORDS = [
	...['a', 'b', 'c', 'd', 'e'].map((id) => city(id, 'FR')),
	...['X', 'Y', 'Z', 'V'].map((id) => city(id, 'CN')),
	territory('territory:country', 'country', { country: 'CN' }),
	...['w', 'v'].map((id) =>
		territory(`territory:${id}`, 'province', { country: 'CN', partOf: ['territory:country'] }),
	),
	territory('territory:W', 'prefecture', { country: 'CN', partOf: ['territory:w'] }),
	organisation('organisation:u', 'university', 'territory:a'),
	territory('territory:m', 'metropole', { country: 'FR' }),
	...['f', 'g'].map((id) =>
		territory(`territory:${id}`, 'commune', { country: 'FR', partOf: ['territory:m'] }),
	),
	partnership('partnership:11', ['territory:m'], ['territory:V']),
	partnership('partnership:1', ['territory:a'], ['territory:X'], { since: date('2005') }),
	partnership('partnership:2', ['territory:b'], ['territory:X'], { since: date('1990') }),
	partnership('partnership:3', ['territory:b'], ['territory:Y']),
	office('office:4', 'territory:c', 'territory:Y'),
	mission('mission:5', 'territory:a', 'territory:Z', '2014-06', { confidence: 'low' }),
	mission('mission:6', 'territory:b', 'territory:Z', '2014-06'),
	wish('wish:7', 'territory:c', { place: 'territory:W' }),
	wish('wish:8', 'territory:d', { place: 'territory:W' }),
	partnership('partnership:9', ['territory:e'], ['territory:W'], { visibility: 'private' }),
	mission('mission:10', 'territory:d', 'territory:V', '2015-06', { stops: ['territory:W'] }),
	...chain.map((id) => city(id, id.startsWith('p') ? 'FR' : 'CN')),
	...chain.slice(1).map((id, index) => {
		const before = chain[index] ?? ''
		const [french = '', partner = ''] = id.startsWith('p') ? [id, before] : [before, id]
		return partnership(`partnership:c${index}`, [`territory:${french}`], [`territory:${partner}`])
	}),
]
const queryContext = queryContextOf(Snapshots.of(RECORDS, []), {
	store: memoryStore(),
	today: '2026-11-25',
	contactEmail: null,
	version: '0',
})

const way = (from: string, to: string, filter: GraphFilter = {}) =>
	path(queryContext, `territory:${from}`, `territory:${to}`, filter)
const steps = async (...given: Parameters<typeof way>) =>
	(await way(...given))?.nodes.map(({ actor }) => actor.id.replace('territory:', '')).join(' ')

describe('The path from one actor to another', () => {
	it('is the shortest one, with its actors in order and the records between them', async () => {
		const found = await way('a', 'c')
		expect(found?.nodes.map(({ actor, depth }) => `${depth} ${actor.id}`)).toEqual([
			'0 territory:a',
			'1 territory:X',
			'2 territory:b',
			'3 territory:Y',
			'4 territory:c',
		])
		expect(found?.edges.map(({ record }) => record?.id)).toEqual([
			'office:4',
			'partnership:1',
			'partnership:2',
			'partnership:3',
		])
		expect(found?.nodes[0]).toMatchObject({ linkCount: 2, hidden: 1 })
	})

	it('takes the first actor by id among equally short ones', async () => {
		expect(await steps('a', 'b')).toBe('a X b')
		expect(await steps('b', 'a')).toBe('b X a')
	})

	it('may use one record twice: two cities of one mission are two steps apart', async () => {
		expect(await steps('V', 'W')).toBe('V d W')
	})

	it('avoids what the filter excludes, except for its two ends', async () => {
		expect(await steps('a', 'b', { recordKinds: ['MISSION'] })).toBe('a Z b')
		expect(await steps('a', 'b', { minConfidence: 'high' })).toBe('a X b')
		expect(await steps('a', 'b', { to: '2004-12-31' })).toBeUndefined()
		expect(await steps('a', 'b', { asOf: '2010-06-01' })).toBe('a X b')
		expect(await steps('a', 'b', { asOf: '2004-12-31' })).toBeUndefined()
		expect(await steps('a', 'b', { within: 'territory:Z' })).toBe('a Z b')
		expect(await steps('a', 'b', { countries: ['CN'] })).toBe('a X b')
		expect(await steps('a', 'c', { countries: ['CN'] })).toBeUndefined()
	})

	it('uses wishes, but neither the seats of organisations nor private records', async () => {
		expect(await steps('c', 'd')).toBe('c W d')
		expect(await steps('c', 'd', { recordKinds: ['WISH'] })).toBe('c W d')
		expect(await steps('c', 'd', { recordKinds: ['MISSION'] })).toBeUndefined()
		expect(await way('d', 'e')).toBeNull()
		expect(await path(queryContext, 'organisation:u', 'territory:a', {})).toBeNull()
	})

	it('uses containment where no record leads, and marks that step', async () => {
		const found = await way('c', 'w')
		expect(found?.nodes.map(({ actor }) => actor.id)).toEqual(['territory:c', 'territory:W', 'territory:w'])
		expect(found?.edges.map(({ kind }) => kind)).toEqual(['WISH', 'PART_OF'])
		expect(await steps('c', 'w', { recordKinds: ['WISH'] })).toBeUndefined()
	})

	it('never goes through a country', async () => {
		expect(await way('c', 'v')).toBeNull()
		expect(await way('w', 'v')).toBeNull()
	})

	it('never goes up to a territory and down again: communes of one métropole are not connected by it', async () => {
		expect(await way('f', 'g')).toBeNull()
		expect(await steps('f', 'V')).toBe('f m V')
		expect(await steps('V', 'g')).toBe('V m g')
	})

	it('from an actor to itself is that actor alone', async () => {
		expect(await way('a', 'a')).toMatchObject({
			nodes: [{ actor: { id: 'territory:a' }, depth: 0 }],
			edges: [],
		})
	})

	it('has at most six steps', async () => {
		expect(await steps('p0', 'p3')).toBe('p0 q0 p1 q1 p2 q2 p3')
		expect(await steps('p0', 'q3')).toBeUndefined()
	})
})
