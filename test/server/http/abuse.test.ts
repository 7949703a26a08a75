import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSession } from '../../../server/accounts/sessions'
import { RateLimiter } from '../../../server/http/rateLimiter'
import { harbourSnapshots } from '../../fixtures/harbours'
import { someAccounts, withAccount } from '../accounts/someAccounts'
import { type Listening, listening, post } from './listening'

let server: Listening
beforeAll(async () => {
	server = await listening(harbourSnapshots())
})
afterAll(() => server.stop())

const many = (count: number, write: (index: number) => string) =>
	Array.from({ length: count }, (_, index) => write(index)).join(' ')

/** Operations past a limit: `../graphql/limits/checkOperation.test.ts` tests each limit, this the answer. */
const ABUSES: Readonly<Record<string, string>> = {
	'a document of 15 001 characters': `{ sectors { id } }${' '.repeat(15_000)}`,
	'two operations': 'query A { sectors { id } } query B { sectors { id } }',
	'fragments that double': `{ sectors { ...F0 } } ${many(
		28,
		(index) => `fragment F${index} on Sector { ...F${index + 1} ...F${index + 1} }`,
	)} fragment F28 on Sector { id }`,
	'fragments in a circle': '{ sectors { ...A } } fragment A on Sector { ...B } fragment B on Sector { ...A }',
	'more than 2 000 000 fields': `{ overlaps(first: 200) { nodes { evidence(first: 200) { ${many(15, (index) => `a${index}: label`)} sources { ${many(14, (index) => `b${index}: title`)} } } } } }`,
	'a mutation': 'mutation { sectors { id } }',
	'first: -1': '{ overlaps(first: -1) { totalCount } }',
	'a depth of 4': '{ neighbourhood(ids: ["city"], depth: 4) { left } }',
}

describe('a request that asks too much', () => {
	it.each(Object.entries(ABUSES))('is refused with 400: %s', async (_what, query) => {
		const answer = await post(server.url, { query })
		expect(answer.status).toBe(400)
		expect(['TOO_COSTLY', 'BAD_INPUT']).toContain(answer.json.errors?.[0]?.extensions.code)
		expect(answer.json.data).toBeFalsy()
	})

	it('reports five errors at most', async () => {
		const answer = await post(server.url, {
			query: `{ sectors { ${many(9, (index) => `unknown${index}`)} } }`,
		})
		expect(answer.status).toBe(400)
		expect(answer.json.errors).toHaveLength(5)
	})

	it('is never told what it may have meant', async () => {
		const answers = await Promise.all([
			post(server.url, { query: '{ sector { code } }' }),
			post(server.url, { query: '{ sectors { cod } }' }),
			post(server.url, {
				query: 'query Q($kinds: [OverlapKind!]) { overlaps(filter: {kinds: $kinds}) { totalCount } }',
				variables: { kinds: ['CROWDIN'] },
			}),
		])
		for (const { status, text } of answers) {
			expect(status).toBe(400)
			expect(text).not.toMatch(/did you mean/i)
		}
	})
})

