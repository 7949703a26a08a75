/** Reports over HTTP: from a visitor's page to the answer, and what is refused on the way. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '../../../server/domain/role'
import { harbourSnapshots } from '../../fixtures/harbours'
import { mission } from '../../fixtures/records'
import { PASSWORD, someAccounts, stillClock, withAccount } from '../accounts/someAccounts'
import { type Browser, browser } from './accounts/browser'
import { type Listening, listening, post } from './listening'

const ADMINISTRATOR: Role = { role: 'ADMINISTRATOR', group: null, actorId: null }
const COORDINATOR: Role = { role: 'COORDINATOR', group: 'VM', actorId: null }
const MEMBER: Role = { role: 'MEMBER', group: 'VM', actorId: null }
const editorOf = (actorId: string): Role => ({ role: 'EDITOR', group: null, actorId })

/** A mission of north, one of south, one without an owner and a private one. */
const snapshots = harbourSnapshots([
	mission('mission:north', 'north', 'oriel', '2010-05-10..2010-05-14', { owner: 'north' }),
	mission('mission:south', 'south', 'oriel', '2010-05-10..2010-05-14', { owner: 'south' }),
	mission('mission:vacant', 'isle', 'oriel', '2010-05-10..2010-05-14'),
	mission('mission:hidden', 'north', 'oriel', '2010-05-10..2010-05-14', {
		owner: 'north',
		visibility: 'private',
	}),
])
const clock = stillClock()
const accounts = someAccounts(clock)
let server: Listening
let proxied: Listening
beforeAll(async () => {
	const parts = { accounts: { services: accounts, publicAddress: null } }
	server = await listening(snapshots, parts)
	proxied = await listening(snapshots, { ...parts, config: { trustProxy: 'loopback' } })
}, 60_000)
afterAll(async () => {
	await server.stop()
	await proxied.stop()
})
beforeEach(() => {
	// What a network has sent before counts no more.
	clock.pass(7_200)
	accounts.renew()
	server.reported.length = 0
})

const REPORT = `mutation ($address: String!, $text: String!, $source: String) {
	reportError(address: $address, fault: DATE, text: $text, source: $source, language: EN) { secret report { id } } }`
const FOLLOW = `query ($secret: String!) { report(secret: $secret) {
	address title fault text source state remarksLeft notes { isAnswer state text } } }`
const REMARK = `mutation ($secret: String!, $text: String!) { remarkOnReport(secret: $secret, text: $text) { state } }`
const WITHDRAW = 'mutation ($secret: String!) { withdrawReport(secret: $secret) }'
const QUEUE = '{ reports { totalCount nodes { id address text version } } }'
const ANSWER = `mutation ($id: ID!, $version: Int!, $state: ReportState!, $text: String!) {
	answerReport(id: $id, version: $version, state: $state, text: $text) { state version } }`

interface Made {
	readonly reportError: { readonly secret: string; readonly report: { readonly id: string } }
}
interface Queue {
	readonly reports: {
		readonly totalCount: number
		readonly nodes: readonly { id: string; address: string; text: string; version: number }[]
	}
}
const input = { address: '/fiches/mission:north', text: 'Two days later.', source: null }

async function reported(address = input.address, by: Browser = browser(server.url)) {
	const { data, message } = await by.ask<Made>(REPORT, { ...input, address })
	expect(message).toBeUndefined()
	if (!data) throw new Error('Expected a report.')
	return { secret: data.reportError.secret, id: data.reportError.report.id }
}
async function signedIn(name: string, ...roles: readonly Role[]): Promise<Browser> {
	await withAccount(accounts, name, ...roles)
	const reader = browser(server.url)
	const answer = await reader.send('/account/sign-in', { email: `${name}@example.org`, password: PASSWORD })
	expect(answer.status).toBe(200)
	return reader
}
const queueOf = async (by: Browser): Promise<readonly string[] | undefined> => {
	const { data } = await by.ask<Queue>(QUEUE)
	expect(data?.reports.totalCount).toBe(data?.reports.nodes.length)
	return data?.reports.nodes.map(({ address }) => address).sort()
}

