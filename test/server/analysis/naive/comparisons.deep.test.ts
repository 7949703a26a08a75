/** The worlds are those of a fixed seed: `comparison.ts`. */
import { describe, expect, it } from 'vitest'
import { makeChangeable } from './changeOneFunction'
import { COMPARISONS } from './comparisons'

makeChangeable(COMPARISONS.flatMap(({ mutations }) => mutations))

describe.each(COMPARISONS)('The comparison of $of', (comparison) => {
	it('agrees with the definitions in a thousand small worlds', async () => {
		const held = await comparison.expectSame(1000)
		// A comparison of worlds where nobody meets would prove nothing.
		const rare = Object.entries(comparison.holding).filter(([what, least]) => (held[what] ?? 0) < least)
		expect(rare).toEqual([])
	})

	it('detects each wrong implementation in one of a thousand worlds', async () => {
		const told: Record<string, number | null> = {}
		for (const mutation of comparison.mutations) {
			told[mutation.what] = await comparison.firstToTell(mutation, 1000)
		}
		console.info(`First worlds that tell, of ${comparison.of}: ${JSON.stringify(told)}`)
		expect(Object.entries(told).filter(([, world]) => world === null)).toEqual([])
	})
})
