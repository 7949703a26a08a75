/** Matrices against a second, naive implementation on small random worlds; see `matrixMutations.test.ts`. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foundMatrix } from './matrixFound'
import { type AskedMatrix, matrixQuestions } from './matrixWorlds'
import { naiveMatrix } from './naiveMatrix'

describe('six hundred small worlds', () => {
	it('have the matrices that the definitions say, whatever their dimensions', { timeout: 120_000 }, () => {
		const seen = { cells: 0, unplaced: 0, inside: 0, crossing: 0, several: 0, notStanding: 0 }
		fc.assert(
			fc.property(matrixQuestions, (asked: AskedMatrix) => {
				const { lines, overlaps, unplacedTotal } = foundMatrix(asked)
				expect(lines).toEqual(naiveMatrix(asked.records, asked.question, overlaps))
				if (asked.question.isDayGiven) {
					const all = foundMatrix({ ...asked, question: { ...asked.question, isDayGiven: false } })
					if (all.lines.totals !== lines.totals) seen.notStanding += 1
				}
				seen.cells += lines.cells.length
				seen.unplaced += unplacedTotal
				seen.inside += lines.inside.length
				seen.crossing += lines.crossing.length
				seen.several += lines.crossing.filter((line) => line.split(' ').length > 5).length
			}),
			{ seed: 20170131, numRuns: 600 },
		)
		// A comparison of worlds where nobody meets would prove nothing.
		for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100)
	})
})
