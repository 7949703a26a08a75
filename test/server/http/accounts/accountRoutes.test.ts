import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newSetupSecret } from '../../../../server/accounts/newAccounts'
import { Unavailable } from '../../../../server/errors'
import { harbourSnapshots } from '../../../fixtures/harbours'
import { PASSWORD, someAccounts, stillClock, withAdministrator } from '../../accounts/someAccounts'
import { type Listening, listening, post } from '../listening'
import { type Browser, browser } from './browser'

const clock = stillClock()
const accounts = someAccounts(clock)
let server: Listening
let own: Browser
beforeAll(async () => {
	server = await listening(harbourSnapshots(), { accounts: { services: accounts, publicAddress: null } })
}, 60_000)
afterAll(() => server.stop())
beforeEach(() => {
	// What a network has asked and tried before counts no more.
	clock.pass(3_600)
	accounts.renew()
	server.reported.length = 0
	own = browser(server.url)
})

const ME = '{ me { name email roles { role } } }'
const NOBODY = { me: null }
const ADMINISTRATOR = {
	me: { name: 'Administration', email: 'admin@example.org', roles: [{ role: 'ADMINISTRATOR' }] },
}
const SIGN_IN = { email: 'admin@example.org', password: PASSWORD }

describe('The first administrator', () => {
	it('is made by the link and is signed in', async () => {
		const token = await newSetupSecret(accounts)
		const body = { token, name: 'Administration', ...SIGN_IN }
		expect((await own.ask(ME)).data).toEqual(NOBODY)
		expect(await own.send('/account/setup', body)).toMatchObject({ status: 200, json: { done: true } })
		expect((await own.ask(ME)).data).toEqual(ADMINISTRATOR)
		const other = { ...body, password: 'another long password' }
		expect(await browser(server.url).send('/account/setup', other)).toMatchObject({
			status: 401,
			json: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
		})
	})
})

describe('What a link did once, asked again with the same password since the answer was lost', () => {
	const asksAgain = async (path: string, body: object) => {
		const again = browser(server.url)
		return [(await again.send(path, body)).status, (await again.ask(ME)).data]
	}
	const PASSWORD_AGAIN = 'another long password'

	it('signs in the first administrator', async () => {
		const body = { token: await newSetupSecret(accounts), name: 'Administration', ...SIGN_IN }
		await own.send('/account/setup', body)
		expect(await asksAgain('/account/setup', body)).toEqual([200, ADMINISTRATOR])
		expect(await asksAgain('/account/setup', { ...body, password: PASSWORD_AGAIN })).toEqual([401, NOBODY])
	})

	it('signs in the account of an invitation, and says to one that was signed in that it is done', async () => {
		await withAdministrator(accounts)
		await own.send('/account/sign-in', SIGN_IN)
		const invited = async (): Promise<string> => {
			const { data } = await own.ask<{ invite: { secret: string } }>(
				'mutation { invite(role: ADMINISTRATOR) { secret } }',
			)
			return data?.invite.secret ?? ''
		}
		const body = { token: await invited(), name: 'Guest', email: 'guest@example.org', password: PASSWORD }
		const guest = browser(server.url)
		await guest.send('/account/invitations/accept', body)
		expect(await asksAgain('/account/invitations/accept', body)).toMatchObject([
			200,
			{ me: { name: 'Guest' } },
		])
		const other = { ...body, password: PASSWORD_AGAIN }
		expect(await asksAgain('/account/invitations/accept', other)).toEqual([401, NOBODY])
		const second = { token: await invited() }
		for (const reader of [guest, guest]) {
			expect((await reader.send('/account/invitations/accept', second)).status).toBe(200)
		}
		expect((await own.send('/account/invitations/accept', second)).status).toBe(401)
	})

	it('signs in the account whose password the link chose, until that is another one', async () => {
		await withAdministrator(accounts)
		await own.send('/account/sign-in', SIGN_IN)
		const { data } = await own.ask<{ me: { id: string } }>('{ me { id } }')
		const made = await own.ask<{ createPasswordLink: { secret: string } }>(
			'mutation ($id: ID!) { createPasswordLink(account: $id) { secret } }',
			{ id: data?.me.id },
		)
		const body = { token: made.data?.createPasswordLink.secret, newPassword: PASSWORD_AGAIN }
		const owner = browser(server.url)
		await owner.send('/account/password-link', body)
		expect(await asksAgain('/account/password-link', body)).toEqual([200, ADMINISTRATOR])
		expect((await owner.ask(ME)).data).toEqual(ADMINISTRATOR)
		await owner.send('/account/password', { newPassword: PASSWORD })
		expect(await asksAgain('/account/password-link', body)).toEqual([401, NOBODY])
	})
})

