import { afterAll, beforeAll, expect, it } from 'vitest'
import { OVERLAP_KINDS } from '../../../schema/enums'
import { opportunityOf } from '../../../server/analysis/opportunities/opportunity'
import type { Opportunity, Overlap } from '../../../server/analysis/result'
import { OpportunityKindEnum } from '../../../server/graphql/enums'
import { opportunitySteps } from '../../../server/queries/detectOpportunities'
import { runToEnd } from '../../../server/snapshot/steps'
import type { Store } from '../../../server/store/store'
import { cypherOf } from '../../../server/text/cypherOf'
import { overlapsIn } from '../../fixtures/overlaps'
import { loadWithUsed, readWithUsed, SCENARIO } from '../../fixtures/readWithUsed'
import { snapshotOf } from '../../fixtures/records'
import { describeOnNeo4j, emptyStore, notificationsOf, runRaw } from '../../neo4j'

const asOf = '2026-11-25'
/** Some kinds need planned missions, which only the scenario has. */
/** A common stand needs a future event. */
const BEFORE_THE_EXPO = '2010-04-01'
/** All kinds of the API, so that one without a result fails. */
const OPPORTUNITY_KINDS = Object.values(OpportunityKindEnum)

describeOnNeo4j('the Cypher of a result on a real Neo4j', () => {
	let store: Store
	let results: readonly (Overlap | Opportunity)[]

	beforeAll(async () => {
		store = await emptyStore()
		await loadWithUsed(store, SCENARIO, { today: asOf })
		const read = await readWithUsed(SCENARIO, { anchor: asOf })
		const snapshot = snapshotOf(read.records, read.datasets)
		results = [
			...overlapsIn(snapshot, { asOf, includeScenario: true }),
			...[asOf, BEFORE_THE_EXPO].flatMap((day) =>
				runToEnd(opportunitySteps(snapshot, { asOf: day, includeScenario: true })).map((finding) =>
					opportunityOf(finding, snapshot),
				),
			),
		]
	})

	afterAll(() => store.close())

	/** The first results of each kind: Cypher depends only on the kinds of the evidence. */
	function someOf(kind: string): readonly (Overlap | Opportunity)[] {
		return results.filter((result) => result.kind === kind).slice(0, 5)
	}

	it.each([...OVERLAP_KINDS, ...OPPORTUNITY_KINDS])('returns exactly the evidence of %s', async (kind) => {
		const some = someOf(kind)
		expect(some.length).toBeGreaterThan(0)
		for (const result of some) {
			const rows = await runRaw(cypherOf(result))
			const proven = new Set(result.evidence.map(({ recordId }) => recordId))
			expect(rows.map(({ id }) => id).sort()).toEqual([...proven].sort())
			expect(await notificationsOf(cypherOf(result))).toEqual([])
		}
	})
	it('shows actors, place, dates and sources', async () => {
		const rows = await runRaw(
			cypherOf({ kind: 'CROWDING', evidence: [{ recordId: 'mission:M012', kind: 'Mission' }] }),
		)
		expect(rows).toEqual([
			{
				id: 'mission:M012',
				kind: 'Mission',
				actors: ['Grand Est'],
				places: ['Nankin', 'Shanghai'],
				start: '2010-06-18',
				end: '2010-06-21',
				confidence: 'high',
				sources: ['amf.asso.fr'],
			},
		])
	})
})
