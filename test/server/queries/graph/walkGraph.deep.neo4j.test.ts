/**
 * The walk over the snapshot answers what Neo4j answers where nobody is moved to a level: on the reference data,
 * for filters drawn at random. What it says at levels then rests on where actors stand alone.
 */

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EdgeKind } from '../../../../schema/enums'
import { actorGraphSteps } from '../../../../server/queries/graph/actorGraph'
import type { Neighbourhood } from '../../../../server/queries/graph/graphTypes'
import { neighbourhoodSteps } from '../../../../server/queries/graph/walkGraph'
import { NO_ROLL_UP } from '../../../../server/snapshot/rollUp'
import type { Snapshot } from '../../../../server/snapshot/snapshot'
import { runToEnd } from '../../../../server/snapshot/steps'
import type { Store } from '../../../../server/store/store'
import { fc } from '../../../fixtures/fastCheck'
import { CHINA, loadWithUsed, readWithUsed } from '../../../fixtures/readWithUsed'
import { snapshotOf } from '../../../fixtures/records'
import { describeOnNeo4j, emptyStore } from '../../../neo4j'
import { type FilterById, type NeighbourhoodById, neighbourhoodByCypher } from './neighbourhoodByCypher'

/** Each draws twelve filters: sixty in all, and a share of them in `npm test`. */
const SEEDS = [25, 26, 27, 28, 29]
const DEFAULT_KINDS: readonly EdgeKind[] = ['PARTNERSHIP', 'MISSION', 'OFFICE', 'WISH']
const KINDS: EdgeKind[] = ['PARTNERSHIP', 'MISSION', 'OFFICE', 'WISH', 'PART_OF', 'LOCATED_IN']
const ACTORS = [
	'territory:FR:region:52',
	'territory:FR:departement:88',
	'territory:CN:370200',
	'territory:CN:370000',
	'territory:CN:310000',
	'territory:FR:commune:33063',
	'organisation:h-hcl',
]
const maybe = <One>(one: fc.Arbitrary<One>) => fc.option(one, { freq: 2 })

const filters: fc.Arbitrary<FilterById> = fc.record({
	recordKinds: maybe(fc.subarray(KINDS, { minLength: 1 })),
	countries: maybe(fc.subarray(['FR', 'CN'], { minLength: 1 })),
	levels: maybe(
		fc.subarray(['commune', 'region', 'prefecture', 'province', 'municipality'], { minLength: 1 }),
	),
	sectors: maybe(fc.subarray(['sector:tourisme', 'sector:agroalimentaire', 'sector:vin'], { minLength: 1 })),
	within: maybe(
		fc.constantFrom('territory:CN:370000', 'territory:FR:region:52', 'territory:CN', 'territory:FR'),
	),
	from: maybe(fc.constantFrom('2010-05-01', '2016-01-01')),
	to: maybe(fc.constantFrom('2010-10-31', '2018-12-31')),
	minConfidence: maybe(fc.constantFrom('high' as const, 'medium' as const)),
	includeScenario: fc.boolean(),
})

describeOnNeo4j('A walk over the snapshot', () => {
	let store: Store
	let snapshot: Snapshot
	beforeAll(async () => {
		store = await emptyStore()
		await loadWithUsed(store, CHINA, { today: '2026-11-25' })
		const { datasets, records } = await readWithUsed(CHINA)
		snapshot = snapshotOf(records, datasets)
	})
	afterAll(() => store?.close())

	it.each(SEEDS)(
		'finds the neighbours that Neo4j finds, drawn from %i',
		async (seed) => {
			const asked = fc.record({
				filter: filters,
				ids: fc.subarray(ACTORS, { maxLength: 2 }),
				depth: fc.constantFrom(1 as const, 2 as const),
				limit: fc.constantFrom(5, 300),
			})
			await fc.assert(
				fc.asyncProperty(asked, async ({ filter, ids, depth, limit }) => {
					const kinds = filter.recordKinds ?? DEFAULT_KINDS
					const { geography } = snapshot
					const linked = {
						...filter,
						sectors: filter.sectors?.map((id) => geography.sector(id)) ?? null,
						within: filter.within === null ? null : geography.actor(filter.within),
						actors: null,
						frenchActors: null,
						partnerActors: null,
						frenchKinds: null,
						frenchLevels: null,
						asOf: null,
					}
					const graph = runToEnd(actorGraphSteps(snapshot, { filter: linked, kinds, rollUp: NO_ROLL_UP }))
					const actors = ids.map((id) => geography.actor(id))
					const expected = await neighbourhoodByCypher(ids, depth, filter, limit)
					expect(byIds(runToEnd(neighbourhoodSteps(graph, actors, depth, limit)))).toEqual(expected)
				}),
				{ numRuns: 12, seed },
			)
		},
		240_000,
	)
})

function byIds({ nodes, edges, ...counts }: Neighbourhood): NeighbourhoodById {
	return {
		nodes: nodes.map(({ actor, ...node }) => ({ id: actor.id, ...node })),
		edges: edges.map(({ kind, from, to, fact }) => ({
			kind,
			from: from.id,
			to: to.id,
			record: fact?.id ?? null,
		})),
		...counts,
	}
}
