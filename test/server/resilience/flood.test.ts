import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { floodQueries } from '../../../bench/resilience/floodQueries'
import { harbourSnapshots } from '../../fixtures/harbours'
import { type Listening, listening, post } from '../http/listening'

/** In turn and at once; `bench/flood.ts` does it for longer, and counts the memory of a whole process. */
const AT_ONCE = 25

describe('A flood of the worst queries', () => {
	let server: Listening
	beforeAll(async () => {
		server = await listening(harbourSnapshots())
		await post(server.url, { query: '{ overlaps { totalCount } }' })
	})
	afterAll(() => server.stop())

	for (const { name, body, within } of floodQueries().filter((query) => !query.within)) {
		it(`refuses ${name} at once, ${AT_ONCE} of them together, with a code and nothing of ours`, async () => {
			expect(within).toBe(false)
			const began = performance.now()
			const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => post(server.url, body)))
			// Of a machine that does other things: what is not refused at once takes minutes, or all memory.
			expect(performance.now() - began).toBeLessThan(5_000)
			for (const { status, json } of answers) {
				expect([400, 413]).toContain(status)
				expect(['BAD_INPUT', 'TOO_COSTLY']).toContain(json.errors?.[0]?.extensions.code)
			}
			expect(server.reported).toEqual([])
		})
	}

	it('leaves the server answering', async () => {
		const { status } = await post(server.url, { query: '{ overlaps { totalCount } }' })
		expect(status).toBe(200)
	})
})
