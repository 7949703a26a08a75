/**
 * The screens ask by the client's own operations: what two of them show under one name is one number. Run in process on
 * the reference data.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import type * as Client from '../../../client/graphql/generated/types'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { memoryStore, searchByName } from './memoryStore'
import { operationText } from './operationText'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

let reference: Snapshots
beforeAll(async () => {
	reference = await seededSnapshots()
})

/** What a screen reads, as it asks it. */
function ask<Data>(operation: string, variables: Readonly<Record<string, unknown>>): Promise<Data> {
	return runQuery<Data>(reference, operationText(operation), {
		variables: { language: 'FR', ...variables },
		store: memoryStore({ search: searchByName(reference) }),
	})
}

const PLACES: readonly (readonly [string, string])[] = [
	['Shanghai', 'territory:CN:310000'],
	['Shandong', 'territory:CN:370000'],
	['Vosges', 'territory:FR:departement:88'],
	['Grand Est', 'territory:FR:region:44'],
	['Île-de-France', 'territory:FR:region:11'],
]
const PLAIN = { asOf: null, includeScenario: false }
const KINDS = ['PARTNERSHIP', 'MISSION', 'OFFICE', 'WISH']

describe('what the screens count of one actor', () => {
	it.each(PLACES)('%s: profile, its tables, search and explorer agree', async (name, id) => {
		const profile = (await ask<Client.ActorPageQuery>('ActorPage', { id, ...PLAIN })).actor
		const panel = (await ask<Client.ChosenActorQuery>('ChosenActor', { id, ...PLAIN })).actor
		const found = await ask<Client.ActorSearchQuery>('ActorSearch', { text: name, kinds: null, first: 20 })
		const records = (await ask<Client.ActorRecordsQuery>('ActorRecords', { id, ...PLAIN })).actor
		if (!profile || !panel || !records) throw new Error(`${name} is not on record.`)
		const counts = profile.linkCounts
		expect(panel.linkCounts).toEqual(counts)
		const missions = records.missions.filter(({ direction }) => direction === 'FR_TO_PARTNER').length
		const wishes = records.wishes.filter((wish) => wish.wishDirection === 'SEEKS').length
		expect(counts).toMatchObject({
			links: records.partnerships.length,
			missions,
			visits: records.missions.length - missions,
			offices: records.offices.length,
			wishes,
			offers: records.wishes.length - wishes,
		})
		const total =
			counts.links + counts.missions + counts.visits + counts.offices + counts.wishes + counts.offers
		expect(found.search.nodes.find(({ actor }) => actor.id === id)?.linkCount).toBe(total)
	})

	it.each(PLACES)('%s: its profile and the lists that it leads to agree', async (_name, id) => {
		const isFrench = id.startsWith('territory:FR:')
		const [actor, place] = isFrench ? [id, null] : [null, id]
		const results = await ask<Client.ActorResultsQuery>('ActorResults', { actor, place, ...PLAIN })
		const overlaps = await ask<Client.OverlapListQuery>('OverlapList', {
			filter: { ...PLAIN, actor, within: place },
			order: 'STRONGEST',
			first: 20,
		})
		const opportunities = await ask<Client.OpportunityListQuery>('OpportunityList', {
			filter: { ...PLAIN, actor, place },
			first: 20,
		})
		expect(results.overlaps.totalCount).toBe(overlaps.overlaps.totalCount)
		expect(results.opportunities.totalCount).toBe(opportunities.opportunities.totalCount)
	})

	it.each(PLACES.slice(2))(
		'%s: home, lists and board agree, with or without what lies in it',
		async (_name, actor) => {
			for (const actorScope of ['WITHIN', 'EXACT']) {
				const filter = { ...PLAIN, actor, actorScope }
				const home = await ask<Client.HomeOverlapsQuery>('HomeOverlaps', filter)
				const ideas = await ask<Client.HomeOpportunitiesQuery>('HomeOpportunities', { filter })
				const { overlaps } = await ask<Client.OverlapListQuery>('OverlapList', { filter, first: 20 })
				const { opportunities } = await ask<Client.OpportunityListQuery>('OpportunityList', {
					filter,
					first: 20,
				})
				const { opportunityBoard: board } = await ask<Client.OpportunityBoardQuery>('OpportunityBoard', {
					actor,
					filter,
				})
				const { past, current, upcoming } = overlaps.countsByWhen
				expect([home.past.totalCount, home.current.totalCount, home.upcoming.totalCount]).toEqual([
					past,
					current,
					upcoming,
				])
				const homeOwn = [home.past, home.current, home.upcoming].reduce(
					(sum, { ownCount }) => sum + ownCount,
					0,
				)
				expect(homeOwn).toBe(overlaps.ownCount)
				const own = [ideas.opportunities, opportunities, board].map(({ ownCount, totalCount }) => [
					ownCount,
					totalCount,
				])
				expect(own).toEqual([own[0], own[0], own[0]])
				if (actorScope === 'EXACT') expect(overlaps.ownCount).toBe(overlaps.totalCount)
			}
		},
	)

	it('a group of overlaps opens a list as long as it says', async () => {
		const filter = { ...PLAIN, when: 'CURRENT' }
		const { overlapGroups } = await ask<Client.OverlapGroupsQuery>('OverlapGroups', {
			filter,
			grouping: 'FRENCH_ACTOR',
			first: 30,
		})
		expect(overlapGroups.edges.length).toBeGreaterThan(5)
		for (const { node } of overlapGroups.edges) {
			const { overlaps } = await ask<Client.OverlapListQuery>('OverlapList', {
				filter: { ...filter, withActor: node.id, withActorScope: 'EXACT' },
				first: 1,
			})
			expect(overlaps.totalCount, node.actor.name).toBe(node.count)
		}
	})
})

