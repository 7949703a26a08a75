import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { OpenId } from '../../../../server/accounts/openId'
import { hashOf } from '../../../../server/accounts/secrets'
import { Unavailable } from '../../../../server/errors'
import { freePort } from '../../../../server/localDatabase/freePort'
import { childEnvironment } from '../../../childEnvironment'
import { harbourSnapshots } from '../../../fixtures/harbours'
import { writeAccounts } from '../../../fixtures/writeAccounts'
import { PASSWORD, someAccounts, stillClock, withAccount } from '../../accounts/someAccounts'
import { type Listening, listening } from '../listening'
import { type Browser, browser } from './browser'

const ADMINISTRATOR = { role: 'ADMINISTRATOR', group: null, actorId: null } as const
const ROOT = resolve(import.meta.dirname, '../../../..')

const clock = stillClock()
const accounts = someAccounts(clock)
let server: Listening
let provider: ChildProcess
let openId: OpenId
let invitations = 0

beforeAll(async () => {
	const port = await freePort()
	openId = new OpenId({
		issuer: `http://localhost:${port}`,
		clientId: 'constellations',
		clientSecret: 'a secret of the tests',
		name: 'Somebody’s identity',
		mayBeInsecure: true,
	})
	server = await listening(harbourSnapshots(), {
		accounts: { services: accounts, publicAddress: null, openId },
	})
	// The server stands before its provider does.
	const away = await browser(server.url).send('/account/openid/start')
	expect(away).toMatchObject({ status: 503, json: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] } })
	const script = resolve(import.meta.dirname, 'identityProvider.ts')
	const redirect = `${server.url}/account/openid/callback`
	provider = spawn(process.execPath, ['--import', 'tsx', script, String(port), redirect], {
		cwd: ROOT,
		env: childEnvironment(),
	})
	await new Promise<void>((ready, failed) => {
		let said = ''
		provider.stderr?.on('data', (data) => {
			said += String(data)
		})
		provider.stdout?.on('data', (data) => String(data).includes('listening') && ready())
		provider.once('exit', () => failed(new Error(`The provider did not start: ${said}`)))
	})
	await withAccount(accounts, 'admin', ADMINISTRATOR)
}, 60_000)
afterAll(async () => {
	provider?.kill()
	await server?.stop()
})
beforeEach(() => clock.pass(60))

const ME = '{ me { name email roles { role } } }'

/** The secret of an invitation to a group. */
async function invited(): Promise<string> {
	invitations += 1
	const secret = `secret ${invitations}`
	await writeAccounts(accounts.store, {
		kind: 'CREATE_INVITATION',
		invitation: {
			id: `invitation:${invitations}`,
			by: 'account:admin',
			role: 'MEMBER',
			group: 'VM',
			actorId: null,
			createdAt: '2026-01-01T00:00:00.000Z',
			expiresAt: '2100-01-01T00:00:00.000Z',
			email: null,
			tokenHash: hashOf(secret),
		},
	})
	return secret
}

/** Where the provider sends the browser back to, once somebody has signed in there. */
async function signedInThere(address: string, login: string): Promise<URL> {
	const cookies = new Map<string, string>()
	const visit = async (to: URL, body?: URLSearchParams): Promise<Response> => {
		const response = await fetch(to, {
			redirect: 'manual',
			headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
			...(body && { method: 'POST', body }),
		})
		for (const line of response.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
			if (value === '') cookies.delete(name)
			else cookies.set(name, value)
		}
		return response
	}
	let at = new URL(address)
	let response = await visit(at)
	for (let steps = 0; steps < 12; steps += 1) {
		const location = response.headers.get('location')
		if (location !== null) {
			at = new URL(location, at)
			if (at.origin === server.url) return at
			response = await visit(at)
			continue
		}
		const page = await response.text()
		const [, prompt = ''] = /name="prompt" value="(\w+)"/.exec(page) ?? []
		const [, action = ''] = /action="([^"]+)"/.exec(page) ?? []
		response = await visit(new URL(action, at), new URLSearchParams({ prompt, login, password: 'any' }))
	}
	throw new Error('Expected the provider to send the browser back.')
}

async function start(reader: Browser, body: object = {}): Promise<string> {
	const { json } = await reader.send('/account/openid/start', body)
	return String(json.address)
}

/** Comes back as the browser would: a link from another site, with its cookies. Gives where it is sent on to. */
async function comeBack(reader: Browser, at: URL): Promise<string | null> {
	const response = await fetch(at, {
		redirect: 'manual',
		headers: { cookie: [...reader.cookies].map((pair) => pair.join('=')).join('; ') },
	})
	expect(response.status).toBe(303)
	expect(response.headers.get('cache-control')).toBe('no-store')
	for (const line of response.headers.getSetCookie()) {
		const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
		if (value === '') reader.cookies.delete(name)
		else reader.cookies.set(name, value)
	}
	return response.headers.get('location')
}