describe('A flood of wrong passwords from as many networks', () => {
	it('has two checked at once, some wait, and the others are told to come back', async () => {
		let [under, most] = [0, 0]
		let release = (): void => {}
		const held = new Promise<void>((resolve) => {
			release = resolve
		})
		const passwords = {
			...accounts.passwords,
			verify: async () => {
				under += 1
				most = Math.max(most, under)
				await held
				under -= 1
				return false
			},
		}
		const flooded = await listening(harbourSnapshots(), {
			accounts: { services: { ...accounts, passwords }, publicAddress: null },
			config: { trustProxy: 'loopback' },
		})
		try {
			const answers = await Promise.all(
				Array.from({ length: 60 }, async (_, at) => {
					const answer = await browser(flooded.url).send(
						'/account/sign-in',
						{ email: `${at}@example.org`, password: PASSWORD },
						{ 'x-forwarded-for': `192.0.2.${at}` },
					)
					if (answer.status === 503) release()
					return answer
				}),
			)
			expect(most).toBe(2)
			expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401, 503]))
			const refused = answers.find(({ status }) => status === 503)
			expect(refused?.headers.get('retry-after')).toBe('3')
		} finally {
			await flooded.stop()
		}
	})
})

describe('A browser', () => {
	beforeEach(() => withAdministrator(accounts))

	it('is signed in by a cookie that scripts and other sites do not have, and signed out', async () => {
		expect((await own.send('/account/sign-in', SIGN_IN)).json).toEqual({ done: true })
		expect(own.set).toEqual([
			expect.stringMatching(
				/^session=[\w-]{43}; Max-Age=2592000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
			),
			// Tells our pages that there is a session, and nothing more.
			expect.stringMatching(/^signed-in=1; Max-Age=2592000; Path=\/; Expires=[^;]+; SameSite=Lax$/),
		])
		expect((await own.ask(ME)).data).toEqual(ADMINISTRATOR)
		expect((await own.send('/account/sign-out')).json).toEqual({ done: true })
		expect(own.cookies.size).toBe(0)
		expect((await own.ask(ME)).data).toEqual(NOBODY)
	})

	it.each(['sign-out', 'sign-out-everywhere'])(
		'that asked for %s is no longer known by its old cookie',
		async (route) => {
			await own.send('/account/sign-in', SIGN_IN)
			const copied = browser(server.url, new Map(own.cookies))
			expect((await copied.ask(ME)).data).toEqual(ADMINISTRATOR)
			await own.send(`/account/${route}`)
			expect((await copied.ask(ME)).data).toEqual(NOBODY)
		},
	)

	it('gets another session each time it signs in, and the one before ends', async () => {
		await own.send('/account/sign-in', SIGN_IN)
		const before = own.cookies.get('session') ?? ''
		await own.send('/account/sign-in', SIGN_IN)
		expect(own.cookies.get('session')).not.toBe(before)
		const old = browser(server.url, new Map([['session', before]]))
		expect((await old.ask(ME)).data).toEqual(NOBODY)
	})

	it('signs out everywhere', async () => {
		const other = browser(server.url)
		await own.send('/account/sign-in', SIGN_IN)
		await other.send('/account/sign-in', SIGN_IN)
		await own.send('/account/sign-out-everywhere')
		expect([(await own.ask(ME)).data, (await other.ask(ME)).data]).toEqual([NOBODY, NOBODY])
		expect((await own.send('/account/sign-out-everywhere')).status).toBe(401)
	})

	it('changes its password and stays signed in', async () => {
		await own.send('/account/sign-in', SIGN_IN)
		const newPassword = 'another long password'
		const change = await own.send('/account/password', { newPassword })
		expect(change.json).toEqual({ done: true })
		expect((await own.ask(ME)).data).toEqual(ADMINISTRATOR)
		const other = browser(server.url)
		expect((await other.send('/account/sign-in', SIGN_IN)).status).toBe(401)
		expect((await other.send('/account/sign-in', { ...SIGN_IN, password: newPassword })).status).toBe(200)
	})

	it('of another site is nobody, and may neither sign in nor out', async () => {
		await own.send('/account/sign-in', SIGN_IN)
		for (const origin of ['https://evil.example', 'null', `${server.url}.evil.example`]) {
			expect((await own.ask(ME, {}, { origin })).data).toEqual(NOBODY)
			for (const route of ['sign-in', 'sign-out', 'sign-out-everywhere', 'password', 'setup']) {
				const answer = await own.send(`/account/${route}`, SIGN_IN, { origin })
				expect(answer).toMatchObject({
					status: 403,
					json: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
				})
				expect(own.set).toEqual([])
			}
		}
		expect((await own.ask(ME)).data).toEqual(ADMINISTRATOR)
	})

	it('that sends no origin is nobody', async () => {
		await own.send('/account/sign-in', SIGN_IN)
		const cookie = `session=${own.cookies.get('session')}`
		const answer = await post(server.url, { query: ME }, { cookie })
		expect(answer.json.data).toEqual(NOBODY)
	})
})

