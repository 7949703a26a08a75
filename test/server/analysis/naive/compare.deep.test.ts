/**
 * Each kind of overlap against a second, naive implementation on a thousand small random worlds. That wrong ones are found out is held by `mutations.test.ts`.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VELMAR } from '../../../fixtures/harbours'
import { overlapsIn } from '../../../fixtures/overlaps'
import { dataset, snapshotOf } from '../../../fixtures/records'
import { naiveCrowding } from './naiveCrowding'
import { naiveLinks } from './naiveLinks'
import { inOrder, type Summary, summaryOf } from './summary'
import { type World, worlds } from './worlds'

const detected = ({ records, parameters }: World): readonly Summary[] =>
	inOrder(overlapsIn(snapshotOf(records, [dataset(VELMAR)]), parameters).map(summaryOf))

describe('a thousand small worlds', () => {
	it('have the overlaps that the definitions say, of every kind', { timeout: 120_000 }, () => {
		const found = new Map<string, number>()
		fc.assert(
			fc.property(worlds, (world: World) => {
				const summaries = detected(world)
				const { records, parameters } = world
				const naive = inOrder([...naiveCrowding(records, parameters), ...naiveLinks(records, parameters)])
				expect(JSON.stringify(summaries, null, 1)).toBe(JSON.stringify(naive, null, 1))
				for (const { kind, certainty } of summaries) {
					found.set(`${kind} ${certainty}`, (found.get(`${kind} ${certainty}`) ?? 0) + 1)
				}
			}),
			{ seed: 20170131, numRuns: 1000 },
		)
		// A comparison of worlds where nobody meets would prove nothing. The rarest stand in a few of the thousand.
		for (const kind of ['CROWDING', 'SAME_PARTNER', 'SAME_TERRITORY', 'SAME_CITY_OFFICES']) {
			const counts = ['ESTABLISHED', 'POSSIBLE'].map((certainty) => found.get(`${kind} ${certainty}`) ?? 0)
			expect(Math.min(...counts), kind).toBeGreaterThan(10)
		}
	})
})
