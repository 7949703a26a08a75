import { beforeAll, describe, expect, it } from 'vitest'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots } from '../../fixtures/harbours'
import { date, mission, office, partnership, wish } from '../../fixtures/records'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

interface Identified {
	readonly id: string
}
interface End {
	readonly actor: Identified
	readonly place: Identified | null
	readonly holders: readonly Identified[]
}
interface Listed {
	readonly record: Identified
	readonly kind: string
	readonly openness: string | null
	readonly lastNews: string | null
	readonly fromMemory: boolean
	readonly period: { readonly start: string | null }
	readonly sectors: readonly Identified[]
	readonly places: readonly Identified[]
	readonly ends: { readonly french: readonly End[]; readonly partner: readonly End[] }
}
interface Records {
	readonly totalCount: number
	readonly countsByKind: readonly { readonly kind: string; readonly count: number }[]
	readonly linkCounts: Readonly<Record<string, number>>
	readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
	readonly nodes: readonly Listed[]
}

const COUNTS = 'links missions visits offices wishes offers total'
const END = 'actor { id } place { id } holders { id }'
const QUERY = `query Records($filter: GraphFilter, $first: Int, $after: String) {
	records(filter: $filter, first: $first, after: $after) {
		totalCount countsByKind { kind count } linkCounts { ${COUNTS} } pageInfo { hasNextPage endCursor }
		nodes {
			record { id } kind openness lastNews fromMemory period { start } sectors { id } places { id }
			ends { french { ${END} } partner { ${END} } }
		}
	}
}`

async function recordsOf(
	snapshots: Snapshots,
	filter: object = {},
	page: { readonly first?: number; readonly after?: string | null } = { first: 200 },
): Promise<Records> {
	const { records } = await runQuery<{ records: Records }>(snapshots, QUERY, {
		variables: { filter, ...page },
	})
	return records
}

/** Page after page to the end. */
async function allOf(snapshots: Snapshots, filter: object, first: number): Promise<readonly Listed[]> {
	const read: Listed[] = []
	for (let after: string | null = null, isMore = true; isMore; ) {
		const { nodes, pageInfo }: Records = await recordsOf(snapshots, filter, { first, after })
		read.push(...nodes)
		after = pageInfo.endCursor
		isMore = pageInfo.hasNextPage
	}
	return read
}

const idsOf = ({ nodes }: Records) => nodes.map(({ record }) => record.id)

const snapshots = harbourSnapshots([
	partnership('partnership:twin', ['city'], ['oriel'], {
		since: date('1998-03-02'),
		sectors: ['sector:wine'],
	}),
	partnership('partnership:old', ['village', 'university'], ['capital']),
	mission('mission:out', 'metropole', 'docks', '2010-05', { sectors: ['sector:wine'] }),
	mission('mission:nobody', null, 'brume', '2012'),
	mission('mission:visit', 'littoral', 'city', '2011', { direction: 'PARTNER_TO_FR' }),
	office('office:one', 'north', 'oriel', { since: date('2005') }),
	wish('wish:seeks', 'village', { place: 'oriel', since: date('2020') }),
	wish('wish:fiction', 'village', { place: 'oriel', since: date('2021'), scenario: true }),
])

