import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { detectOpportunities } from '../../../server/analysis/opportunities/detect'
import { detectOverlaps } from '../../../server/analysis/overlaps/detect'
import { defaultParameters } from '../../../server/analysis/overlaps/parameters'
import type { Opportunity, Overlap } from '../../../server/analysis/result'
import { readDataset } from '../../../server/import/readDataset'
import { loadDataset } from '../../../server/questions/loadDatasets'
import type { Store } from '../../../server/store/store'
import { cypherOf } from '../../../server/text/cypherOf'
import { projectionOf } from '../../fixtures/records'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'

const asOf = '2026-11-25'
const REFERENCE = join(import.meta.dirname, '../../../seeds/reference')

describeOnNeo4j('the Cypher of a result on a real Neo4j', () => {
	let store: Store
	let results: readonly (Overlap | Opportunity)[]

	beforeAll(async () => {
		store = await emptyStore()
		await loadDataset(store, REFERENCE, { today: asOf })
		const { dataset, records } = await readDataset(REFERENCE)
		const projection = projectionOf(records, [dataset])
		results = [
			...detectOverlaps(projection, defaultParameters(asOf)),
			...detectOpportunities(projection, { asOf, includeScenario: false }),
		]
	})

	afterAll(() => store.close())

	/** The first results of each kind: what a Cypher is made of depends on the kinds of its evidence alone. */
	function someOf(kind: string): readonly (Overlap | Opportunity)[] {
		return results.filter((result) => result.kind === kind).slice(0, 5)
	}

	it.each(['CROWDING', 'SAME_PARTNER', 'SAME_TERRITORY', 'SAME_CITY_OFFICES', 'SHARED_OFFICE'])(
		'returns the evidence of %s, no more and no less',
		async (kind) => {
			const some = someOf(kind)
			expect(some.length).toBeGreaterThan(0)
			for (const result of some) {
				const rows = await runRaw(cypherOf(result))
				const proven = new Set(result.evidence.map(({ recordId }) => recordId))
				expect(rows.map(({ id }) => id).sort()).toEqual([...proven].sort())
			}
		},
	)
	it('shows who, where, when, and by which source', async () => {
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
