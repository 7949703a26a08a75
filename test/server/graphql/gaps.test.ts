import { beforeAll, describe, expect, it } from 'vitest'
import { BadInput } from '../../../server/errors'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots } from '../../fixtures/harbours'
import { names, organisation, partnership } from '../../fixtures/records'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

let scenario: Snapshots
beforeAll(async () => {
	scenario = await seededSnapshots({ scenario: true })
})

interface Found {
	readonly gaps: {
		readonly divisions: readonly { readonly id: string }[]
		readonly rows: readonly { readonly sector: { code: string }; readonly actorCounts: readonly number[] }[]
		readonly emptyTotal: number
		readonly unansweredTotal: number
		readonly unanswered: readonly { readonly wish: { id: string }; readonly sentence: string }[]
		readonly dominatedTotal: number
	}
}
const GAPS = `query Gaps($filter: GraphFilter) { gaps(filter: $filter) {
	divisions { id } rows { sector { code } actorCounts emptyTotal } emptyTotal
	unansweredTotal unanswered { wish { id what } sentence sentenceParts { text link } }
	dominatedTotal dominated { place { id } actors { id } share records evidence { recordId } sentence }
} }`
const ask = (filter: object) =>
	runQuery<Found>(scenario, GAPS, { variables: { filter } }).then(({ gaps }) => gaps)

describe('the gaps', () => {
	it('are a matrix of the 44 sectors and the 33 divisions, of which nobody is in 1 240 cells today', async () => {
		const found = await ask({})
		expect(found.rows).toHaveLength(44)
		expect(found.divisions).toHaveLength(33)
		expect(found.rows.every(({ actorCounts }) => actorCounts.length === 33)).toBe(true)
		expect([found.emptyTotal, found.unansweredTotal, found.dominatedTotal]).toEqual([1240, 0, 0])
	})

	it('include wishes that nobody answers, in the scenario', async () => {
		const found = await ask({ includeScenario: true })
		expect(found.unanswered.map(({ wish }) => wish.id)).toEqual(['wish:SCW03', 'wish:SCW08', 'wish:SCW13'])
		expect(found.unanswered[0]?.sentence).toBe(
			'Chinon cherche un bureau à Changsha\u00a0: aucun autre souhait n’y répond.',
		)
		const rest = `{ gaps(filter: { includeScenario: true }) { unanswered(first: 1, after: "wish:SCW03") { wish { id } } } }`
		const { gaps } = await runQuery<Found>(scenario, rest)
		expect(gaps.unanswered).toEqual([{ wish: { id: 'wish:SCW08' } }])
	})

	it('open a cell of the matrix: who is there, by which records', async () => {
		const cell = `{ gaps { cell(sector: "agroalimentaire", division: "territory:CN:370000") {
			sector { code } division { id } actorsTotal actors { id } evidenceCount evidence { recordId }
		} } }`
		const { gaps } = await runQuery<{ gaps: { cell: { actors: { id: string }[]; evidenceCount: number } } }>(
			scenario,
			cell,
		)
		const actors = gaps.cell.actors.map(({ id }) => id)
		expect(actors).toEqual(expect.arrayContaining(['territory:FR:region:52', 'territory:FR:region:53']))
		expect(gaps.cell.evidenceCount).toBeGreaterThanOrEqual(2)
	})

	it('can be filtered by région and by sector', async () => {
		const all = await ask({})
		const own = await ask({ within: 'territory:FR:region:53', sectors: ['agroalimentaire'] })
		expect(own.rows).toHaveLength(1)
		expect(own.emptyTotal).toBeGreaterThan(
			all.rows.find(({ sector }) => sector.code === 'agroalimentaire')?.actorCounts.filter((n) => n === 0)
				.length ?? 99,
		)
	})

	it.each([
		[{ sectors: ['nothing'] }, 'sectors'],
		[{ within: 'territory:FR:region:0' }, 'within'],
		[{ asOf: '2017' }, 'asOf'],
	])('refuse %j', async (filter, argument) => {
		const refused = ask(filter)
		await expect(refused).rejects.toThrow(BadInput)
		await expect(refused).rejects.toThrow(argument)
	})

	it('refuse a cell that is not in the matrix', async () => {
		const cell = '{ gaps { cell(sector: "vin", division: "territory:CN:370200") { actorsTotal } } }'
		await expect(runQuery(scenario, cell)).rejects.toThrow('division')
	})
})

describe('duplicates', () => {
	const DUPLICATES = `{ duplicates(first: 5) { totalCount nodes {
		id recordKind basis sentence scenario records { id version label record { __typename } actor { id } }
	} } }`

	it('are listed apart, each with its two records', async () => {
		const snapshots = harbourSnapshots([
			partnership('partnership:a', ['north'], ['oriel']),
			partnership('partnership:b', ['north'], ['oriel']),
			organisation('organisation:a', 'university', 'city', { names: names('Université du Port') }),
			organisation('organisation:b', 'university', 'city', { names: names('Universite du port') }),
		])
		const { duplicates } = await runQuery<{ duplicates: { totalCount: number; nodes: unknown[] } }>(
			snapshots,
			DUPLICATES,
		)
		expect(duplicates.totalCount).toBe(2)
		expect(duplicates.nodes).toMatchObject([
			{
				recordKind: 'ORGANISATION',
				basis: 'NEAR_NAMES',
				records: [{ record: null, actor: { id: 'organisation:a' }, label: 'Université du Port' }, {}],
			},
			{
				recordKind: 'PARTNERSHIP',
				basis: 'SAME_ENDS',
				records: [{ id: 'partnership:a', record: { __typename: 'Partnership' }, actor: null }, {}],
			},
		])
		expect(await runQuery(snapshots, '{ overlaps { totalCount } }')).toEqual({ overlaps: { totalCount: 0 } })
	})

	it('are two in the reference data: a mission of about 2014, and those of 2013 and 2014 that it may be', async () => {
		const { duplicates } = await runQuery<{ duplicates: { nodes: { records: { id: string }[] }[] } }>(
			scenario,
			DUPLICATES,
		)
		expect(duplicates.nodes.map(({ records }) => records.map(({ id }) => id))).toEqual([
			['mission:M025', 'mission:M055'],
			['mission:M025', 'mission:M056'],
		])
	})
})
