import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { harbourSnapshots } from '../../../fixtures/harbours'
import { type SoftwareAuthenticator, softwareAuthenticator } from '../../accounts/softwareAuthenticator'
import { PASSWORD, someAccounts, stillClock, withAccount } from '../../accounts/someAccounts'
import { type Listening, listening } from '../listening'
import { type Browser, browser, type Sent } from './browser'

/** Browsers refuse passkeys for a bare IP address. */
const ORIGIN = 'http://localhost:4000'
const FROM = { origin: ORIGIN }

const clock = stillClock()
const accounts = someAccounts(clock)
let server: Listening
let authenticator: SoftwareAuthenticator
beforeAll(async () => {
	server = await listening(harbourSnapshots(), { accounts: { services: accounts, publicAddress: ORIGIN } })
}, 60_000)
afterAll(() => server.stop())
beforeEach(async () => {
	// What a network has asked and tried before counts no more.
	clock.pass(3_600)
	accounts.renew()
	server.reported.length = 0
	authenticator = softwareAuthenticator()
	await withAccount(accounts, 'owner')
})

const ME = '{ me { name passkeys { id name usedAt } } }'
async function owner(): Promise<Browser> {
	const reader = browser(server.url)
	await reader.send('/account/sign-in', { email: 'owner@example.org', password: PASSWORD }, FROM)
	return reader
}
const optionsOf = ({ json }: Sent) => json.options as { challenge: string; user: { id: string } }
async function add(reader: Browser, name = 'Laptop'): Promise<Sent> {
	const options = optionsOf(await reader.send('/account/passkeys/add/options', {}, FROM))
	const response = authenticator.create(options, ORIGIN)
	return reader.send('/account/passkeys/add', { name, response }, FROM)
}
async function begun(reader: Browser): Promise<{ readonly challenge: string }> {
	return optionsOf(await reader.send('/account/passkeys/sign-in/options', {}, FROM))
}
const finish = (reader: Browser, response: unknown) =>
	reader.send('/account/passkeys/sign-in', { response }, FROM)

describe('A passkey', () => {
	it('is added by who is signed in, and then signs in without an address and a password', async () => {
		const reader = await owner()
		expect((await add(reader)).json).toEqual({ done: true })
		expect((await reader.ask(ME, {}, FROM)).data).toMatchObject({
			me: { passkeys: [{ name: 'Laptop', usedAt: null }] },
		})
		const elsewhere = browser(server.url)
		expect((await finish(elsewhere, authenticator.get(await begun(elsewhere), ORIGIN))).json).toEqual({
			done: true,
		})
		expect((await elsewhere.ask(ME, {}, FROM)).data).toMatchObject({
			me: { name: 'owner', passkeys: [{ usedAt: new Date(clock.now()).toISOString() }] },
		})
	})

	it('is asked for with a verified user, and excludes those of the account', async () => {
		const reader = await owner()
		await add(reader)
		const { json } = await reader.send('/account/passkeys/add/options', {}, FROM)
		expect(json.options).toMatchObject({
			rp: { id: 'localhost' },
			user: { name: 'owner@example.org' },
			authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
			excludeCredentials: [{ type: 'public-key' }],
			attestation: 'none',
		})
	})

	it('is added by nobody else, nor twice', async () => {
		expect((await browser(server.url).send('/account/passkeys/add/options', {}, FROM)).status).toBe(401)
		await withAccount(accounts, 'other')
		const reader = await owner()
		const options = optionsOf(await reader.send('/account/passkeys/add/options', {}, FROM))
		const response = authenticator.create(options, ORIGIN)
		// Another account in the browser that began.
		await reader.send('/account/sign-in', { email: 'other@example.org', password: PASSWORD }, FROM)
		expect((await reader.send('/account/passkeys/add', { name: 'Laptop', response }, FROM)).status).toBe(401)
		expect((await reader.ask(ME, {}, FROM)).data).toMatchObject({ me: { passkeys: [] } })
	})

	it('signs in once for each time it is asked, in the browser that began, within ten minutes', async () => {
		await add(await owner())
		const reader = browser(server.url)
		const response = authenticator.get(await begun(reader), ORIGIN)
		const cookies = new Map(reader.cookies)
		expect((await finish(browser(server.url), response)).status).toBe(401)
		expect((await finish(reader, response)).status).toBe(200)
		expect((await finish(browser(server.url, cookies), response)).status).toBe(401)
		const late = browser(server.url)
		const lateResponse = authenticator.get(await begun(late), ORIGIN)
		clock.pass(601)
		expect((await finish(late, lateResponse)).status).toBe(401)
	})

	it.each<[string, (challenge: { challenge: string }) => unknown]>([
		['another challenge', () => authenticator.get({ challenge: 'A'.repeat(43) }, ORIGIN)],
		['a page of another site', (begun) => authenticator.get(begun, 'https://evil.example')],
		['another site’s name', (begun) => authenticator.get(begun, ORIGIN, { rpId: 'evil.example' })],
		['a user who was not verified', (begun) => authenticator.get(begun, ORIGIN, { flags: 1 })],
		[
			'a signature of something else',
			(begun) => {
				const answer = authenticator.get(begun, ORIGIN)
				const { signature } = authenticator.get({ challenge: 'B'.repeat(43) }, ORIGIN).response
				return { ...answer, response: { ...answer.response, signature } }
			},
		],
		['a key that nobody has', (begun) => ({ ...authenticator.get(begun, ORIGIN), id: 'A'.repeat(43) })],
	])('does not sign in by %s', async (_what, answer) => {
		await add(await owner())
		const reader = browser(server.url)
		const refused = await finish(reader, answer(await begun(reader)))
		expect(refused).toMatchObject({
			status: 401,
			json: {
				errors: [{ message: 'The passkey is not known here, or did not sign what it was asked to.' }],
			},
		})
		expect((await reader.ask(ME, {}, FROM)).data).toEqual({ me: null })
		expect(server.reported).toEqual([])
	})

	it('that was copied is refused by its counter', async () => {
		await add(await owner())
		const reader = browser(server.url)
		expect(
			(await finish(reader, authenticator.get(await begun(reader), ORIGIN, { counter: 7 }))).status,
		).toBe(200)
		const again = browser(server.url)
		expect((await finish(again, authenticator.get(await begun(again), ORIGIN, { counter: 7 }))).status).toBe(
			401,
		)
	})

	it('that was removed signs in no more', async () => {
		const reader = await owner()
		await add(reader)
		const { data } = await reader.ask<{ me: { passkeys: { id: string }[] } }>(ME, {}, FROM)
		const id = data?.me.passkeys[0]?.id
		const remove = 'mutation ($id: ID!) { removePasskey(id: $id) { passkeys { id } } }'
		expect((await reader.ask(remove, { id }, FROM)).data).toEqual({ removePasskey: { passkeys: [] } })
		const elsewhere = browser(server.url)
		expect((await finish(elsewhere, authenticator.get(await begun(elsewhere), ORIGIN))).status).toBe(401)
	})
})
