import { describe, expect, it } from 'vitest'
import { runInSlices, runToEnd } from '../../../server/snapshot/steps'

/** As many steps of some milliseconds, which come to their number. */
function* working(steps: number, milliseconds: number): Generator<void, number> {
	for (let step = 0; step < steps; step += 1) {
		const until = performance.now() + milliseconds
		while (performance.now() < until);
		yield
	}
	return steps
}

describe('Steps', () => {
	it('come to the same at once and in slices', async () => {
		expect(runToEnd(working(3, 0))).toBe(3)
		expect(await runInSlices(working(3, 0))).toBe(3)
	})

	it('in slices leave others their turn', async () => {
		let turns = 0
		const others = setInterval(() => {
			turns += 1
		})
		await runInSlices(working(30, 2), 4)
		clearInterval(others)
		expect(turns).toBeGreaterThan(4)
	})

	it('that fail fail whoever waits for them', async () => {
		function* failing(): Generator<void, never> {
			yield
			throw new RangeError('no further')
		}
		await expect(runInSlices(failing())).rejects.toThrow('no further')
	})
})
