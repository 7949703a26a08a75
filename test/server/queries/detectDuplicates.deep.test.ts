/** Pairs that are kept through changes are those that are found anew. */

import { describe, expect, it } from 'vitest'
import { explainDuplicate } from '../../../server/analysis/duplicates/explain'
import type { GraphRecord } from '../../../server/domain/records'
import { duplicateSteps } from '../../../server/queries/detectDuplicates'
import { ResultCache } from '../../../server/queries/resultCache'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { runToEnd } from '../../../server/snapshot/steps'
import { fc } from '../../fixtures/fastCheck'
import { HARBOUR_RECORDS, VELMAR } from '../../fixtures/harbours'
import { dataset } from '../../fixtures/records'
import { twinWorlds } from '../analysis/naive/recordWorlds'

const CHOICE = { includeScenario: false }
const PLACES = new Set(HARBOUR_RECORDS.map(({ id }) => id))

/** The pairs of what is public, beside those that are found without anything kept. */
function pairs(snapshots: Snapshots, cache: ResultCache): readonly [kept: string, anew: string] {
	const anew = Snapshots.of(snapshots.records(), snapshots.datasets)
	const found = (some: Snapshots, its: ResultCache | null) =>
		JSON.stringify(runToEnd(duplicateSteps(some.first.public, CHOICE, its)).map(explainDuplicate))
	return [found(snapshots, cache), found(anew, null)]
}

const changeOf = (record: GraphRecord, after: GraphRecord | null) => ({
	kind: record.kind,
	id: record.id,
	after,
})

describe('duplicates after changes', () => {
	it('are those of the changed record', { timeout: 60_000 }, () => {
		let pairsSeen = 0
		fc.assert(
			fc.property(twinWorlds, (records) => {
				const cache = new ResultCache()
				let snapshots = Snapshots.of(records, [dataset(VELMAR)])
				const facts = records.filter(({ id }) => !PLACES.has(id))
				for (const record of facts) {
					for (const after of [null, { ...record, version: record.version + 1 }]) {
						const [kept, anew] = pairs(snapshots, cache)
						expect(kept).toBe(anew)
						pairsSeen += Number(kept !== '[]')
						snapshots = snapshots.changed([changeOf(record, after)])
					}
				}
				const [kept, anew] = pairs(snapshots, cache)
				expect(kept).toBe(anew)
			}),
			{ seed: 20170131, numRuns: 60 },
		)
		expect(pairsSeen).toBeGreaterThan(50)
	})
})