describe('A route of accounts', () => {
	it.each(['sign-in', 'sign-out', 'setup', 'password'])('answers no GET: %s', async (route) => {
		const response = await fetch(`${server.url}/account/${route}`, {
			headers: { accept: 'application/json' },
		})
		expect(response.status).toBe(404)
		expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
	})

	it('takes JSON alone, of the fields that it knows', async () => {
		const form = await fetch(`${server.url}/account/sign-in`, {
			method: 'POST',
			headers: { origin: server.url, 'content-type': 'application/x-www-form-urlencoded' },
			body: 'email=a&password=b',
		})
		expect(form.status).toBe(415)
		for (const body of [{}, [], { ...SIGN_IN, more: 1 }, { ...SIGN_IN, password: 3 }, { email: 'a' }]) {
			const answer = await own.send('/account/sign-in', body)
			expect(answer).toMatchObject({ status: 400, json: { errors: [{ extensions: { code: 'BAD_INPUT' } }] } })
			expect(JSON.stringify(answer.json)).not.toContain(PASSWORD)
		}
	})

	it('is never cached, and answers a network 120 times a minute at most', async () => {
		const answers = []
		for (let asked = 0; asked < 122; asked += 1) answers.push(await own.send('/account/sign-out'))
		expect(answers[0]?.headers.get('cache-control')).toBe('no-store')
		expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([429, 429])
		expect(answers.at(-1)?.headers.get('retry-after')).toBe('60')
		clock.pass(60)
		expect((await own.send('/account/sign-out')).status).toBe(200)
	})

	it('answers 429 with the seconds to wait after five wrong passwords', async () => {
		await withAdministrator(accounts)
		const wrong = { ...SIGN_IN, password: 'not the password' }
		for (let tried = 0; tried < 5; tried += 1)
			expect((await own.send('/account/sign-in', wrong)).status).toBe(401)
		const late = await own.send('/account/sign-in', SIGN_IN)
		expect([late.status, late.headers.get('retry-after')]).toEqual([429, '1'])
	})
})

describe('What nothing expected', () => {
	it('is logged without what was sent, and told to the browser without a reason', async () => {
		await withAdministrator(accounts)
		accounts.store.passwords.byEmail = () => Promise.reject(new Error('boom'))
		const answer = await own.send('/account/sign-in', SIGN_IN)
		expect(answer).toMatchObject({ status: 500, json: { errors: [{ extensions: { code: 'INTERNAL' } }] } })
		expect(server.reported).toHaveLength(1)
		const told = `${JSON.stringify(answer.json)} ${String((server.reported[0] as Error).stack)}`
		expect([SIGN_IN.email, PASSWORD].filter((secret) => told.includes(secret))).toEqual([])
	})
})