describe('what the screens count of all', () => {
	it('the home page and « Données » have the numbers of the coverage, and the map its links', async () => {
		const { coverage } = await ask<Client.CoverageQuery>('Coverage', {})
		const map = await ask<Client.HomeInstrumentQuery>('HomeInstrument', PLAIN)
		const { missions } = await ask<Client.DocumentedMissionsQuery>('DocumentedMissions', {})
		expect(map.partnerships.totalCount).toBe(coverage.partnerships)
		expect([missions.totalCount, missions.nodes.length]).toEqual([
			coverage.missionsDocumented,
			coverage.missionsDocumented,
		])
		const whole = await ask<Client.ExplorerGraphQuery>('ExplorerGraph', {
			ids: [],
			depth: 1,
			filter: { ...PLAIN, recordKinds: KINDS },
		})
		const drawn = new Set(
			whole.neighbourhood.edges.flatMap(({ kind, record }) =>
				kind === 'PARTNERSHIP' && record ? [record.id] : [],
			),
		)
		expect(drawn.size).toBeLessThanOrEqual(coverage.partnerships)
	})

	it('a list of a sector says how many the other list of it has', async () => {
		const filter = { ...PLAIN, actor: null, actorScope: 'WITHIN', sectors: ['sante-hopital'] }
		const { opportunities } = await ask<Client.OpportunityCountQuery>('OpportunityCount', { filter })
		const list = await ask<Client.OpportunityListQuery>('OpportunityList', { filter, first: 1 })
		expect(opportunities.totalCount).toBeGreaterThan(0)
		expect(opportunities.totalCount).toBe(list.opportunities.totalCount)
	})
})

describe('the picture of a profile', () => {
	it('leads to each place of its open links once', async () => {
		for (const [name, id] of PLACES) {
			const summary = (await ask<Client.ActorPageQuery>('ActorPage', { id, ...PLAIN })).actor?.summary
			const drawn = new Set(
				summary?.places.flatMap(({ links }) =>
					links.flatMap(({ evidence }) => evidence.map(({ recordId }) => recordId)),
				),
			)
			expect(summary?.places.length, name).toBe(summary?.placesTotal)
			expect(drawn.size, name).toBe(summary?.factCount)
		}
	})
})