describe('an address that asks too often', () => {
	const query = '{ overlaps(first: 60) { nodes { id } } }'
	const other = '{ overlaps(first: 61) { nodes { id } } }'
	const exhausted = () => {
		const rateLimiter = new RateLimiter({ processorMs: 1_000 })
		rateLimiter.usageOf('127.0.0.1').processorMs = 1_000
		return rateLimiter
	}

	it('is charged what its questions took, and next to nothing for kept answers', async () => {
		const rateLimiter = new RateLimiter()
		const own = await listening(harbourSnapshots(), { rateLimiter })
		const usage = rateLimiter.usageOf('127.0.0.1')
		await post(own.url, { query })
		const executed = { ...usage }
		// The least of three: collecting garbage meanwhile counts for one of them.
		let kept = Number.POSITIVE_INFINITY
		for (let times = 0; times < 3; times += 1) {
			const before = usage.processorMs
			await post(own.url, { query })
			kept = Math.min(kept, usage.processorMs - before)
		}
		await own.stop()
		expect(executed.processorMs).toBeGreaterThan(0)
		expect(kept).toBeLessThan(executed.processorMs / 2)
		expect(usage.bytes).toBeGreaterThan(executed.bytes)
		expect(executed.bytes).toBeGreaterThan(100)
		expect(usage.pending).toBe(0)
	})

	it('is told when to come back, with 429', async () => {
		const own = await listening(harbourSnapshots(), { rateLimiter: exhausted() })
		const answer = await post(own.url, { query })
		await own.stop()
		expect(answer.status).toBe(429)
		expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
		expect(answer.json.errors?.[0]?.extensions.code).toBe('RATE_LIMITED')
	})

	it('uses up its minute by what its questions cost, and is answered again in the next minute', async () => {
		let passed = 0
		const rateLimiter = new RateLimiter({ processorMs: 50 }, { now: () => performance.now() + passed })
		const own = await listening(harbourSnapshots(), { rateLimiter })
		const ask = (number: number) => {
			const day = new Date(Date.UTC(2010, 0, number)).toISOString().slice(0, 10)
			return post(own.url, {
				query: `{ ${many(20, (index) => `a${index}: overlaps(first: 20, filter: {asOf: "${day}", gapDays: ${index + 1}}) { nodes { sentence } }`)} }`,
			})
		}
		const statuses: number[] = []
		let answer = await ask(1)
		while (answer.status === 200 && statuses.length < 100) {
			statuses.push(answer.status)
			answer = await ask(statuses.length + 1)
		}
		expect(answer.json.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' })
		expect(answer.status).toBe(429)
		const seconds = Number(answer.headers.get('retry-after'))
		expect(seconds).toBeGreaterThan(0)
		expect(seconds).toBeLessThanOrEqual(60)
		passed = seconds * 1_000
		const next = await ask(200)
		await own.stop()
		expect(next.status).toBe(200)
	})

	it('still gets what is kept', async () => {
		const rateLimiter = new RateLimiter({ processorMs: 1_000 })
		const own = await listening(harbourSnapshots(), { rateLimiter })
		const first = await post(own.url, { query })
		rateLimiter.usageOf('127.0.0.1').processorMs = 1_000
		const statuses = [(await post(own.url, { query })).status, (await post(own.url, { query: other })).status]
		await own.stop()
		expect([first.status, ...statuses]).toEqual([200, 200, 429])
	})

	it('is logged once as a proxy’s when TRUST_PROXY is not set', async () => {
		const ask = async (trustProxy: string | false | null, headers: Readonly<Record<string, string>>) => {
			const own = await listening(harbourSnapshots(), { config: { trustProxy } })
			for (let times = 0; times < 3; times += 1)
				await post(own.url, { query: '{ sectors { code } }' }, headers)
			await own.stop()
			return own.warned
		}
		const proxied = { 'x-forwarded-for': '192.0.2.1' }
		expect(await ask(null, proxied)).toEqual([
			expect.stringMatching(
				/TRUST_PROXY is not set: all readers behind that proxy share one rate limit\. Set TRUST_PROXY/,
			),
		])
		expect(await ask(null, {})).toEqual([])
		expect(await ask('loopback', proxied)).toEqual([])
		expect(await ask(false, proxied)).toEqual([])
	})

	it('is known by the proxy’s word only when TRUST_PROXY names the proxy', async () => {
		const statusThrough = async (trustProxy: string | null) => {
			const own = await listening(harbourSnapshots(), {
				rateLimiter: exhausted(),
				config: { trustProxy },
			})
			const { status } = await post(own.url, { query }, { 'x-forwarded-for': '192.0.2.1' })
			await own.stop()
			return status
		}
		expect(await statusThrough(null)).toBe(429)
		expect(await statusThrough('loopback')).toBe(200)
	})
})

describe('an account that asks too often', () => {
	it('has its own budget from any network, apart from that of visitors', async () => {
		const rateLimiter = new RateLimiter({ processorMs: 1_000 })
		const accounts = someAccounts()
		const own = await listening(harbourSnapshots(), {
			rateLimiter,
			accounts: { services: accounts, publicAddress: null },
			config: { trustProxy: 'loopback' },
		})
		const account = await withAccount(accounts, 'reader', { role: 'MEMBER', group: 'VM', actorId: null })
		const session = { cookie: `session=${await openSession(accounts, account, null)}`, origin: own.url }
		let first = 10
		const statusOf = async (address: string, headers: Readonly<Record<string, string>> = {}) => {
			first += 1
			const query = `{ overlaps(first: ${first}) { nodes { id } } }`
			return (await post(own.url, { query }, { 'x-forwarded-for': address, ...headers })).status
		}
		rateLimiter.usageOf('192.0.2.1').processorMs = 1_000
		expect([await statusOf('192.0.2.1'), await statusOf('192.0.2.1', session)]).toEqual([429, 200])
		const used = rateLimiter.usageOf('', account)
		expect([used.processorMs > 0, used.bytes > 0, used.pending]).toEqual([true, true, 0])
		used.processorMs = 1_000
		expect([
			await statusOf('192.0.2.2', session),
			await statusOf('192.0.2.3', session),
			await statusOf('192.0.2.2'),
		]).toEqual([429, 429, 200])
		expect(rateLimiter.usageOf('192.0.2.2').pending).toBe(0)
		await own.stop()
	})
})