describe('A server over TLS', () => {
	it('sets a cookie for its host only, and accepts pages of its own address only', async () => {
		const publicAddress = 'https://constellations.example.org'
		const secure = await listening(harbourSnapshots(), { accounts: { services: accounts, publicAddress } })
		try {
			await withAdministrator(accounts)
			const reader = browser(secure.url)
			expect((await reader.send('/account/sign-in', SIGN_IN)).status).toBe(403)
			const origin = { origin: publicAddress }
			expect((await reader.send('/account/sign-in', SIGN_IN, origin)).status).toBe(200)
			expect(reader.set).toEqual([
				expect.stringMatching(
					/^__Host-session=[\w-]{43}; Max-Age=2592000; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
				),
				expect.stringMatching(/^signed-in=1; .*; Secure; SameSite=Lax$/),
			])
			expect((await reader.ask(ME, {}, origin)).data).toEqual(ADMINISTRATOR)
			expect((await reader.ask(ME)).data).toEqual(NOBODY)
		} finally {
			await secure.stop()
		}
	})
})

describe('What a visitor gets', () => {
	const QUESTIONS = [
		'{ missions(first: 2) { totalCount nodes { label } } }',
		'{ overlaps(first: 2) { totalCount nodes { title } } }',
		'{ search(text: "a") { totalCount } }',
		'{ overlaps(first: -1) { totalCount } }',
		'{ nothing }',
	]
	const seen = (headers: Headers) =>
		[...headers].filter(([name]) => !['date', 'x-request-id', 'etag'].includes(name))

	it('is the same byte for byte whether or not there are accounts, headers included', async () => {
		const without = await listening(harbourSnapshots())
		try {
			await withAdministrator(accounts)
			for (const query of [...QUESTIONS, ...QUESTIONS]) {
				const [one, other] = [await post(without.url, { query }), await post(server.url, { query })]
				const withoutId = (text: string) => text.replace(/"requestId":"[^"]+"/, '')
				expect(withoutId(other.text)).toBe(withoutId(one.text))
				expect(seen(other.headers)).toEqual(seen(one.headers))
			}
		} finally {
			await without.stop()
		}
	})

	it('is cached, and readers who are signed in neither read that cache nor add to it', async () => {
		await withAdministrator(accounts)
		await own.send('/account/sign-in', SIGN_IN)
		expect((await post(server.url, { query: ME })).json.data).toEqual(NOBODY)
		expect((await own.ask(ME)).data).toEqual(ADMINISTRATOR)
		expect((await post(server.url, { query: ME })).json.data).toEqual(NOBODY)
		const all = `{ missions { totalCount } me { email } }`
		expect((await own.ask(all)).data).toMatchObject({ me: { email: 'admin@example.org' } })
		expect((await post(server.url, { query: all })).json.data).toMatchObject({ me: null })
	})

	it('is answered while the database is away, and who is signed in is told so', async () => {
		await withAdministrator(accounts)
		await own.send('/account/sign-in', SIGN_IN)
		accounts.store.sessions.owner = () => Promise.reject(new Unavailable('The database does not answer.'))
		expect(await own.ask(ME)).toMatchObject({ status: 503, code: 'UNAVAILABLE' })
		expect((await post(server.url, { query: '{ missions { totalCount } }' })).status).toBe(200)
		expect(server.reported).toEqual([])
	})

	it('is the same with an unknown cookie', async () => {
		const stranger = browser(server.url, new Map([['session', 'A'.repeat(43)]]))
		expect((await stranger.ask(ME)).data).toEqual(NOBODY)
		const answer = await stranger.ask('{ missions { totalCount } }')
		expect(answer.status).toBe(200)
		expect(stranger.set).toEqual([])
	})
})
