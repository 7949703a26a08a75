/** Indexes of fragmentation against a second, naive implementation on small random worlds. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VELMAR } from '../../../fixtures/harbours'
import { dataset, snapshotOf } from '../../../fixtures/records'
import { wholeIndexes } from '../fragmentation/wholeIndexes'
import { expectedLines, type FragmentationWorld, fragmentationWorlds, linesOf } from './fragmentationWorlds'

const SEEDED = { seed: 20170131, numRuns: 1000 }

describe('a thousand small worlds', () => {
	it('are as scattered as the definitions say, year by year', { timeout: 120_000 }, () => {
		const found = { PERSON_DAYS: 0, RECORDS: 0, measured: 0, balanced: 0 }
		fc.assert(
			fc.property(fragmentationWorlds, (world: FragmentationWorld) => {
				const { records, parameters } = world
				const indexes = wholeIndexes(snapshotOf(records, [dataset(VELMAR)]), parameters)
				const lines = indexes.flatMap(linesOf).sort()
				expect(lines).toEqual(expectedLines(world))
				for (const { weighedBy, now, reciprocity } of indexes) {
					found[weighedBy] += 1
					if ('value' in now.effectiveNumber.measure) found.measured += 1
					if ('value' in reciprocity.measure) found.balanced += 1
				}
			}),
			SEEDED,
		)
		for (const count of Object.values(found)) expect(count).toBeGreaterThan(20)
	})
})
