import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refused, Unavailable } from '../../../server/errors'
import { queryContextOf } from '../../../server/queries/queryContext'
import { harbourSnapshots } from '../../fixtures/harbours'
import { memoryStore } from '../graphql/memoryStore'
import { type Listening, listening, post } from './listening'

const SECRET =
	'Neo4jError: MATCH (n:Actor) RETURN n at bolt://db.internal:7687 (/srv/app/server/store/database.ts:12)'
let thrown: unknown = new Error(SECRET)
let server: Listening
const snapshots = harbourSnapshots()

beforeAll(async () => {
	const store = memoryStore({
		search: async () => {
			throw thrown
		},
	})
	server = await listening(snapshots, {
		queryContext: () =>
			queryContextOf(snapshots, { store, today: '2026-11-25', contactEmail: null, version: '0.0.0' }),
	})
})
afterAll(() => server.stop())

/** As the server's log writes it. */
function logLine(error: unknown): string {
	const lines: string[] = []
	pino({}, { write: (line) => lines.push(line) }).error({ err: error })
	return lines.join()
}

const query = '{ search(text: "x") { totalCount } }'

describe('an error that nothing expected', () => {
	it('is answered as a code, a fixed message and the id of the request, and logged whole', async () => {
		thrown = new Error(SECRET)
		const answer = await post(server.url, { query })
		expect(answer.status).toBe(500)
		expect(answer.json.errors).toHaveLength(1)
		const [error] = answer.json.errors ?? []
		expect(error?.extensions).toEqual({
			code: 'INTERNAL',
			requestId: answer.headers.get('x-request-id'),
		})
		expect(answer.text).not.toMatch(/Neo4j|MATCH|bolt|internal:|\.ts|\/srv|stack/)
		expect(server.reported.map(String).join()).toContain(SECRET)
	})

	it('is logged with the name and the hash of its operation, without what was asked', async () => {
		thrown = new Error(SECRET)
		const asked =
			'query Find($text: String!) { search(text: $text) { totalCount } coverage { partner { name(language: EN) } } }'
		const text = 'what nobody else may read'
		const literal = `query { search(text: "${text}") { totalCount } }`
		await post(server.url, { query: asked, operationName: 'Find', variables: { text } })
		await post(server.url, { query: literal })
		const logged = server.reported.slice(-2).map((error) => logLine(error))
		expect(server.operations.slice(-2)).toEqual([
			{ operation: 'Find', document: expect.stringMatching(/^[0-9a-f]{64}$/) },
			{ operation: null, document: expect.stringMatching(/^[0-9a-f]{64}$/) },
		])
		for (const line of logged) {
			expect(line).toContain('Neo4jError')
			expect(line).not.toMatch(/nobody else|search\(|totalCount/)
		}
	})

	it('keeps the other answers of the request', async () => {
		const both = '{ overlap(id: "x", filter: { asOf: "no day" }) { id } coverage { version } }'
		const answer = await post(server.url, { query: both })
		expect(answer.status).toBe(200)
		expect(answer.json.data).toEqual({ overlap: null, coverage: { version: '0.0.0' } })
		expect(answer.json.errors).toMatchObject([
			{ path: ['overlap'], extensions: { code: 'BAD_INPUT', requestId: answer.headers.get('x-request-id') } },
		])
	})
})

describe('an error of the family', () => {
	it.each([
		['UNAVAILABLE', new Unavailable(SECRET), '5'],
		// Until the operator acts, trying again is of no use.
		['REFUSED', new Refused(SECRET, { path: SECRET }), null],
	])('%s shows its fixed message, never its own, and when to try again', async (code, error, retryAfter) => {
		thrown = error
		const answer = await post(server.url, { query })
		expect(answer.status).toBe(503)
		expect(answer.json.errors?.[0]?.extensions.code).toBe(code)
		expect(answer.headers.get('retry-after')).toBe(retryAfter)
		expect(answer.text).not.toMatch(/Neo4j|MATCH|bolt|internal:|\.ts|\/srv/)
	})

	it('BAD_INPUT says what was expected and what came', async () => {
		const answer = await post(server.url, {
			query: '{ overlaps(filter: { place: "nowhere" }) { totalCount } }',
		})
		expect(answer.status).toBe(400)
		expect(answer.json.errors?.[0]).toMatchObject({
			message: '"place" must be the id of a territory on record; "nowhere" came.',
			extensions: { code: 'BAD_INPUT', argument: 'place', got: 'nowhere' },
		})
	})
})
