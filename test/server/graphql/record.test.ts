import { describe, expect, it } from 'vitest'
import { harbourSnapshots } from '../../fixtures/harbours'
import { mission, partnership } from '../../fixtures/records'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

const snapshots = harbourSnapshots([
	mission('mission:m1', 'north', 'docks', '2014-03-01..2014-03-05'),
	partnership('partnership:p1', ['north'], ['oriel']),
])

describe('a record', () => {
	it('is found by its id, whatever its kind', async () => {
		const query = `{
			mission: record(id: "mission:m1") { __typename id recordKind actors { id } ... on Mission { startPrecision } }
			link: record(id: "partnership:p1") { __typename id recordKind }
		}`
		expect(await runQuery(snapshots, query)).toMatchObject({
			mission: { __typename: 'Mission', recordKind: 'MISSION', startPrecision: 'DAY' },
			link: { __typename: 'Partnership', recordKind: 'PARTNERSHIP' },
		})
	})

	it('is null for an unknown id', async () => {
		expect(await runQuery(snapshots, '{ record(id: "mission:none") { id } }')).toEqual({ record: null })
	})
})

describe('what rests on a record', () => {
	const QUERY = `query Resting($record: ID!) {
		overlaps(filter: { record: $record }) { nodes { kind evidence(first: 200) { recordId } possible(first: 200) { recordId } } }
		opportunities(filter: { record: $record }) { nodes { kind evidence(first: 200) { recordId } } }
	}`
	type Rests = { readonly kind: string; readonly evidence: readonly { readonly recordId: string }[] }
	type Found = {
		readonly overlaps: { readonly nodes: readonly (Rests & { readonly possible: Rests['evidence'] })[] }
		readonly opportunities: { readonly nodes: readonly Rests[] }
	}

	it('is found by its id: the overlap of a mission, whether it counts or is only possible', async () => {
		const reference = await seededSnapshots()
		for (const record of ['mission:M012', 'mission:M005']) {
			const { overlaps } = await runQuery<Found>(reference, QUERY, { variables: { record } })
			expect(overlaps.nodes.map(({ kind }) => kind)).toEqual(['CROWDING'])
		}
	})

	it('is everything that cites it, and nothing else', async () => {
		const reference = await seededSnapshots()
		const record = 'wish:W001'
		const { overlaps, opportunities } = await runQuery<Found>(reference, QUERY, { variables: { record } })
		expect(overlaps.nodes).toEqual([])
		expect(opportunities.nodes.length).toBeGreaterThan(0)
		expect(
			opportunities.nodes.every(({ evidence }) => evidence.some(({ recordId }) => recordId === record)),
		).toBe(true)
	})

	it('is refused for an unknown record, with what was expected', async () => {
		await expect(runQuery(snapshots, QUERY, { variables: { record: 'mission:none' } })).rejects.toThrow(
			/"record" must be the id of a link, a mission, an office, a wish or an event/,
		)
	})
})
