/** What matters asks again who it is, where the last check of the browser is more than ten minutes old. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { harbourSnapshots } from '../../../fixtures/harbours'
import { type SoftwareAuthenticator, softwareAuthenticator } from '../../accounts/softwareAuthenticator'
import { PASSWORD, someAccounts, stillClock, withAccount } from '../../accounts/someAccounts'
import { type Listening, listening } from '../listening'
import { type Browser, browser, type Sent } from './browser'

/** Browsers refuse passkeys for a bare IP address. */
const ORIGIN = 'http://localhost:4000'
const FROM = { origin: ORIGIN }
const MINUTES = 60

const clock = stillClock()
const accounts = someAccounts(clock)
let server: Listening
let own: Browser
beforeAll(async () => {
	server = await listening(harbourSnapshots(), { accounts: { services: accounts, publicAddress: ORIGIN } })
}, 60_000)
afterAll(() => server.stop())
beforeEach(async () => {
	// What a network has asked and tried before counts no more.
	clock.pass(3_600)
	accounts.renew()
	server.reported.length = 0
	await withAccount(accounts, 'owner')
	own = browser(server.url)
	await signIn(own)
})

const signIn = (reader: Browser, name = 'owner') =>
	reader.send('/account/sign-in', { email: `${name}@example.org`, password: PASSWORD }, FROM)
const codeOf = ({ json }: Sent): unknown => json.errors?.[0]?.extensions.code ?? 'DONE'
const route =
	(path: string, body: object = {}) =>
	async (reader: Browser): Promise<unknown> =>
		codeOf(await reader.send(`/account/${path}`, body, FROM))
const mutation =
	(text: string) =>
	async (reader: Browser): Promise<unknown> =>
		(await reader.ask(`mutation { ${text} }`, {}, FROM)).code ?? 'DONE'
const checkByPassword = (reader: Browser, password = PASSWORD) =>
	reader.send('/account/check', { password }, FROM)

const MATTERS: readonly (readonly [string, (reader: Browser) => Promise<unknown>])[] = [
	['adding a passkey', route('passkeys/add/options')],
	['choosing another password', route('password', { newPassword: 'another long password' })],
	['making an API token', mutation('createApiToken(name: "P", scopes: [READ], days: 9) { secret }')],
	[
		'closing the account',
		mutation(
			`closeAccount(account: "account:owner", idempotencyKey: "0d6c7a52-6a0f-4d6b-9f0c-8f2a2f7b1c11")`,
		),
	],
]

describe.each(MATTERS)('%s', (_what, act) => {
	it('is done within ten minutes of signing in', async () => {
		clock.pass(10 * MINUTES - 1)
		expect(await act(own)).toBe('DONE')
	})

	it('asks again for who it is after that, and is done once the password was given', async () => {
		clock.pass(10 * MINUTES)
		expect(await act(own)).toBe('CHECK_NEEDED')
		expect(codeOf(await checkByPassword(own, 'not the password'))).toBe('UNAUTHENTICATED')
		expect(await act(own)).toBe('CHECK_NEEDED')
		expect(codeOf(await checkByPassword(own))).toBe('DONE')
		expect(await act(own)).toBe('DONE')
	})

	it('is refused to a visitor', async () => {
		expect(await act(browser(server.url))).toBe('UNAUTHENTICATED')
	})
})

describe('A check by a passkey', () => {
	let authenticator: SoftwareAuthenticator
	const optionsOf = ({ json }: Sent) => json.options as { challenge: string; user: { id: string } }
	const makeToken = mutation('createApiToken(name: "P", scopes: [READ], days: 9) { secret }')
	const begin = (reader: Browser) => reader.send('/account/passkeys/check/options', {}, FROM)
	const finish = (reader: Browser, response: unknown) =>
		reader.send('/account/passkeys/check', { response }, FROM)
	async function add(reader: Browser, by = authenticator): Promise<void> {
		const options = optionsOf(await reader.send('/account/passkeys/add/options', {}, FROM))
		const response = by.create(options, ORIGIN)
		expect(codeOf(await reader.send('/account/passkeys/add', { name: 'Key', response }, FROM))).toBe('DONE')
	}
	beforeEach(() => {
		authenticator = softwareAuthenticator()
	})

	it('takes a passkey of the account, and counts like the password', async () => {
		await add(own)
		clock.pass(10 * MINUTES)
		expect(await makeToken(own)).toBe('CHECK_NEEDED')
		const begun = await begin(own)
		expect(begun.json.options).toMatchObject({
			userVerification: 'required',
			allowCredentials: [{ type: 'public-key', id: expect.any(String) }],
		})
		expect(codeOf(await finish(own, authenticator.get(optionsOf(begun), ORIGIN)))).toBe('DONE')
		expect(await makeToken(own)).toBe('DONE')
	})

	it('is not made by the passkey of another account, nor by one of a sign-in', async () => {
		await add(own)
		await withAccount(accounts, 'other')
		const other = browser(server.url)
		await signIn(other, 'other')
		const others = softwareAuthenticator()
		await add(other, others)
		clock.pass(10 * MINUTES)
		const begun = optionsOf(await begin(own))
		expect(codeOf(await finish(own, others.get(begun, ORIGIN)))).toBe('UNAUTHENTICATED')
		const signingIn = optionsOf(await own.send('/account/passkeys/sign-in/options', {}, FROM))
		expect(codeOf(await finish(own, authenticator.get(signingIn, ORIGIN)))).toBe('UNAUTHENTICATED')
		expect(await makeToken(own)).toBe('CHECK_NEEDED')
	})

	it('begun by one account does not check another that signed in to the same browser meanwhile', async () => {
		await add(own)
		await withAccount(accounts, 'other')
		const response = authenticator.get(optionsOf(await begin(own)), ORIGIN)
		await signIn(own, 'other')
		clock.pass(9 * MINUTES)
		expect(codeOf(await finish(own, response))).toBe('UNAUTHENTICATED')
	})

	it('is refused to an account without one', async () => {
		expect(codeOf(await begin(own))).toBe('CONFLICT')
		expect(codeOf(await begin(browser(server.url)))).toBe('UNAUTHENTICATED')
	})
})
