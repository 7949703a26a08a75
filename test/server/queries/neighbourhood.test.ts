import { describe, expect, it } from 'vitest'
import type { PartnerCountry } from '../../../server/domain/country'
import { type GraphFilter, neighbourhood } from '../../../server/queries/neighbourhood'
import { queryContextOf } from '../../../server/queries/queryContext'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { VELMAR } from '../../fixtures/harbours'
import {
	dataset,
	date,
	mission,
	office,
	organisation,
	partnership,
	sector,
	territory,
	wish,
} from '../../fixtures/records'
import { memoryStore } from '../graphql/memoryStore'

const PARTNER: PartnerCountry = {
	...VELMAR,
	code: 'CN',
	territory: 'territory:CN',
	levels: ['province', 'prefecture'].map((level) => ({
		level,
		names: { fr: level, en: level, zh: level },
		isCity: level === 'prefecture',
	})),
	cityExceptions: [],
}

/** Nantes — Qingdao — Brest, Brest — Shandong; Lyon has only a fictitious link, Metz only a private one. */
const RECORDS = [
	sector('sector:vin', 'competing'),
	territory('territory:CN', 'country', { country: 'CN' }),
	territory('territory:shandong', 'province', { country: 'CN', partOf: ['territory:CN'] }),
	territory('territory:qingdao', 'prefecture', { country: 'CN', partOf: ['territory:shandong'] }),
	territory('territory:nantes', 'commune'),
	territory('territory:brest', 'commune'),
	territory('territory:lyon', 'commune'),
	territory('territory:metz', 'commune'),
	organisation('organisation:u', 'university', 'territory:nantes'),
	partnership('partnership:P1', ['territory:nantes'], ['territory:qingdao'], {
		since: date('2005'),
		until: date('2010-05'),
		sectors: ['sector:vin'],
	}),
	mission('mission:M1', 'territory:brest', 'territory:qingdao', '2014-06', {
		participants: ['territory:brest', 'organisation:u'],
		stops: ['territory:shandong'],
		confidence: 'low',
	}),
	office('office:R1', 'territory:brest', 'territory:qingdao', { since: date('2012~') }),
	wish('wish:W1', 'territory:nantes', { place: 'territory:shandong' }),
	wish('wish:W2', 'territory:lyon', { place: 'territory:qingdao', scenario: true }),
	wish('wish:W3', 'territory:metz', { place: 'territory:qingdao', visibility: 'private' }),
]

const surroundings = { store: memoryStore(), today: '2026-11-25', contactEmail: null, version: '0' }
const queryContext = queryContextOf(Snapshots.of(RECORDS, [dataset(PARTNER)]), surroundings)

/** The answer in ids. */
async function asked(of: readonly string[], depth: number, filter: GraphFilter, limit: number) {
	const found = await neighbourhood(queryContext, { ids: of, depth, filter, limit })
	return {
		nodes: found.nodes.map(({ actor, depth, linkCount, hidden }) => ({
			id: actor.id,
			depth,
			linkCount,
			hidden,
		})),
		edges: found.edges.map(({ kind, from, to, record }) => ({ kind, from, to, record: record?.id ?? null })),
		nodesTotal: found.nodesTotal,
		left: found.left,
	}
}
const around = (id: string, depth = 1, filter: GraphFilter = {}, limit = 300) =>
	asked([id], depth, filter, limit)
const ids = async (...given: Parameters<typeof around>): Promise<string[]> =>
	(await around(...given)).nodes.map(({ id }) => id).sort()

