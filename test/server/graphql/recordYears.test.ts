import { describe, expect, it } from 'vitest'
import { MAX_LANE_GROUPS, MAX_RECORD_YEARS } from '../../../server/queries/recordYears'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots } from '../../fixtures/harbours'
import { date, mission, office, partnership, territory, wish } from '../../fixtures/records'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

interface Lane {
	readonly lane: string
	readonly total: number
	readonly undated: number
	readonly counts: readonly number[]
	readonly groups: readonly {
		readonly actor: { readonly id: string } | null
		readonly total: number
		readonly counts: readonly number[]
	}[]
	readonly left: number
}
interface Answer {
	readonly recordYears: {
		readonly recordsTotal: number
		readonly firstYear: number | null
		readonly lanes: readonly Lane[]
		readonly starts: readonly number[]
		readonly unstarted: number
	}
	readonly records: { readonly totalCount: number }
}

const QUERY = `query Years($filter: GraphFilter) {
	recordYears(filter: $filter) {
		recordsTotal firstYear starts unstarted lanes { lane total undated counts groups { actor { id } total counts } left }
	}
	records(filter: $filter) { totalCount }
}`

async function yearsOf(snapshots: Snapshots, filter: object = {}): Promise<Answer> {
	return runQuery<Answer>(snapshots, QUERY, { variables: { filter } })
}

describe('Records by lane and by year', () => {
	it('count what lasts in each of its years, all else in the year of its start', async () => {
		const { recordYears } = await yearsOf(
			harbourSnapshots([
				partnership('partnership:ended', ['city'], ['oriel'], { since: date('2008'), until: date('2010') }),
				partnership('partnership:heard', ['village'], ['oriel'], {
					since: date('2009'),
					lastAttested: date('2011-05'),
				}),
				partnership('partnership:undated', ['south'], ['oriel'], {
					since: null,
					lastAttested: null,
				}),
				office('office:isle', 'isle', 'free', { since: date('2012'), lastAttested: null }),
				mission('mission:out', 'north', 'capital', '2010-12-28..2011-01-04'),
				mission('mission:in', 'oriel', 'north', '2009', { direction: 'PARTNER_TO_FR' }),
				wish('wish:village', 'village', { place: 'oriel', since: date('2012') }),
			]),
			{ rollUpFrench: 'region' },
		)
		expect([recordYears.recordsTotal, recordYears.firstYear]).toEqual([7, 2008])
		expect([recordYears.starts, recordYears.unstarted]).toEqual([[1, 2, 1, 0, 2], 1])
		const lanes = recordYears.lanes.map(({ lane, total, undated, counts }) => [lane, total, undated, counts])
		expect(lanes).toEqual([
			['LINKS', 3, 1, [1, 2, 2, 1, 0]],
			['OFFICES', 1, 0, [0, 0, 0, 0, 1]],
			['MISSIONS', 1, 0, [0, 0, 1, 0, 0]],
			['VISITS', 1, 0, [0, 1, 0, 0, 0]],
			['WISHES', 1, 0, [0, 0, 0, 0, 1]],
		])
		expect(recordYears.lanes[0]?.groups).toEqual([
			{ actor: { id: 'north' }, total: 2, counts: [1, 2, 2, 1, 0] },
			{ actor: { id: 'south' }, total: 1, counts: [0, 0, 0, 0, 0] },
		])
	})

	it('count on a chosen day only what stood on it, with its years up to that day', async () => {
		const snapshots = harbourSnapshots([
			partnership('partnership:over', ['city'], ['oriel'], { since: date('2001'), until: date('2009') }),
			partnership('partnership:later', ['city'], ['oriel'], { since: date('2013') }),
			partnership('partnership:stood', ['south'], ['oriel'], {
				since: date('2008'),
				lastAttested: date('2020'),
			}),
			mission('mission:before', 'north', 'oriel', '2009-05'),
			mission('mission:after', 'north', 'oriel', '2012-05'),
		])
		const { recordYears } = await yearsOf(snapshots, { asOf: '2011-06-01' })
		const lanes = recordYears.lanes.map(({ lane, counts }) => [lane, counts])
		expect([recordYears.recordsTotal, recordYears.firstYear]).toEqual([2, 2008])
		expect(lanes).toEqual([
			['LINKS', [1, 1, 1, 1]],
			['MISSIONS', [0, 1, 0, 0]],
		])
		// Today, where it is given, is a day like others.
		expect((await yearsOf(snapshots, {})).recordYears.recordsTotal).toBe(5)
		expect((await yearsOf(snapshots, { asOf: '2026-11-25' })).recordYears.recordsTotal).toBe(4)
	})

	it('have a limit of groups and years, and still count each record once', async () => {
		const communes = Array.from({ length: 60 }, (_, at) => `commune:${at}`)
		const { recordYears, records } = await yearsOf(
			harbourSnapshots([
				...communes.map((id) => territory(id, 'commune', { partOf: ['north'] })),
				...communes.map((id) => partnership(`partnership:${id}`, [id], ['oriel'], { since: date('2001') })),
				mission('mission:old', 'north', 'oriel', '1700'),
			]),
		)
		const [links, missions] = recordYears.lanes
		expect(links?.groups).toHaveLength(MAX_LANE_GROUPS)
		expect(links?.left).toBe(60 - MAX_LANE_GROUPS)
		expect(links?.counts).toHaveLength(MAX_RECORD_YEARS)
		expect(missions?.counts[0]).toBe(1)
		expect(recordYears.recordsTotal).toBe(records.totalCount)
	})

	it.each([
		{},
		{ rollUpFrench: 'region', rollUpPartner: 'province' },
		{ from: '2005', to: '2012', recordKinds: ['MISSION', 'OFFICE'] },
		{ frenchKinds: ['UNIVERSITY'] },
	])('count as many of the reference data as are listed (filter: %j)', async (filter) => {
		const { recordYears, records } = await yearsOf(await seededSnapshots(), filter)
		expect(recordYears.recordsTotal).toBe(records.totalCount)
		expect(recordYears.lanes.reduce((sum, { total }) => sum + total, 0)).toBe(records.totalCount)
		expect(recordYears.starts.reduce((sum, one) => sum + one, recordYears.unstarted)).toBe(records.totalCount)
		for (const { lane, total, undated, counts, groups, left } of recordYears.lanes) {
			const dated = counts.reduce((sum, one) => sum + one, 0)
			if (lane === 'LINKS' || lane === 'OFFICES') {
				expect(groups.reduce((sum, group) => sum + group.total, left)).toBe(total)
				expect(dated).toBeGreaterThanOrEqual(total - undated)
			} else expect(dated).toBe(total - undated)
		}
	})
})
