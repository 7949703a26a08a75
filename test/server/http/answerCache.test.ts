import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AnswerCache } from '../../../server/http/answerCache'
import { queryContextOf } from '../../../server/queries/queryContext'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots } from '../../fixtures/harbours'
import { mission, withRecords } from '../../fixtures/records'
import { memoryStore } from '../graphql/memoryStore'
import { type Answered, type Listening, listening, post } from './listening'

const question = { query: '{ missions { totalCount } }', variables: {}, operationName: null }

describe('Answers kept by the server', () => {
	let snapshots: Snapshots
	let server: Listening
	let today: string
	let searched: number

	beforeEach(async () => {
		snapshots = harbourSnapshots([mission('mission:one', null, null, '2026-01-02')])
		today = '2026-11-25'
		searched = 0
		const store = memoryStore({
			search: async () => {
				searched += 1
				return []
			},
		})
		const around = { store, contactEmail: null, version: '0' }
		server = await listening(snapshots, {
			queryContext: () => queryContextOf(snapshots, { ...around, today }),
		})
	})
	afterEach(() => server.stop())

	it('are the same, byte for byte and with the same headers that matter, as executed ones', async () => {
		const [first, second] = [await post(server.url, question), await post(server.url, question)]
		expect(second.text).toBe(first.text)
		for (const name of ['content-type', 'cache-control']) {
			expect(second.headers.get(name)).toBe(first.headers.get(name))
		}
		expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'))
	})

	it('are forgotten when a record changes', async () => {
		const before = await post(server.url, question)
		snapshots = withRecords(snapshots, mission('mission:new', null, null, '2026-01-01'))
		const after = await post(server.url, question)
		expect(total(after)).toBe(total(before) + 1)
	})

	it('are forgotten when the day changes', async () => {
		const asked = { query: '{ coverage { today } }' }
		await post(server.url, asked)
		today = '2026-11-26'
		expect((await post(server.url, asked)).json.data).toEqual({ coverage: { today: '2026-11-26' } })
	})

	it('differ by their variables', async () => {
		const query =
			'query ($direction: Direction) { missions(filter: { direction: $direction }) { totalCount } }'
		const there = await post(server.url, { query, variables: { direction: 'FR_TO_PARTNER' } })
		const back = await post(server.url, { query, variables: { direction: 'PARTNER_TO_FR' } })
		expect(total(there)).not.toBe(total(back))
	})

	it('of one country stay when another changes, and go when theirs does', async () => {
		const chinese = snapshots.partners[0]
		if (!chinese) throw new Error('Expected a country.')
		const harbours = snapshots.datasets.filter(({ partner }) => partner !== null)
		const [own] = harbours
		if (!own) throw new Error('Expected a data set.')
		const other = { ...own, id: 'other', partner: { ...chinese, code: 'YY' } }
		snapshots = Snapshots.of(
			[...snapshots.records(), mission('mission:other', null, null, '2026-01-03', { dataset: 'other' })],
			[...snapshots.datasets, other],
		)
		const answers = new AnswerCache()
		const state = () => answers.stateOf(contextNow())
		const contextNow = () =>
			queryContextOf(snapshots, { store: memoryStore({}), today, contactEmail: null, version: '0' })
		const asked = (country: string) => ({
			...question,
			query: `{ missions(country: "${country}") { totalCount } }`,
		})
		const publicOf = (code: string) =>
			snapshots.countries.filter(({ partner }) => partner?.code === code).map((one) => one.public)
		for (const code of [chinese.code, 'YY']) answers.set(state(), asked(code), code, publicOf(code))
		answers.set(state(), asked('both'), 'both')
		snapshots = withRecords(
			snapshots,
			mission('mission:other-two', null, null, '2026-01-04', { dataset: 'other' }),
		)
		state()
		expect(['both', 'YY', chinese.code].map((code) => answers.get(asked(code)))).toEqual([
			null,
			null,
			chinese.code,
		])
	})

	it('include nothing that the database was asked for', async () => {
		const query = '{ search(text: "x") { totalCount } }'
		await post(server.url, { query })
		await post(server.url, { query })
		expect(searched).toBe(2)
	})

	it('include no answer with an error', async () => {
		const query = '{ missions(after: "nothing") { totalCount } }'
		const answers = [await post(server.url, { query }), await post(server.url, { query })]
		const ids = answers.map(({ json }) => json.errors?.[0]?.extensions.requestId)
		expect(ids[0]).toBeTypeOf('string')
		expect(ids[0]).not.toBe(ids[1])
	})
})

describe('The cache of answers', () => {
	const queryContext = (snapshots: Snapshots) =>
		queryContextOf(snapshots, {
			store: memoryStore({}),
			today: '2026-11-25',
			contactEmail: null,
			version: '0',
		})
	const asked = (name: string) => ({ ...question, query: name })

	it('holds no more than its capacity: what was used longest ago goes first', () => {
		const cache = new AnswerCache(80)
		const state = cache.stateOf(queryContext(harbourSnapshots()))
		for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) cache.set(state, asked(name), 'x'.repeat(10))
		expect(cache.get(asked('a'))).toBe('x'.repeat(10))
		cache.set(state, asked('i'), 'x'.repeat(10))
		expect([cache.get(asked('a')), cache.get(asked('b'))]).toEqual(['x'.repeat(10), null])
	})

	it('keeps no answer of a state that passed while it was made', () => {
		const before = harbourSnapshots()
		const cache = new AnswerCache()
		const state = cache.stateOf(queryContext(before))
		cache.stateOf(queryContext(withRecords(before, mission('mission:new', null, null, '2026-01-01'))))
		cache.set(state, question, '{"data":{}}')
		expect(cache.get(question)).toBeNull()
	})
})

function total({ json }: Answered): number {
	return (json.data as { missions: { totalCount: number } }).missions.totalCount
}