describe('a list of records', () => {
	it('lists the latest start first, then those without one, each once', async () => {
		const found = await recordsOf(snapshots)
		expect(idsOf(found)).toEqual([
			'wish:seeks',
			'mission:nobody',
			'mission:visit',
			'mission:out',
			'office:one',
			'partnership:twin',
			'partnership:old',
		])
		expect(found.totalCount).toBe(7)
		expect(found.linkCounts).toEqual({
			links: 2,
			missions: 2,
			visits: 1,
			offices: 1,
			wishes: 1,
			offers: 0,
			total: 7,
		})
		expect(idsOf(await recordsOf(snapshots, { includeScenario: true }))[0]).toBe('wish:fiction')
	})

	it('counts every kind whatever kinds are chosen, and lists only those', async () => {
		const found = await recordsOf(snapshots, { recordKinds: ['MISSION'] })
		expect(found.totalCount).toBe(3)
		expect(found.linkCounts).toMatchObject({ missions: 2, visits: 1, total: 3 })
		expect(found.countsByKind).toEqual([
			{ kind: 'PARTNERSHIP', count: 2 },
			{ kind: 'MISSION', count: 3 },
			{ kind: 'OFFICE', count: 1 },
			{ kind: 'WISH', count: 1 },
		])
	})

	it('filters each side on its own, a territory with those in it', async () => {
		const asked = async (filter: object) => idsOf(await recordsOf(snapshots, filter))
		expect(await asked({ frenchActors: ['north'], partnerActors: ['oriel'] })).toEqual([
			'wish:seeks',
			'mission:out',
			'office:one',
			'partnership:twin',
		])
		expect(await asked({ frenchActors: ['oriel'] })).toEqual([])
		expect(await asked({ partnerActors: ['littoral'], recordKinds: ['MISSION'] })).toEqual([
			'mission:nobody',
			'mission:visit',
			'mission:out',
		])
		expect(await asked({ frenchKinds: ['UNIVERSITY'] })).toEqual(['partnership:old'])
		expect(await asked({ frenchLevels: ['commune'], recordKinds: ['PARTNERSHIP'] })).toEqual([
			'partnership:twin',
			'partnership:old',
		])
		expect(await asked({ frenchLevels: ['metropole'] })).toEqual(['mission:out'])
	})

	it('says both sides of each at the levels asked for, with who holds it', async () => {
		const { nodes } = await recordsOf(snapshots, { rollUpFrench: 'region', rollUpPartner: 'state' })
		const end = (actor: string, ...holders: readonly string[]) => ({
			actor: { id: actor },
			place: { id: actor },
			holders: holders.map((id) => ({ id })),
		})
		const endsOf = (id: string) => nodes.find(({ record }) => record.id === id)?.ends
		expect(endsOf('partnership:old')).toEqual({
			french: [end('north', 'village', 'university')],
			partner: [end('marches', 'capital')],
		})
		expect(endsOf('mission:out')).toEqual({
			french: [end('north', 'metropole')],
			partner: [end('littoral', 'docks')],
		})
		expect(endsOf('mission:nobody')).toEqual({ french: [], partner: [end('littoral', 'brume')] })
		expect(endsOf('mission:visit')).toEqual({ french: [end('north', 'city')], partner: [end('littoral')] })
		expect(endsOf('office:one')).toEqual({ french: [end('north')], partner: [end('littoral', 'oriel')] })
		expect(endsOf('wish:seeks')).toEqual({
			french: [end('north', 'village')],
			partner: [end('littoral', 'oriel')],
		})
		// Where they are on record stays.
		const out = nodes.find(({ record }) => record.id === 'mission:out')
		expect(out?.places).toEqual([{ id: 'metropole' }, { id: 'docks' }])
	})

	it('says the openness, latest news, period and sectors of a record', async () => {
		const { nodes } = await recordsOf(snapshots)
		const of = (id: string) => nodes.find(({ record }) => record.id === id)
		expect(of('partnership:twin')).toMatchObject({
			kind: 'PARTNERSHIP',
			openness: 'ESTABLISHED',
			lastNews: '2026-11-25',
			fromMemory: false,
			period: { start: '1998-03-02' },
			sectors: [{ id: 'sector:wine' }],
		})
		expect(of('mission:out')).toMatchObject({ openness: null, lastNews: '2010-05' })
		const over = harbourSnapshots([
			partnership('partnership:over', ['city'], ['oriel'], { until: date('2010') }),
		])
		expect((await recordsOf(over)).nodes[0]?.openness).toBe('NOT_OPEN')
	})

	it.each<readonly [string, object, readonly string[]]>([
		['of an actor', { actors: ['village'] }, ['wish:seeks', 'partnership:old']],
		[
			'of any of some actors, a territory with those in it',
			{ actors: ['university', 'docks'] },
			['mission:out', 'partnership:old'],
		],
		[
			'in a territory',
			{ within: 'littoral' },
			['wish:seeks', 'mission:nobody', 'mission:visit', 'mission:out', 'office:one', 'partnership:twin'],
		],
		['in a sector', { sectors: ['sector:wine'] }, ['mission:out', 'partnership:twin']],
		['in a period', { from: '2010-06', to: '2011-12', recordKinds: ['MISSION'] }, ['mission:visit']],
		['of levels', { levels: ['region', 'state'], recordKinds: ['OFFICE', 'MISSION'] }, []],
		[
			'of levels where they stand',
			{
				levels: ['region', 'state'],
				rollUpFrench: 'region',
				rollUpPartner: 'state',
				recordKinds: ['OFFICE'],
			},
			['office:one'],
		],
		['of no record kind', { recordKinds: ['PART_OF'] }, []],
		[
			'on a day',
			{ asOf: '2011-12-31' },
			['mission:visit', 'mission:out', 'office:one', 'partnership:twin', 'partnership:old'],
		],
	])('%s holds only those', async (_name, filter, expected) => {
		const found = await recordsOf(snapshots, filter)
		expect(idsOf(found)).toEqual(expected)
		expect(found.totalCount).toBe(expected.length)
	})

	it('is read page after page to its end', async () => {
		const read = (await allOf(snapshots, {}, 3)).map(({ record }) => record.id)
		expect(read).toEqual(idsOf(await recordsOf(snapshots)))
	})

	it.each<readonly [object, RegExp]>([
		[{ actors: ['nobody'] }, /"actors" must be the id of a territory or an organisation on record; "nobody"/],
		[{ within: 'university' }, /"within" must be the id of a territory/],
		[{ asOf: '2010' }, /"asOf": A day is YYYY-MM-DD/],
		[{ from: '2012', to: '2010' }, /"from" must not come after "to"/],
		[{ rollUpPartner: 'moon' }, /"rollUpPartner" takes state, town, ward, grouping; "moon" came/],
	])('refuses %j and says what it expected', async (filter, message) => {
		await expect(recordsOf(snapshots, filter)).rejects.toThrow(message)
	})

	it('refuses more than a page holds', async () => {
		await expect(recordsOf(snapshots, {}, { first: 201 })).rejects.toThrow(/1 to 200; 201 came/)
	})
})