describe('A report', () => {
	it('comes from a visitor, is answered by who answers for the record, and is followed by its link', async () => {
		const visitor = browser(server.url)
		const source = 'https://example.org/paper'
		const { data } = await visitor.ask<Made>(REPORT, { ...input, text: ' Deux\r\njours ', source })
		const secret = data?.reportError.secret ?? ''
		expect(secret).toMatch(/^[\w-]{43}$/)
		expect((await visitor.ask(FOLLOW, { secret })).data).toEqual({
			report: {
				address: '/fiches/mission:north',
				title: expect.stringContaining('north'),
				fault: 'DATE',
				text: 'Deux\njours',
				source,
				state: 'RECEIVED',
				remarksLeft: 10,
				notes: [],
			},
		})
		const editor = await signedIn('north', editorOf('north'))
		const [report] = (await editor.ask<Queue>(QUEUE)).data?.reports.nodes ?? []
		const answer = { id: report?.id, version: 1, state: 'KEPT', text: 'The source is right.' }
		expect((await editor.ask(ANSWER, answer)).data).toEqual({ answerReport: { state: 'KEPT', version: 2 } })
		expect((await visitor.ask(FOLLOW, { secret })).data?.report).toMatchObject({
			state: 'KEPT',
			notes: [{ isAnswer: true, state: 'KEPT', text: 'The source is right.' }],
		})
		expect(await queueOf(editor)).toEqual([])
		// A remark opens it again.
		expect((await visitor.ask(REMARK, { secret, text: 'See page 3.' })).data).toEqual({
			remarkOnReport: { state: 'RECEIVED' },
		})
		expect(await queueOf(editor)).toEqual(['/fiches/mission:north'])
		expect((await visitor.ask(WITHDRAW, { secret })).data).toEqual({ withdrawReport: true })
		expect((await visitor.ask(FOLLOW, { secret })).data).toEqual({ report: null })
		expect(await queueOf(editor)).toEqual([])
		expect((await visitor.ask(WITHDRAW, { secret })).code).toBe('NOT_FOUND')
		expect((await visitor.ask(REMARK, { secret, text: 'Still there?' })).code).toBe('NOT_FOUND')
	})

	it('is seen by the editors of its owner; by the coordinator where there is none; by administrators', async () => {
		for (const address of [
			'/fiches/mission:north',
			'/fiches/mission:south',
			'/fiches/mission:vacant',
			'/acteurs/territory:FR',
			'/donnees?country=VM',
		]) {
			await reported(address)
		}
		const north = await signedIn('north', editorOf('north'))
		const coordinator = await signedIn('coordinator', COORDINATOR)
		const others = ['/acteurs/territory:FR', '/donnees?country=VM', '/fiches/mission:vacant']
		expect(await queueOf(north)).toEqual(['/fiches/mission:north'])
		// South has no editor yet.
		expect(await queueOf(coordinator)).toEqual([...others, '/fiches/mission:south'].sort())
		const south = await signedIn('south', editorOf('south'))
		expect(await queueOf(south)).toEqual(['/fiches/mission:south'])
		expect(await queueOf(coordinator)).toEqual(others)
		expect((await (await signedIn('member', MEMBER)).ask(QUEUE)).code).toBe('FORBIDDEN')
		expect(await queueOf(await signedIn('elsewhere', { ...COORDINATOR, group: 'ZZ' }))).toEqual([])
		expect(await queueOf(await signedIn('admin', ADMINISTRATOR))).toHaveLength(5)
		expect((await browser(server.url).ask(QUEUE)).code).toBe('UNAUTHENTICATED')
		const { data } = await south.ask<Queue>(QUEUE)
		const answer = { id: data?.reports.nodes[0]?.id, version: 1, state: 'EXAMINED', text: '' }
		expect((await north.ask(ANSWER, answer)).code).toBe('NOT_FOUND')
		expect((await north.ask(ANSWER, { ...answer, id: 'report:none' })).message).toBe(
			(await north.ask(ANSWER, answer)).message,
		)
	})

	it('is answered once, with a sentence, by who read its latest version', async () => {
		const { id, secret } = await reported()
		const admin = await signedIn('admin', ADMINISTRATOR)
		const answer = { id, version: 1, state: 'CORRECTED', text: 'The day is 12 May.' }
		for (const [bad, argument] of [
			[{ text: ' ' }, 'text'],
			[{ text: 'x'.repeat(501) }, 'text'],
			[{ text: 'a\u0000b' }, 'text'],
			[{ state: 'RECEIVED' }, 'state'],
		] as const) {
			const { code, message } = await admin.ask(ANSWER, { ...answer, ...bad })
			expect([code, message]).toEqual(['BAD_INPUT', expect.stringContaining(`"${argument}"`)])
		}
		await browser(server.url).ask(REMARK, { secret, text: 'One more thing.' })
		expect((await admin.ask(ANSWER, answer)).code).toBe('CONFLICT')
		expect((await admin.ask(ANSWER, { ...answer, version: 2 })).data).toEqual({
			answerReport: { state: 'CORRECTED', version: 3 },
		})
		expect((await admin.ask(ANSWER, { ...answer, version: 2 })).code).toBe('CONFLICT')
	})

	it.each([
		['/fiches/mission:none', 'address'],
		['/fiches/mission:hidden', 'address'],
		['/acteurs/territory:none', 'address'],
		['//example.org/fiches/mission:north', 'address'],
		['/\\example.org', 'address'],
		['https://example.org/', 'address'],
		['/fiches/mission:north\n', 'address'],
		['/fiches/%E0%A4%A', 'address'],
		[`/donnees?x=${'x'.repeat(2_000)}`, 'address'],
		['/a/b/c', 'address'],
	])('is refused for %j: it needs a public page of this server', async (address, argument) => {
		const { code, message } = await browser(server.url).ask(REPORT, { ...input, address })
		expect([code, message]).toEqual(['BAD_INPUT', expect.stringContaining(`"${argument}"`)])
	})

	it('tells no editor of a hidden record more than a visitor, since others read reports', async () => {
		const editor = await signedIn('north', editorOf('north'))
		const { code } = await editor.ask(REPORT, { ...input, address: '/fiches/mission:hidden' })
		expect(code).toBe('BAD_INPUT')
	})

	it.each([
		['', null, 'text'],
		['x'.repeat(2_001), null, 'text'],
		['bell \u0007', null, 'text'],
		['turned \u202e', null, 'text'],
		['half \ud800', null, 'text'],
		['fine', 'http://example.org/', 'source'],
		['fine', 'javascript:alert(1)', 'source'],
		['fine', 'https://user:word@example.org/', 'source'],
		['fine', 'https://localhost/', 'source'],
		['fine', `https://example.org/${'x'.repeat(500)}`, 'source'],
	])('needs plain text and a public source: refuses %j from %j', async (text, source, argument) => {
		const { code, message } = await browser(server.url).ask(REPORT, { ...input, text, source })
		expect([code, message]).toEqual(['BAD_INPUT', expect.stringContaining(`"${argument}"`)])
	})

	it('keeps a text that looks like code as it is', async () => {
		const text = '<script>alert(1)</script> {{x}} =1+1 🙂'
		const { data } = await browser(server.url).ask<Made>(REPORT, { ...input, text })
		const followed = await browser(server.url).ask(FOLLOW, { secret: data?.reportError.secret })
		expect(followed.data?.report).toMatchObject({ text })
	})

	it('comes from a page of this server by POST: not from another site, a program, nor by GET', async () => {
		const body = { query: REPORT, variables: input }
		const code = (answer: Awaited<ReturnType<typeof post>>) => answer.json.errors?.[0]?.extensions.code
		expect(code(await post(server.url, body))).toBe('FORBIDDEN')
		expect(code(await post(server.url, body, { origin: 'https://example.org' }))).toBe('FORBIDDEN')
		const get = await fetch(
			`${server.url}/graphql?${new URLSearchParams({ query: REPORT, variables: JSON.stringify(input) })}`,
			{ headers: { origin: server.url } },
		)
		expect(get.status).toBe(405)
		const { secret } = await reported()
		for (const query of [REMARK, WITHDRAW]) {
			const variables = { secret, ...(query === REMARK && { text: 'x' }) }
			const elsewhere = await post(server.url, { query, variables }, { origin: 'https://example.org' })
			expect(code(elsewhere)).toBe('FORBIDDEN')
		}
		const admin = await signedIn('admin', ADMINISTRATOR)
		const made = await admin.ask<{ createApiToken: { secret: string } }>(
			'mutation { createApiToken(name: "P", scopes: [READ], days: 9) { secret } }',
		)
		const authorization = `Bearer ${made.data?.createApiToken.secret}`
		const program = browser(server.url)
		expect((await program.ask(REPORT, input, { authorization })).code).toBe('FORBIDDEN')
		const seen = await program.ask<Queue>(QUEUE, {}, { authorization })
		expect(seen.code).toBe('FORBIDDEN')
	})

	it('is accepted five times an hour from a network', async () => {
		const from = (address: string) => ({ 'x-forwarded-for': address })
		const ask = (address: string) => browser(proxied.url).ask(REPORT, input, from(address))
		for (let count = 0; count < 5; count += 1)
			expect((await ask(`2001:db8:1::${count}`)).code).toBeUndefined()
		expect((await ask('2001:db8:1::f00')).code).toBe('RATE_LIMITED')
		const refused = await post(
			proxied.url,
			{ query: REPORT, variables: input },
			{ origin: proxied.url, ...from('2001:db8:1::1') },
		)
		expect(refused.status).toBe(429)
		expect(refused.headers.get('retry-after')).toBe('3600')
		// What does not fit is refused before it is counted; another network is another.
		expect((await ask('2001:db8:2::1')).code).toBeUndefined()
		clock.pass(3_600)
		expect((await ask('2001:db8:1::1')).code).toBeUndefined()
	})

	it('takes twenty remarks an hour from a network, and ten to a report', async () => {
		const { secret } = await reported()
		const visitor = browser(server.url)
		for (let count = 0; count < 10; count += 1)
			expect((await visitor.ask(REMARK, { secret, text: `${count}` })).code).toBeUndefined()
		expect((await visitor.ask(REMARK, { secret, text: 'one more' })).code).toBe('CONFLICT')
		for (let count = 0; count < 9; count += 1) await visitor.ask(REMARK, { secret: 'x', text: 'x' })
		expect((await visitor.ask(REMARK, { secret: 'x', text: 'x' })).code).toBe('RATE_LIMITED')
		expect((await visitor.ask(WITHDRAW, { secret })).code).toBe('RATE_LIMITED')
	})

	it('changes no byte of what visitors get', async () => {
		const query = `{ coverage { dataVersion } record(id: "mission:north") { label } overlaps { totalCount }
			actor(id: "north") { name linkCount } }`
		const before = await post(server.url, { query })
		await reported()
		const after = await post(server.url, { query })
		expect(after.text).toBe(before.text)
		// Nor in an answer that is not cached.
		const other = await post(server.url, { query: `${query} ` })
		expect(other.text).toBe(before.text)
	})
})

