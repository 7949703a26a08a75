import { describe, expect, it } from 'vitest'
import { makeChangeable } from './changeOneFunction'
import { COMPARISONS } from './comparisons'

makeChangeable(COMPARISONS.flatMap(({ mutations }) => mutations))

describe.each(COMPARISONS)('The comparison of $of', (comparison) => {
	it('agrees with the definitions in a hundred small worlds', async () => {
		const held = await comparison.expectSame(100)
		expect(Object.keys(comparison.holding).filter((what) => !held[what])).toEqual([])
	})

	it('detects each wrong implementation in its known world', async () => {
		const untold: string[] = []
		for (const mutation of comparison.mutations) {
			const world = comparison.toldIn[mutation.what]
			if (world === undefined) throw new Error(`Expected a world that tells ${mutation.what}.`)
			expect([mutation.what, await comparison.isSameIn(world)]).toEqual([mutation.what, true])
			if (await comparison.isSameIn(world, mutation)) untold.push(mutation.what)
		}
		expect(untold).toEqual([])
	})
})
