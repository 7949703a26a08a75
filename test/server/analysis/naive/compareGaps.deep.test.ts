/** Gaps against a second, naive implementation on a thousand small random worlds; see `gapMutations.test.ts`. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VELMAR } from '../../../fixtures/harbours'
import { dataset, snapshotOf } from '../../../fixtures/records'
import { gapsOf } from '../gaps/gapsOf'
import { type GapWorld, gapWorlds, linesOf } from './gapWorlds'
import { naiveGaps } from './naiveGaps'

/** How many wishes are looked at: all of them, were each for somebody who asks for nothing. */
function askedInVain(records: GapWorld['records'], parameters: GapWorld['parameters']): number {
	const alone = records.map((record) => (record.kind === 'Wish' ? { ...record, other: 'free' } : record))
	return gapsOf(snapshotOf(alone, [dataset(VELMAR)]), parameters).unanswered.length
}

describe('a thousand small worlds', () => {
	it('have the gaps that the definitions say: empty cells, wishes, places of one actor', {
		timeout: 120_000,
	}, () => {
		const found = { filled: 0, empty: 0, unanswered: 0, answered: 0, dominated: 0 }
		fc.assert(
			fc.property(gapWorlds, ({ records, parameters }: GapWorld) => {
				const lines = linesOf(gapsOf(snapshotOf(records, [dataset(VELMAR)]), parameters))
				expect(lines).toEqual(naiveGaps(records, parameters))
				const empty = lines.cells.filter((cell) => cell.endsWith(':  | ')).length
				found.empty += empty
				found.filled += lines.cells.length - empty
				found.unanswered += lines.unanswered.length
				found.answered += askedInVain(records, parameters) - lines.unanswered.length
				found.dominated += lines.dominated.length
			}),
			{ seed: 20170131, numRuns: 1200 },
		)
		// A comparison of worlds where nothing is found would prove nothing.
		for (const count of Object.values(found)) expect(count).toBeGreaterThan(100)
	})
})