describe('the records of the reference data', () => {
	let reference: Snapshots
	beforeAll(async () => {
		reference = await seededSnapshots()
	})

	it.each<object>([
		{},
		{ within: 'territory:CN:370000' },
		{ within: 'territory:FR' },
		{ sectors: ['sante-hopital'] },
		{ from: '2009', to: '2011-06' },
		{ minConfidence: 'HIGH' },
		{ actors: ['territory:FR:departement:88', 'territory:CN:310000'] },
		{ rollUpFrench: 'region', rollUpPartner: 'province' },
		{ recordKinds: ['OFFICE', 'WISH'] },
		{ levels: ['region', 'province'], rollUpFrench: 'region', rollUpPartner: 'province' },
	])('under %j are those that the graph draws, plus those with one end', async (filter) => {
		const { totalCount } = await recordsOf(reference, filter)
		const read = await allOf(reference, filter, 200)
		expect(read).toHaveLength(totalCount)
		const { neighbourhood } = await runQuery<{
			neighbourhood: { left: number; edges: readonly { record: Identified }[] }
		}>(
			reference,
			'query Graph($filter: GraphFilter) { neighbourhood(ids: [], filter: $filter) { left edges { record { id } } } }',
			{ variables: { filter } },
		)
		const drawn = new Set(neighbourhood.edges.map(({ record }) => record.id))
		const listed = new Set(read.map(({ record }) => record.id))
		for (const id of drawn) expect(listed).toContain(id)
		expect(drawn.size).toBeGreaterThan(0)
		// A record that is not drawn has an unknown side, or a country at one end.
		const hasTwoEnds = ({ ends: { french, partner } }: Listed) =>
			[french, partner].every((side) => side.some(({ actor }) => !/^territory:[A-Z]{2}$/.test(actor.id)))
		for (const one of read) {
			if (neighbourhood.left === 0 && !drawn.has(one.record.id) && !('levels' in filter))
				expect([one.record.id, hasTwoEnds(one)]).toEqual([one.record.id, false])
		}
	})
})
