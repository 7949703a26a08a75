import { afterAll, beforeAll, expect, it } from 'vitest'
import { BadInput } from '../../../server/errors'
import type { NeighbourhoodFilter, Store } from '../../../server/store/store'
import {
	date,
	mission,
	office,
	organisation,
	partnership,
	sector,
	territory,
	wish,
} from '../../fixtures/records'
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

/** Nantes — Qingdao — Brest, Brest — Qingdao's province; Lyon is linked only in the scenario, Metz in private. */
const RECORDS = [
	sector('sector:vin', 'competing'),
	territory('territory:CN', 'country', { country: 'CN' }),
	territory('territory:shandong', 'province', { country: 'CN', partOf: ['territory:CN'] }),
	territory('territory:qingdao', 'prefecture', { country: 'CN', partOf: ['territory:shandong'] }),
	territory('territory:nantes', 'commune'),
	territory('territory:brest', 'commune'),
	territory('territory:lyon', 'commune'),
	territory('territory:metz', 'commune'),
	organisation('organisation:u', 'university', 'territory:nantes', none),
	partnership('partnership:P1', ['territory:nantes'], ['territory:qingdao'], {
		...none,
		since: date('2005'),
		until: date('2010-05'),
		sectors: ['sector:vin'],
	}),
	mission('mission:M1', 'territory:brest', 'territory:qingdao', '2014-06', {
		...none,
		participants: ['territory:brest', 'organisation:u'],
		stops: ['territory:shandong'],
		confidence: 'low',
	}),
	office('office:R1', 'territory:brest', 'territory:qingdao', { ...none, since: date('2012~') }),
	wish('wish:W1', 'territory:nantes', { ...none, place: 'territory:shandong' }),
	wish('wish:W2', 'territory:lyon', { ...none, place: 'territory:qingdao', scenario: true }),
	wish('wish:W3', 'territory:metz', { ...none, place: 'territory:qingdao', visibility: 'private' }),
]

describeOnNeo4j('A neighbourhood', () => {
	let store: Store
	beforeAll(async () => {
		store = await emptyStore()
		await store.write(RECORDS, 'test')
	})
	afterAll(async () => store?.close())

	const around = async (id: string, depth = 1, filter: Partial<NeighbourhoodFilter> = {}, limit = 300) =>
		store.neighbourhood([id], depth, { ...ALL, ...filter }, limit)
	const ids = async (...given: Parameters<typeof around>): Promise<string[]> =>
		(await around(...given)).nodes.map(({ id }) => id).sort()

	it('holds those that a record links, with the record as the edge', async () => {
		const { nodes, edges, nodesTotal, left } = await around('territory:nantes')
		expect(nodes).toEqual([
			{ id: 'territory:nantes', depth: 0, linkCount: 2, hidden: 0 },
			{ id: 'territory:qingdao', depth: 1, linkCount: 3, hidden: 2 },
			{ id: 'territory:shandong', depth: 1, linkCount: 2, hidden: 1 },
		])
		expect(edges).toEqual([
			{
				kind: 'PARTNERSHIP',
				from: 'territory:nantes',
				to: 'territory:qingdao',
				record: 'partnership:P1',
			},
			{ kind: 'WISH', from: 'territory:nantes', to: 'territory:shandong', record: 'wish:W1' },
		])
		expect({ nodesTotal, left }).toEqual({ nodesTotal: 3, left: 0 })
	})

	it('goes as far as the depth, and counts a leader who also takes part once', async () => {
		const { nodes, edges } = await around('territory:nantes', 2)
		expect(nodes.map(({ id, depth }) => `${depth} ${id}`)).toEqual([
			'0 territory:nantes',
			'1 territory:qingdao',
			'1 territory:shandong',
			'2 territory:brest',
			'2 organisation:u',
		])
		const ofBrest = edges.filter(({ from, record }) => from === 'territory:brest' && record === 'mission:M1')
		expect(ofBrest.map(({ to }) => to)).toEqual(['territory:qingdao', 'territory:shandong'])
	})

	it('never shows what is private, and fiction only where asked', async () => {
		expect(await ids('territory:qingdao')).toEqual([
			'organisation:u',
			'territory:brest',
			'territory:nantes',
			'territory:qingdao',
		])
		expect(await ids('territory:qingdao', 1, { includeScenario: true })).toContain('territory:lyon')
		expect(await ids('territory:qingdao', 3, { includeScenario: true })).not.toContain('territory:metz')
	})

	it.each<[string, Partial<NeighbourhoodFilter>, string[]]>([
		['kinds of record', { recordKinds: ['OFFICE'] }, ['territory:brest']],
		['sectors', { sectors: ['sector:vin'] }, ['territory:nantes']],
		['confidence', { minConfidence: 'high', recordKinds: ['MISSION'] }, []],
		['countries', { countries: ['CN'] }, []],
		['levels', { levels: ['commune'] }, ['organisation:u', 'territory:brest', 'territory:nantes']],
		['a day in the last month of the link', { from: '2010-05-31', to: '2010-06-30' }, ['territory:nantes']],
		['a day after it', { from: '2010-06-01', to: '2010-06-30' }, []],
		['the year before an approximate start', { from: '2011-02-01', to: '2011-03-01' }, ['territory:brest']],
		['a month before the mission', { from: '2014-05-01', to: '2014-05-31', recordKinds: ['MISSION'] }, []],
	])('is cut by %s', async (_what, filter, others) => {
		expect(await ids('territory:qingdao', 1, filter)).toEqual([...others, 'territory:qingdao'].sort())
	})

	it('is cut by a territory and all that it contains: one end of the record is there', async () => {
		expect(await ids('territory:brest', 1, { within: 'territory:shandong' })).toEqual([
			'territory:brest',
			'territory:qingdao',
			'territory:shandong',
		])
		expect(await ids('territory:brest', 1, { within: 'territory:lyon' })).toEqual(['territory:brest'])
	})

	it('shows where actors are only where asked, and nothing through a country', async () => {
		const filter: Partial<NeighbourhoodFilter> = { recordKinds: ['PART_OF', 'LOCATED_IN'] }
		expect(await ids('territory:shandong', 2, filter)).toEqual(['territory:qingdao', 'territory:shandong'])
		const { edges } = await around('organisation:u', 1, filter)
		expect(edges).toEqual([
			{ kind: 'LOCATED_IN', from: 'organisation:u', to: 'territory:nantes', record: null },
		])
	})

	it('keeps the nearest and most linked when there are too many, and says how many are left', async () => {
		const { nodes, left, nodesTotal, edges } = await around('territory:nantes', 2, {}, 2)
		expect(nodes.map(({ id }) => id)).toEqual(['territory:nantes', 'territory:qingdao'])
		expect({ left, nodesTotal }).toEqual({ left: 3, nodesTotal: 5 })
		expect(edges.map(({ record }) => record)).toEqual(['partnership:P1'])
	})

	it('is empty for an id that does not exist', async () => {
		expect(await around('territory:nowhere', 3)).toEqual({ nodes: [], edges: [], nodesTotal: 0, left: 0 })
	})

	it('refuses a depth or a limit out of bounds', async () => {
		await expect(around('territory:nantes', 4)).rejects.toThrow(BadInput)
		await expect(around('territory:nantes', 1, {}, 301)).rejects.toThrow(/from 1 to 300; came 301/)
	})
})