describe('A neighbourhood', () => {
	it('holds the linked actors, with the records as edges', async () => {
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

	it('reaches as far as the depth, and counts a leader who also takes part once', async () => {
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

	it('never shows private records, and shows fictitious ones only on request', async () => {
		expect(await ids('territory:qingdao')).toEqual([
			'organisation:u',
			'territory:brest',
			'territory:nantes',
			'territory:qingdao',
		])
		expect(await ids('territory:qingdao', 1, { includeScenario: true })).toContain('territory:lyon')
		expect(await ids('territory:qingdao', 3, { includeScenario: true })).not.toContain('territory:metz')
	})

	it.each<[string, GraphFilter, string[]]>([
		['kinds of record', { recordKinds: ['OFFICE'] }, ['territory:brest']],
		['sectors', { sectors: ['sector:vin'] }, ['territory:nantes']],
		['confidence', { minConfidence: 'high', recordKinds: ['MISSION'] }, []],
		['countries', { countries: ['CN'] }, []],
		['levels', { levels: ['commune'] }, ['organisation:u', 'territory:brest', 'territory:nantes']],
		['a day in the last month of the link', { from: '2010-05-31', to: '2010-06-30' }, ['territory:nantes']],
		['a day after it', { from: '2010-06-01', to: '2010-06-30' }, []],
		['the year before an approximate start', { from: '2011-02-01', to: '2011-03-01' }, ['territory:brest']],
		['what stood on a day', { asOf: '2013-01-01' }, ['territory:brest']],
		['what stood on the last day of the link', { asOf: '2010-05-31' }, ['territory:nantes']],
		['a month before the mission', { from: '2014-05-01', to: '2014-05-31', recordKinds: ['MISSION'] }, []],
	])('is filtered by %s', async (_what, filter, others) => {
		expect(await ids('territory:qingdao', 1, filter)).toEqual([...others, 'territory:qingdao'].sort())
	})

	it('is filtered by a territory: one end of each record is within it', async () => {
		expect(await ids('territory:brest', 1, { within: 'territory:shandong' })).toEqual([
			'territory:brest',
			'territory:qingdao',
			'territory:shandong',
		])
		expect(await ids('territory:brest', 1, { within: 'territory:lyon' })).toEqual(['territory:brest'])
	})

	it('shows containment only on request, and never through a country', async () => {
		const filter: GraphFilter = { recordKinds: ['PART_OF', 'LOCATED_IN'] }
		expect(await ids('territory:shandong', 2, filter)).toEqual(['territory:qingdao', 'territory:shandong'])
		const { edges } = await around('organisation:u', 1, filter)
		expect(edges).toEqual([
			{ kind: 'LOCATED_IN', from: 'organisation:u', to: 'territory:nantes', record: null },
		])
	})

	it('keeps the nearest and most linked actors if there are too many, and counts the rest', async () => {
		const { nodes, left, nodesTotal, edges } = await around('territory:nantes', 2, {}, 2)
		expect(nodes.map(({ id }) => id)).toEqual(['territory:nantes', 'territory:qingdao'])
		expect({ left, nodesTotal }).toEqual({ left: 3, nodesTotal: 5 })
		expect(edges.map(({ record }) => record)).toEqual(['partnership:P1'])
	})
})

describe('The most linked actors', () => {
	const most = (filter: GraphFilter = {}, limit = 300) => asked([], 1, filter, limit)

	it('are shown if no actor is named, with the number of the others', async () => {
		const { nodes, nodesTotal, left, edges } = await most({}, 2)
		expect(nodes).toEqual([
			{ id: 'territory:qingdao', depth: 0, linkCount: 3, hidden: 1 },
			{ id: 'territory:brest', depth: 0, linkCount: 2, hidden: 0 },
		])
		expect({ nodesTotal, left }).toEqual({ nodesTotal: 5, left: 3 })
		expect(edges.map(({ record }) => record)).toEqual(['mission:M1', 'office:R1'])
	})

	it('match the filter, and their links to all others are counted', async () => {
		const { nodes } = await most({ countries: ['CN'], recordKinds: ['OFFICE'] })
		expect(nodes).toEqual([{ id: 'territory:qingdao', depth: 0, linkCount: 1, hidden: 1 }])
	})
})

describe('A neighbourhood of more records than can be drawn', () => {
	it('has one record for each pair of actors, and the number of all', async () => {
		const visits = Array.from({ length: 5_001 }, (_, number) =>
			mission(`mission:V${number}`, 'territory:brest', 'territory:qingdao', '2016'),
		)
		const crowded = queryContextOf(Snapshots.of([...RECORDS, ...visits], [dataset(PARTNER)]), surroundings)
		const { nodes, edges, edgesTotal } = await neighbourhood(crowded, { ids: ['territory:qingdao'] })
		expect(edgesTotal).toBeGreaterThan(5_001)
		expect(edges.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
			'organisation:u territory:qingdao',
			'territory:brest territory:qingdao',
			'territory:nantes territory:qingdao',
		])
		expect(nodes[0]).toMatchObject({ linkCount: 5_004, hidden: 5_002 })
	})
})

describe('A neighbourhood at a level', () => {
	const provinces = { rollUpPartner: 'province' }

	it('has the actors of that level, and unchanged records', async () => {
		const { nodes, edges } = await around('territory:qingdao', 1, provinces)
		expect(nodes.map(({ id, linkCount }) => [id, linkCount])).toEqual([
			['territory:shandong', 4],
			['territory:brest', 2],
			['territory:nantes', 2],
			['organisation:u', 1],
		])
		expect(edges.map(({ from, record }) => [record, from])).toEqual([
			['mission:M1', 'organisation:u'],
			['mission:M1', 'territory:brest'],
			['office:R1', 'territory:brest'],
			['partnership:P1', 'territory:nantes'],
			['wish:W1', 'territory:nantes'],
		])
	})

	it('keeps actors that have no such level unchanged', async () => {
		expect(await ids('territory:brest', 1, { rollUpFrench: 'commune' })).toEqual([
			'territory:brest',
			'territory:qingdao',
			'territory:shandong',
		])
		expect(await ids('territory:qingdao', 1, { rollUpFrench: 'commune' })).toEqual([
			'territory:brest',
			'territory:nantes',
			'territory:qingdao',
		])
	})

	it('filters records before it moves actors: within a city, shown at its province', async () => {
		const { edges } = await around('territory:shandong', 1, { ...provinces, within: 'territory:qingdao' })
		expect(edges.map(({ record }) => record)).not.toContain('wish:W1')
	})
})
