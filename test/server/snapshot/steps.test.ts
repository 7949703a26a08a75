import { describe, expect, it } from 'vitest'
import { OwnTurn, runInSlices, runToEnd, sortedSteps } from '../../../server/snapshot/steps'
import { fc } from '../../fixtures/fastCheck'

/** Steps of some milliseconds each; returns their number. */
function* working(steps: number, milliseconds: number): Generator<void, number> {
	for (let step = 0; step < steps; step += 1) {
		const until = performance.now() + milliseconds
		while (performance.now() < until);
		yield
	}
	return steps
}

describe('Steps', () => {
	it('give the same result at once and in slices', async () => {
		expect(runToEnd(working(3, 0))).toBe(3)
		expect(await runInSlices(working(3, 0))).toBe(3)
	})

	it('in slices let other work run in between', async () => {
		let turns = 0
		const others = setInterval(() => {
			turns += 1
		})
		await runInSlices(working(30, 2), new OwnTurn(4))
		clearInterval(others)
		expect(turns).toBeGreaterThan(4)
	})

	it('that fail reject the promise of their result', async () => {
		function* failing(): Generator<void, never> {
			yield
			throw new RangeError('no further')
		}
		await expect(runInSlices(failing())).rejects.toThrow('no further')
	})

	it('sort like an array, with equal items in their order', () => {
		const item = fc.record({ rank: fc.integer({ min: 0, max: 9 }), name: fc.string() })
		const byRank = (one: { readonly rank: number }, other: { readonly rank: number }) => one.rank - other.rank
		fc.assert(
			fc.property(fc.array(item, { maxLength: 40 }), fc.integer({ min: 1, max: 90 }), (items, times) => {
				const many = Array.from({ length: times }, () => items).flat()
				expect(runToEnd(sortedSteps(many, byRank))).toEqual(many.toSorted(byRank))
			}),
			{ seed: 1, numRuns: 60 },
		)
	})

	it('that sort many items pause in between', () => {
		let pauses = 0
		for (const _pause of sortedSteps(
			Array.from({ length: 10_000 }, (_, at) => -at),
			(a, b) => a - b,
		))
			pauses += 1
		expect(pauses).toBeGreaterThan(20)
	})
})
