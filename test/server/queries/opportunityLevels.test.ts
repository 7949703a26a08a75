/** At a level, the list of opportunities names territories of that level; the opportunities stay the same. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { OpportunityFinding } from '../../../server/analysis/opportunities/opportunity'
import {
	foundOpportunities,
	type OpportunityFilter,
	opportunities,
} from '../../../server/queries/opportunities'
import { opportunity } from '../../../server/queries/opportunity'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots, VELMAR } from '../../fixtures/harbours'
import { dataset, date, mission, partnership } from '../../fixtures/records'
import { NaiveGraph } from '../analysis/naive/naiveGraph'
import { seededSnapshots } from '../graphql/seededSnapshots'
import { contextOf } from './contextOf'

const DAY = '2017-01-31'
let reference: Snapshots
let naive: NaiveGraph
beforeAll(async () => {
	reference = await seededSnapshots({ scenario: true })
	naive = new NaiveGraph(
		[...reference.first.public.geography.actors.values()].flatMap(({ record }) => record ?? []),
	)
})

const found = (filter: OpportunityFilter): Promise<readonly OpportunityFinding[]> =>
	foundOpportunities(contextOf(reference, DAY), { includeScenario: true, ...filter })

/** The literal definition: each place of the list goes to the most relevant of the rest. */
function namesByDefinition(
	all: readonly OpportunityFinding[],
	french: string | null,
	partner: string | null,
	length: number,
): readonly string[] {
	const at = (id: string) => naive.atLevel(id, naive.isFrench(id) ? french : partner)
	const rest = all.map(({ id, score, candidate }) => ({
		id,
		score,
		whom: at(candidate.beneficiary.id),
		where: at(candidate.place.id),
		likeness: 0,
	}))
	const listed: string[] = []
	const relevance = ({ score, likeness }: (typeof rest)[number]) =>
		Math.round(1e9 * (0.7 * score - 0.3 * likeness))
	while (listed.length < length && rest.length > 0) {
		const [first] = [...rest].sort(
			(one, other) => relevance(other) - relevance(one) || (one.id < other.id ? -1 : 1),
		)
		if (!first) break
		listed.push(first.id)
		rest.splice(rest.indexOf(first), 1)
		for (const one of rest) {
			const likeness = (one.whom === first.whom ? 0.5 : 0) + (one.where === first.where ? 0.5 : 0)
			one.likeness = Math.max(one.likeness, likeness)
		}
	}
	return listed
}

describe('opportunities at a level', () => {
	it.each([
		[null, 'province'],
		['region', null],
		['region', 'province'],
	])(
		'are the recorded ones, listed under the actors and places of the level: %s, %s',
		async (rollUpFrench, rollUpPartner) => {
			const recorded = await found({})
			const atLevel = await found({ rollUpFrench, rollUpPartner })
			const scores = (some: readonly OpportunityFinding[]) =>
				some.map(({ id, score }) => `${id} ${score}`).sort()
			expect(scores(atLevel)).toEqual(scores(recorded))
			const isForSmallTown = ({ candidate: { beneficiary } }: OpportunityFinding) =>
				beneficiary.isTerritory && (beneficiary.population ?? 1e9) < 100_000
			const [small] = atLevel.slice(0, 4).filter(isForSmallTown)
			expect(small).toBeDefined()
			// The opportunity for a small town may have moved up to the fourth place.
			const expected = namesByDefinition(recorded, rollUpFrench, rollUpPartner, 40)
			const without = (ids: readonly string[]) => ids.filter((id) => id !== small?.id).slice(0, 30)
			expect(without(atLevel.map(({ id }) => id))).toEqual(without(expected))
			expect(atLevel.map(({ id }) => id)).not.toEqual(recorded.map(({ id }) => id))
		},
	)

	it('list each territory once, while the sentence names the recorded actors', async () => {
		const filter = { includeScenario: true, rollUpFrench: 'region', rollUpPartner: 'province' }
		const { page } = await opportunities(contextOf(reference, DAY), filter, { first: 100 })
		let rolledUp = 0
		for (const { item } of page.items) {
			const { listed, ...recorded } = item
			const at = (id: string) => naive.atLevel(id, naive.isFrench(id) ? 'region' : 'province')
			expect(listed.actors).toEqual([...new Set(recorded.actors.map(at))])
			expect(listed.place).toBe(at(recorded.place ?? ''))
			if (!recorded.actors.some((id) => listed.actors.includes(id))) rolledUp += 1
		}
		expect(rolledUp).toBeGreaterThan(5)
	})
})

describe('the level of lists', () => {
	const APART = [
		mission('a', 'coast', 'oriel', '2026-12-01..2026-12-05'),
		mission('b', 'south', 'oriel', '2026-12-03..2026-12-08'),
	]
	const withLevel = contextOf(harbourSnapshots(APART, [dataset({ ...VELMAR, listLevel: 'state' })]))
	const listed = async (filter: OpportunityFilter) => {
		const { page } = await opportunities(withLevel, filter, { first: 10 })
		return page.items.map(({ item }) => item)
	}

	it('groups opportunities unless a reader asks for another level or for a place below it', async () => {
		const places = async (filter: OpportunityFilter) => (await listed(filter)).map((one) => one.listed.place)
		expect(await places({})).toEqual(['littoral'])
		expect(await places({ rollUpPartner: 'ward' })).toEqual(['oriel'])
		expect(await places({ place: 'oriel' })).toEqual(['oriel'])
	})

	it('lists a consortium whose links lead to different cities', async () => {
		const sectors = ['sector:water']
		const link = (party: string, partner: string) =>
			partnership(`link:${party}`, [party], [partner], { since: date('2015'), sectors })
		const links = [link('north', 'oriel'), link('south', 'brume')]
		const context = contextOf(harbourSnapshots(links, [dataset({ ...VELMAR, listLevel: 'state' })]))
		const { page } = await opportunities(context, {}, { first: 10 })
		expect(page.items.map(({ item }) => [item.kind, item.listed.place])).toEqual([['CONSORTIUM', 'littoral']])
	})

	it('keeps the id of an opportunity and its recorded place', async () => {
		const [one] = await listed({})
		const again = await opportunity(withLevel, one?.id ?? '', { rollUpPartner: 'ward' })
		expect({ ...again, listed: null, match: null }).toEqual({ ...one, listed: null, match: null })
		expect([again?.listed.place, one?.place]).toEqual(['oriel', 'oriel'])
	})

	it('is refused if unknown, with the list of known levels', async () => {
		await expect(listed({ rollUpPartner: 'county' })).rejects.toThrow(
			'"rollUpPartner" takes state, town, ward',
		)
	})
})
