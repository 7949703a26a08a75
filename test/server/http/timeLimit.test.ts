import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Unavailable } from '../../../server/errors'
import { answerInTime, RESOLVER_MILLISECONDS } from '../../../server/graphql/timeLimit'
import { DRAIN_TIMES } from '../../../server/http/drain'
import { jsonErrors } from '../../../server/http/jsonErrors'
import { REQUEST_MILLISECONDS, requestTimeLimit } from '../../../server/http/timeLimit'
import { READ_TIMEOUT } from '../../../server/store/database'

afterEach(() => {
	vi.useRealTimers()
})

describe('Limits of time', () => {
	it('are those of the requirement: 5 s for a read, 8 s for a question, 10 s for a request, 15 s to drain', () => {
		expect([READ_TIMEOUT, RESOLVER_MILLISECONDS, REQUEST_MILLISECONDS, DRAIN_TIMES.cutMilliseconds]).toEqual([
			5_000, 8_000, 10_000, 15_000,
		])
	})
})

describe('a request that nobody answers', () => {
	it('is answered when its time is over', async () => {
		const app = express()
			.use(requestTimeLimit(20))
			.get('/never', () => {})
			.use(jsonErrors(() => {}))
		const server = app.listen(0, '127.0.0.1')
		await new Promise((resolve) => server.once('listening', resolve))
		const { port } = server.address() as AddressInfo
		const response = await fetch(`http://127.0.0.1:${port}/never`)
		server.close()
		expect(response.status).toBe(503)
		expect(response.headers.get('retry-after')).toBe('5')
		expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
	})
})

describe('a question that takes too long', () => {
	it('is given up after eight seconds', async () => {
		vi.useFakeTimers()
		const answer = answerInTime(() => new Promise(() => {}))
		const refused = expect(answer).rejects.toBeInstanceOf(Unavailable)
		await vi.advanceTimersByTimeAsync(8_000)
		await refused
	})
})
