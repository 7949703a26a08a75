import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { letters } from '../../../../server/mail/letters'
import { sendDueLetters } from '../../../../server/mail/outbox'
import { smtpTransport, type Transport } from '../../../../server/mail/transport'
import { harbourSnapshots } from '../../../fixtures/harbours'
import { PASSWORD, someAccounts, stillClock, withAdministrator } from '../../accounts/someAccounts'
import { type SmtpProcess, smtpProcess } from '../../mail/smtpProcess'
import { contextOf } from '../../queries/contextOf'
import { type Listening, listening } from '../listening'
import { browser } from './browser'

const clock = stillClock()
const accounts = { ...someAccounts(clock), hasMail: true }
const snapshots = harbourSnapshots()
let server: Listening
let smtp: SmtpProcess
let transport: Transport
beforeAll(async () => {
	server = await listening(snapshots, { accounts: { services: accounts, publicAddress: null } })
	smtp = await smtpProcess()
	transport = smtpTransport({ url: smtp.url, from: 'no-reply@example.org' }, true)
}, 60_000)
afterAll(async () => {
	await server.stop()
	transport.close()
	smtp.stop()
})
beforeEach(async () => {
	clock.pass(3_600)
	accounts.renew()
	await withAdministrator(accounts)
})

const ask = (email: string) =>
	browser(server.url).send('/account/forgotten-password', { email, language: 'en' })

/** Looks at the outbox once, as a server does; how many letters were sent. */
const look = () =>
	sendDueLetters({
		store: accounts.store.mail,
		transport,
		compose: letters({
			accounts,
			address: () => server.url,
			queryContext: () => contextOf(snapshots),
			all: () => [],
		}),
		clock: clock.now,
		onFailure: (failure) => {
			throw new Error(failure.code)
		},
	})

describe('A forgotten password', () => {
	it('gives the same answer whether or not an account has the address', async () => {
		const known = await ask('ADMIN@example.org ')
		const unknown = await ask('nobody@example.org')
		expect([known.status, known.json]).toEqual([200, { done: true }])
		expect([unknown.status, unknown.json]).toEqual([known.status, known.json])
		expect((await accounts.store.mail.waiting()).count).toBe(2)
		expect(await look()).toBe(1)
		expect(smtp.taken.map(({ to }) => to)).toEqual([['admin@example.org']])
	})

	it('is chosen by the link of the letter, once, within an hour', async () => {
		const from = smtp.taken.length
		await ask('admin@example.org')
		await look()
		const { text, subject } = await smtp.letterTo('admin@example.org', from)
		expect(subject).toBe('Choose a new password')
		const [, token] = /\/mot-de-passe#token=([\w-]+)/.exec(text) ?? []
		const newPassword = 'another long password'
		const used = (chosen = newPassword) =>
			browser(server.url).send('/account/password-link', { token, newPassword: chosen })
		expect((await used()).status).toBe(200)
		expect((await used('yet another long one')).status).toBe(401)
		const signIn = (password: string) =>
			browser(server.url).send('/account/sign-in', { email: 'admin@example.org', password })
		expect((await signIn(PASSWORD)).status).toBe(401)
		expect((await signIn(newPassword)).status).toBe(200)
	})

	it('gives no link that holds after an hour, and no more than three letters an hour to one address', async () => {
		const from = smtp.taken.length
		for (let time = 0; time < 5; time += 1) expect((await ask('admin@example.org')).status).toBe(200)
		expect(await look()).toBe(3)
		const { text } = await smtp.letterTo('admin@example.org', from)
		const [, token] = /#token=([\w-]+)/.exec(text) ?? []
		clock.pass(3_601)
		const late = await browser(server.url).send('/account/password-link', {
			token,
			newPassword: 'x'.repeat(20),
		})
		expect(late.status).toBe(401)
	})

	it('is not asked for from another site, nor where no letter can be sent', async () => {
		const elsewhere = { origin: 'https://evil.example' }
		const body = { email: 'admin@example.org', language: 'fr' }
		const forged = await browser(server.url).send('/account/forgotten-password', body, elsewhere)
		expect(forged.status).toBe(403)
		const parts = { services: someAccounts(clock), publicAddress: null }
		const without = await listening(snapshots, { accounts: parts })
		expect((await browser(without.url).send('/account/forgotten-password', body)).status).toBe(404)
		await without.stop()
	})
})