async function signIn(reader: Browser, login: string, body: object = {}): Promise<string | null> {
	return comeBack(reader, await signedInThere(await start(reader, body), login))
}

describe('An identity provider', () => {
	it('is named to whoever is about to sign in', async () => {
		const response = await fetch(`${server.url}/account/ways`)
		expect(await response.json()).toEqual({
			password: true,
			passkey: true,
			openId: 'Somebody’s identity',
			forgottenPassword: false,
		})
	})

	it('is asked for a code, with PKCE, a state and a nonce of this one sign-in', async () => {
		const addresses = [new URL(await start(browser(server.url))), new URL(await start(browser(server.url)))]
		for (const { searchParams } of addresses) {
			expect(Object.fromEntries(searchParams)).toMatchObject({
				response_type: 'code',
				client_id: 'constellations',
				code_challenge_method: 'S256',
				redirect_uri: `${server.url}/account/openid/callback`,
			})
		}
		for (const name of ['state', 'nonce', 'code_challenge']) {
			const values = addresses.map(({ searchParams }) => searchParams.get(name) ?? '')
			expect(new Set(values).size).toBe(2)
			expect(values[0]?.length).toBeGreaterThan(20)
		}
	})

	it('makes an account by an invitation, and signs it in from then on', async () => {
		const reader = browser(server.url)
		expect(await signIn(reader, 'ada', { invitation: await invited() })).toBe('/compte')
		const me = { me: { name: 'Name of ada', email: 'ada@example.org', roles: [{ role: 'MEMBER' }] } }
		expect((await reader.ask(ME)).data).toEqual(me)
		expect([...reader.cookies.keys()]).toEqual(['session', 'signed-in'])
		const elsewhere = browser(server.url)
		expect(await signIn(elsewhere, 'ada')).toBe('/compte')
		expect((await elsewhere.ask(ME)).data).toEqual(me)
	})

	it('signs nobody in who was not invited, nor whose address an account has', async () => {
		const reader = browser(server.url)
		expect(await signIn(reader, 'stranger')).toBe('/connexion?refused=UNAUTHENTICATED')
		await withAccount(accounts, 'grace')
		expect(await signIn(reader, 'grace')).toBe('/connexion?refused=UNAUTHENTICATED')
		expect(await signIn(reader, 'grace', { invitation: await invited() })).toBe(
			'/connexion?refused=UNAUTHENTICATED',
		)
		expect((await reader.ask(ME)).data).toEqual({ me: null })
	})

	it('is added to an account that is signed in, and to no second one', async () => {
		const email = 'joan@example.org'
		await withAccount(accounts, 'joan')
		const reader = browser(server.url)
		await reader.send('/account/sign-in', { email, password: PASSWORD })
		expect(await signIn(reader, 'joan-elsewhere', { purpose: 'ADD' })).toBe('/compte')
		const again = browser(server.url)
		expect(await signIn(again, 'joan-elsewhere')).toBe('/compte')
		expect((await again.ask(ME)).data).toMatchObject({ me: { email } })
		await withAccount(accounts, 'other')
		const other = browser(server.url)
		await other.send('/account/sign-in', { email: 'other@example.org', password: PASSWORD })
		expect(await signIn(other, 'joan-elsewhere', { purpose: 'ADD' })).toBe('/compte?refused=CONFLICT')
		expect((await browser(server.url).send('/account/openid/start', { purpose: 'ADD' })).status).toBe(401)
	})

	it('is accepted once, in the browser that began, within ten minutes', async () => {
		const reader = browser(server.url)
		const at = await signedInThere(await start(reader), 'ada')
		const cookies = new Map(reader.cookies)
		expect(await comeBack(browser(server.url), at)).toBe('/connexion?refused=UNAUTHENTICATED')
		expect(await comeBack(reader, at)).toBe('/compte')
		expect(await comeBack(browser(server.url, cookies), at)).toBe('/connexion?refused=UNAUTHENTICATED')
		const late = browser(server.url)
		const lateAt = await signedInThere(await start(late), 'ada')
		clock.pass(601)
		expect(await comeBack(late, lateAt)).toBe('/connexion?refused=UNAUTHENTICATED')
	})

	it('is refused with another state, another code, or the code of another browser', async () => {
		const change = async (
			name: string,
			value: (at: URL) => string | Promise<string>,
		): Promise<string | null> => {
			const reader = browser(server.url)
			const at = await signedInThere(await start(reader), 'ada')
			at.searchParams.set(name, await value(at))
			return comeBack(reader, at)
		}
		const REFUSED = '/connexion?refused=UNAUTHENTICATED'
		expect(await change('state', () => 'A'.repeat(43))).toBe(REFUSED)
		expect(await change('code', () => 'A'.repeat(43))).toBe(REFUSED)
		const stolen = async (): Promise<string> => {
			const victim = await signedInThere(await start(browser(server.url)), 'ada')
			return victim.searchParams.get('code') ?? ''
		}
		// PKCE: the code alone is worth nothing.
		expect(await change('code', stolen)).toBe(REFUSED)
		expect(await change('iss', () => 'https://evil.example')).toBe(REFUSED)
		expect(server.reported).toEqual([])
	})

	it('checks again whose account it is, by asking there anew, and by nobody else’s', async () => {
		// The provider tells by its clock when it asked.
		clock.pass((Date.now() - clock.now()) / 1_000)
		const reader = browser(server.url)
		await signIn(reader, 'emmy', { invitation: await invited() })
		const { data } = await reader.ask<{ me: { id: string } }>('{ me { id } }')
		const close = `mutation { closeAccount(account: "${data?.me.id}", idempotencyKey: "0d6c7a52-6a0f-4d6b-9f0c-8f2a2f7b1c11") }`
		expect((await reader.ask(close)).code).toBe('CHECK_NEEDED')
		// The account has no password.
		expect((await reader.send('/account/check', { password: PASSWORD })).status).toBe(401)
		const address = new URL(await start(reader, { purpose: 'CHECK' }))
		expect(Object.fromEntries(address.searchParams)).toMatchObject({ prompt: 'login', max_age: '0' })
		const REFUSED = '/compte?refused=UNAUTHENTICATED'
		expect(await signIn(reader, 'somebody-else', { purpose: 'CHECK' })).toBe(REFUSED)
		expect(await signIn(reader, 'ada', { purpose: 'CHECK' })).toBe(REFUSED)
		expect((await reader.ask(close)).code).toBe('CHECK_NEEDED')
		expect(await signIn(reader, 'emmy', { purpose: 'CHECK' })).toBe('/compte')
		expect((await reader.ask(close)).code).toBeUndefined()
		expect((await browser(server.url).send('/account/openid/start', { purpose: 'CHECK' })).status).toBe(401)
	})

	it('that did not ask anew checks nobody', async () => {
		const reader = browser(server.url)
		await signIn(reader, 'hedy', { invitation: await invited() })
		const address = new URL(await start(reader, { purpose: 'CHECK' }))
		const at = await signedInThere(address.href, 'hedy')
		// As if it had been begun an hour later than the provider says that it asked.
		const began = accounts.store.ceremonies.take
		accounts.store.ceremonies.take = async (...asked) =>
			(await began(...asked))?.replace(/"begunAt":"[^"]+"/, '"begunAt":"2100-01-01T00:00:00.000Z"') ?? null
		expect(await comeBack(reader, at)).toBe('/compte?refused=UNAUTHENTICATED')
		accounts.store.ceremonies.take = began
	})

	it('may be added once it was checked who asks', async () => {
		await withAccount(accounts, 'katherine')
		const reader = browser(server.url)
		await reader.send('/account/sign-in', { email: 'katherine@example.org', password: PASSWORD })
		clock.pass(600)
		const late = await reader.send('/account/openid/start', { purpose: 'ADD' })
		expect(late).toMatchObject({ status: 403, json: { errors: [{ extensions: { code: 'CHECK_NEEDED' } }] } })
	})

	it('that takes too long counts as away, and refuses nobody', async () => {
		const slow = createServer((request, response) => {
			// What it offers it says at once; a code is never answered.
			if (!request.url?.startsWith('/.well-known/')) return
			const at = (path: string): string => `${address}/${path}`
			response.setHeader('content-type', 'application/json')
			response.end(
				JSON.stringify({
					issuer: address,
					authorization_endpoint: at('auth'),
					token_endpoint: at('token'),
					jwks_uri: at('keys'),
				}),
			)
		})
		const port = await freePort()
		const address = `http://localhost:${port}`
		await new Promise<void>((ready) => slow.listen(port, '127.0.0.1', ready))
		const impatient = new OpenId({
			issuer: address,
			clientId: 'constellations',
			clientSecret: 'a secret of the tests',
			name: 'Slow',
			mayBeInsecure: true,
			timeoutSeconds: 0.3,
		})
		const redirectUri = 'http://localhost:4000/account/openid/callback'
		const asked = { purpose: 'SIGN_IN', accountId: null, invitation: null } as const
		const { begun } = await impatient.begin(redirectUri, { ...asked, begunAt: '2027-01-01T00:00:00.000Z' })
		await expect(impatient.finish(`?code=abc&state=${begun.state}`, begun)).rejects.toThrow(Unavailable)
		slow.closeAllConnections()
		slow.close()
	})

	it('that signs nobody in is told so', async () => {
		const reader = browser(server.url)
		const address = new URL(await start(reader))
		const back = new URL(`${server.url}/account/openid/callback`)
		back.searchParams.set('error', 'access_denied')
		back.searchParams.set('state', address.searchParams.get('state') ?? '')
		expect(await comeBack(reader, back)).toBe('/connexion?refused=UNAUTHENTICATED')
	})
})
