/**
 * Duplicates and rival mandates against a second, naive implementation on a thousand small random worlds; that wrong
 * ones are found out is held by `recordMutations.test.ts`.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../../../server/domain/records'
import { VELMAR } from '../../../fixtures/harbours'
import { duplicatesIn, rivalMandatesIn } from '../../../fixtures/overlaps'
import { dataset, snapshotOf, wholeSnapshotOf } from '../../../fixtures/records'
import { naiveDuplicates, naiveRivals, rivalLine } from './naiveRecords'
import { type MandateWorld, mandateWorlds, SEEDED, twinWorlds } from './recordWorlds'

describe('a thousand small worlds', () => {
	it('have the duplicates that the definition says', { timeout: 120_000 }, () => {
		const found = { p: 0, o: 0, m: 0 }
		fc.assert(
			fc.property(twinWorlds, (world: readonly GraphRecord[]) => {
				const pairs = duplicatesIn(snapshotOf(world, [dataset(VELMAR)]))
				expect(pairs.map((pair) => pair.records.join(' ')).sort()).toEqual(naiveDuplicates(world))
				for (const { records } of pairs) found[records[0].slice(0, 1) as keyof typeof found] += 1
			}),
			SEEDED,
		)
		for (const count of Object.values(found)) expect(count).toBeGreaterThan(100)
	})

	it('have the rival mandates that the definition says', { timeout: 120_000 }, () => {
		const found = { ESTABLISHED: 0, POSSIBLE: 0 }
		fc.assert(
			fc.property(mandateWorlds, ({ records, parameters }: MandateWorld) => {
				const rivals = rivalMandatesIn(wholeSnapshotOf(records, [dataset(VELMAR)]), parameters)
				expect(rivals.map(rivalLine).sort()).toEqual(naiveRivals(records, parameters))
				for (const { certainty } of rivals) found[certainty] += 1
			}),
			SEEDED,
		)
		for (const count of Object.values(found)) expect(count).toBeGreaterThan(30)
	})
})
