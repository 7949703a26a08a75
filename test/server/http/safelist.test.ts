import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import operations from '../../../client/graphql/generated/operations.json' with { type: 'json' }
import { Refused } from '../../../server/errors'
import { RateLimiter } from '../../../server/http/rateLimiter'
import { readSafelist } from '../../../server/http/safelist'
import { Scheduler } from '../../../server/http/scheduler'
import { harbourSnapshots } from '../../fixtures/harbours'
import { type Listening, listening, post } from './listening'

const FILE = resolve(import.meta.dirname, '../../../client/graphql/generated/operations.json')
const [listed] = Object.values<string>(operations)

let server: Listening
beforeAll(async () => {
	server = await listening(harbourSnapshots(), { safelist: readSafelist(FILE) })
})
afterAll(() => server.stop())

describe('a server that keeps to the client’s operations', () => {
	it('answers one of them as far as it gets: its variables are looked at', async () => {
		const answer = await post(server.url, { query: listed, variables: {} })
		expect(answer.text).not.toMatch(/own client only/)
	})

	it('refuses any other, by so much as a space', async () => {
		for (const query of ['{ sectors { code } }', `${listed} `]) {
			const answer = await post(server.url, { query })
			expect(answer.status).toBe(400)
			expect(answer.text).toMatch(/own client only/)
		}
	})

	it('has the same limits: budgets, and requests that wait', async () => {
		const safelist = readSafelist(FILE)
		const [coverage] = Object.values<string>(operations).filter((query) =>
			query.startsWith('query Coverage('),
		)
		const ask = { query: coverage, variables: { language: 'FR' } }
		const rateLimiter = new RateLimiter({ processorMs: 1_000 })
		const own = await listening(harbourSnapshots(), { safelist, rateLimiter, answers: null })
		const first = await post(own.url, ask)
		rateLimiter.usageOf('127.0.0.1').charge(1_000)
		const spent = await post(own.url, ask)
		await own.stop()
		const full = await listening(harbourSnapshots(), { safelist, scheduler: new Scheduler(0) })
		const refused = await post(full.url, ask)
		await full.stop()
		expect([first.status, spent.status, refused.status]).toEqual([200, 429, 503])
	})

	it('does not start without its list', () => {
		expect(() => readSafelist('nowhere.json')).toThrow(Refused)
	})
})