describe('What a page is about', () => {
	const SUBJECT =
		'query ($address: String!) { reportSubject(address: $address, language: EN) { kind title } }'
	it.each([
		['/fiches/mission:north?asOf=2017-01-31', { kind: 'RECORD', title: expect.stringContaining('north') }],
		['/acteurs/territory:VM', { kind: 'ACTOR', title: 'territory:VM' }],
		['/croisements/overlap:0123456789ab', { kind: 'OVERLAP', title: null }],
		['/a-mettre-en-commun/opportunity:0123456789ab?asOf=x', { kind: 'OPPORTUNITY', title: null }],
		['/constellations/constellation:0123456789ab', { kind: 'PAGE', title: null }],
		['/', { kind: 'PAGE', title: null }],
		['/fiches/mission:hidden', null],
		['https://example.org', null],
	])('%s', async (address, subject) => {
		const { data } = await browser(server.url).ask(SUBJECT, { address })
		expect(data).toEqual({ reportSubject: subject })
	})
})

describe('Where nobody can sign in', () => {
	it('nothing is reported: nobody could answer', async () => {
		const closed = await listening(snapshots)
		try {
			const { code } = await browser(closed.url).ask(REPORT, input)
			expect(code).toBe('NOT_FOUND')
			expect((await browser(closed.url).ask(FOLLOW, { secret: 'x' })).data).toEqual({ report: null })
		} finally {
			await closed.stop()
		}
	})
})
