import { describe, expect, it } from 'vitest'
import { BadInput } from '../../../server/errors'
import { harbourSnapshots } from '../../fixtures/harbours'
import { mission } from '../../fixtures/records'
import { runQuery } from './runQuery'

const snapshots = harbourSnapshots([
	mission('mission:may', 'north', 'docks', '2014-05-02..2014-05-06', { sectors: ['sector:wine'] }),
	mission('mission:june', 'south', 'capital', '2014-06', { participants: ['city'], confidence: 'low' }),
	mission('mission:year', 'south', 'capital', '2015'),
	mission('mission:dateless', 'isle', null, ''),
	mission('mission:back', 'oriel', 'city', '2014-07-01', { direction: 'PARTNER_TO_FR' }),
	mission('mission:invented', 'north', 'oriel', '2014-05-02', { scenario: true }),
])

interface Found {
	readonly missions: {
		readonly totalCount: number
		readonly nodes: readonly { readonly id: string }[]
		readonly pageInfo: Readonly<Record<string, unknown>>
	}
}

const found = async (filter: string, page = '') => {
	const query = `{ missions(filter: {${filter}}${page}) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
	return (await runQuery<Found>(snapshots, query)).missions
}
const ids = async (filter: string) => (await found(filter)).nodes.map(({ id }) => id.replace('mission:', ''))

describe('missions', () => {
	it('come the latest first, without the scenario; those without a date come last', async () => {
		expect(await ids('')).toEqual(['year', 'back', 'june', 'may', 'dateless'])
	})

	it.each([
		['direction: PARTNER_TO_FR', ['back']],
		['place: "oriel"', ['may']],
		['within: "littoral"', ['may']],
		['actor: "city"', ['june']],
		['sectors: ["wine"]', ['may']],
		['from: "2014-05-03", to: "2014-05"', ['may']],
		['from: "2015"', ['year']],
		['to: "2014-06-01"', ['june', 'may']],
		['minConfidence: MEDIUM', ['year', 'back', 'may', 'dateless']],
		['status: PLANNED, asOf: "2014-06-10"', ['year', 'back', 'june', 'dateless']],
		['includeScenario: true, actor: "north"', ['invented', 'may', 'june']],
		['includeScenario: true, actor: "north", actorScope: EXACT', ['invented', 'may']],
	])('keep to %s', async (filter, expected) => {
		expect((await ids(filter)).toSorted()).toEqual(expected.toSorted())
	})

	it.each([
		['place: "nowhere"', /"place" must be the id of a territory on record; "nowhere" came/],
		['actor: "nobody"', /"actor" must be the id of a territory or an organisation/],
		['sectors: ["sorcery"]', /"sectors" takes tourism, water, wine; "sorcery" came/],
		['from: "2010-02-30"', /"from": A date is YYYY, YYYY-MM or YYYY-MM-DD and exists in the calendar/],
		['from: "2018", to: "2017"', /"from" must not come after "to"/],
		['status: PLANNED, asOf: "2017"', /"asOf": A day is YYYY-MM-DD/],
	])('refuse %s and say what was expected', async (filter, message) => {
		await expect(found(filter)).rejects.toThrow(message)
		await expect(found(filter)).rejects.toBeInstanceOf(BadInput)
	})

	it('refuse a page of -1, and of 201', async () => {
		await expect(found('', ', first: -1')).rejects.toThrow(/"first" of "missions" must be an integer from 1/)
		await expect(found('', ', first: 201')).rejects.toBeInstanceOf(BadInput)
	})

	it('page by cursors that hold an id and nothing else', async () => {
		const first = await found('', ', first: 2')
		expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
		const cursor = String(first.pageInfo.endCursor)
		expect(JSON.parse(Buffer.from(cursor, 'base64url').toString())).toEqual({
			kind: 'mission',
			id: 'mission:back',
		})
		const second = await found('', `, first: 3, after: "${cursor}"`)
		expect(second.nodes.map(({ id }) => id)).toEqual(['mission:june', 'mission:may', 'mission:dateless'])
		expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
		expect(second.totalCount).toBe(first.totalCount)
	})

	it('say how precisely they are dated', async () => {
		const query = `{ missions(filter: { actor: "south" }) { nodes {
			id startPrecision endPrecision earliestStart latestEnd status(asOf: "2014-06-10") period { start end text }
		} } }`
		expect(await runQuery(snapshots, query)).toMatchObject({
			missions: {
				nodes: [
					{ id: 'mission:year', startPrecision: 'YEAR', earliestStart: '2015-01-01', status: 'PLANNED' },
					{
						id: 'mission:june',
						startPrecision: 'MONTH',
						endPrecision: 'NONE',
						latestEnd: '2014-06-30',
						period: { start: '2014-06', end: null },
					},
				],
			},
		})
	})
})
