/** Invitations and changes of address by letter, through a real SMTP server in its own process. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '../../../../server/domain/role'
import { letters } from '../../../../server/mail/letters'
import { sendDueLetters } from '../../../../server/mail/outbox'
import { smtpTransport, type Transport } from '../../../../server/mail/transport'
import { harbourSnapshots } from '../../../fixtures/harbours'
import { writeAccounts } from '../../../fixtures/writeAccounts'
import { PASSWORD, someAccounts, stillClock, withAccount } from '../../accounts/someAccounts'
import { type SmtpProcess, smtpProcess } from '../../mail/smtpProcess'
import { contextOf } from '../../queries/contextOf'
import { type Listening, listening } from '../listening'
import { type Browser, browser } from './browser'

const ADMINISTRATOR: Role = { role: 'ADMINISTRATOR', group: null, actorId: null }
const MEMBER: Role = { role: 'MEMBER', group: 'VM', actorId: null }
const NEW = 'a password that was chosen anew'

const clock = stillClock()
const accounts = { ...someAccounts(clock), hasMail: true }
const snapshots = harbourSnapshots()
let server: Listening
let smtp: SmtpProcess
let transport: Transport
/** How many letters had been taken when a test began. */
let from = 0
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
	from = smtp.taken.length
	await withAccount(accounts, 'admin', ADMINISTRATOR)
	await withAccount(accounts, 'member', MEMBER)
})

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
const signIn = (email: string, password = PASSWORD, reader = browser(server.url)) =>
	reader.send('/account/sign-in', { email, password })
async function signedIn(name: string): Promise<Browser> {
	const reader = browser(server.url)
	expect((await signIn(`${name}@example.org`, PASSWORD, reader)).status).toBe(200)
	return reader
}
const tokenIn = (text: string): string => /#token=([\w-]+)/.exec(text)?.[1] ?? ''

describe('Another address', () => {
	const CHANGE =
		'mutation ($email: String!) { changeMyEmail(email: $email, language: EN) { email newEmail } }'
	const confirm = (token: string) => browser(server.url).send('/account/email-link', { token })

	it('is confirmed by the letter to it, once, within a day, and the first one is told', async () => {
		const owner = await signedIn('member')
		await owner.ask(CHANGE, { email: 'new@example.org' })
		expect(await look()).toBe(2)
		const told = await smtp.letterTo('member@example.org', from)
		expect(told.subject).toBe('Another address is asked for your account')
		expect(told.text).toContain('new@example.org')
		expect(told.text).not.toContain('#token=')
		const asked = await smtp.letterTo('new@example.org', from)
		expect(asked.text).toContain('/nouvelle-adresse#token=')
		// Until then it opens nothing.
		expect((await signIn('new@example.org')).status).toBe(401)
		expect((await confirm('another')).status).toBe(401)
		expect((await confirm(tokenIn(asked.text))).json).toEqual({ done: true })
		// Asked again, since the answer was lost.
		expect((await confirm(tokenIn(asked.text))).json).toEqual({ done: true })
		expect((await signIn('new@example.org')).status).toBe(200)
		expect((await signIn('member@example.org')).status).toBe(401)
		expect((await owner.ask('{ me { email newEmail } }')).data).toEqual({
			me: { email: 'new@example.org', newEmail: null },
		})
		await owner.ask(CHANGE, { email: 'newer@example.org' })
		expect((await confirm(tokenIn(asked.text))).status).toBe(401)
	})

	it('is confirmed by no link that is older than a day, nor by one of an address that was taken back', async () => {
		const owner = await signedIn('member')
		await owner.ask(CHANGE, { email: 'new@example.org' })
		await look()
		const late = tokenIn((await smtp.letterTo('new@example.org', from)).text)
		clock.pass(86_401)
		expect((await confirm(late)).status).toBe(401)
		const again = await signedIn('member')
		await again.ask(CHANGE, { email: 'other-new@example.org' })
		await look()
		const back = tokenIn((await smtp.letterTo('other-new@example.org', from)).text)
		await again.ask(CHANGE, { email: 'member@example.org' })
		expect((await confirm(back)).status).toBe(401)
		expect((await signIn('member@example.org')).status).toBe(200)
	})

	it('that another account has gives the same answer, byte for byte, and opens nothing for whoever asks', async () => {
		const other = await withAccount(accounts, 'other', MEMBER)
		await writeAccounts(accounts.store, {
			kind: 'SET_PASSWORD',
			accountId: other,
			hash: await accounts.passwords.hash(NEW),
		})
		const asked = async (email: string) => {
			const owner = await signedIn('member')
			const response = await owner.ask(CHANGE, { email })
			const waiting = (await accounts.store.mail.waiting()).count
			const before = accounts.verified()
			const tried = await signIn(email)
			const work = accounts.verified() - before
			const error = tried.json.errors?.[0]?.message
			const me = await owner.ask('{ me { email newEmail } }')
			await look()
			return JSON.stringify([response, waiting, tried.status, error, work, me]).replaceAll(email, 'it')
		}
		expect(await asked('other@example.org')).toBe(await asked('free@example.org'))
		// Only the owner of the mailbox is told.
		const taken = await smtp.letterTo('other@example.org', from)
		expect(taken.text).toContain('that of your account already')
		expect(taken.text).not.toContain('#token=')
		expect((await signIn('other@example.org', NEW)).status).toBe(200)
	})

	it('is asked for five times an hour, and written to three times', async () => {
		const owner = await signedIn('member')
		const statuses = []
		for (let time = 0; time < 6; time += 1) {
			statuses.push((await owner.ask(CHANGE, { email: 'new@example.org' })).status)
		}
		expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
		await look()
		const to = smtp.taken.slice(from).flatMap((letter) => letter.to)
		expect(to.filter((one) => one === 'new@example.org')).toHaveLength(3)
	})
})

describe('An invitation', () => {
	const INVITE = `mutation ($email: String) {
		invite(role: MEMBER, group: "VM", email: $email, language: EN) { secret invitation { id } }
	}`
	const AGAIN = INVITE.replace('language: EN', 'language: EN, again: true')
	type Invited = { invite: { secret: string | null; invitation: { id: string } } }

	it('is brought by a letter, the only place of its link', async () => {
		const admin = await signedIn('admin')
		const { data } = await admin.ask<Invited>(INVITE, { email: 'guest@example.org' })
		expect(data?.invite.secret).toBeNull()
		expect(await look()).toBe(1)
		const { subject, text } = await smtp.letterTo('guest@example.org', from)
		expect(subject).toBe('An invitation to Constellations')
		expect(text).toContain('Admin invites you')
		const reader = browser(server.url)
		const accepted = await reader.send('/account/invitations/accept', {
			token: tokenIn(text),
			name: 'Guest',
			email: 'guest@example.org',
			password: NEW,
		})
		expect(accepted.json).toEqual({ done: true })
		expect((await reader.ask('{ me { roles { role group } } }')).data).toEqual({
			me: { roles: [{ role: 'MEMBER', group: 'VM' }] },
		})
	})

	it('is a link to hand on when no address is given or no letter can be sent', async () => {
		const admin = await signedIn('admin')
		const { data } = await admin.ask<Invited>(INVITE, { email: null })
		expect(data?.invite.secret).toMatch(/^[\w-]{43}$/)
		expect(await look()).toBe(0)
		expect((await admin.ask(INVITE, { email: 'no address' })).code).toBe('BAD_INPUT')
		const without = await listening(snapshots, {
			accounts: { services: { ...accounts, hasMail: false }, publicAddress: null },
		})
		const elsewhere = browser(without.url, admin.cookies)
		expect((await elsewhere.ask(INVITE, { email: 'guest@example.org' })).code).toBe('CONFLICT')
		expect((await elsewhere.ask<Invited>(INVITE)).data?.invite.secret).toMatch(/^[\w-]{43}$/)
		await without.stop()
	})

	it('is the last to an address that stops them until it starts them again, and the inviter is not told', async () => {
		const admin = await signedIn('admin')
		const invite = async (email: string): Promise<unknown> => {
			const { status, data } = await admin.ask<Invited>(AGAIN, { email })
			return [status, { ...data?.invite, invitation: typeof data?.invite.invitation.id }]
		}
		const before = await invite('guest@example.org')
		await look()
		const { text, list } = await smtp.letterTo('guest@example.org', from)
		const secret = /#cle=(\S+)/.exec(text)?.[1] ?? ''
		expect(text).toContain('Stop invitations to this address')
		expect(list?.unsubscribe?.url).toContain(`/letters/stop?cle=${secret}`)
		const reader = browser(server.url)
		const stopped = await reader.send(`/letters/stop?cle=${secret}`, {})
		expect(stopped.json).toEqual({ done: true, letters: 'INVITATIONS' })
		// The same address in capitals: the same answer, and no letter.
		expect(await invite('GUEST@example.org')).toEqual(before)
		expect(await look()).toBe(0)
		expect(
			(await admin.ask<{ invitations: { totalCount: number } }>('{ invitations { totalCount } }')).data
				?.invitations.totalCount,
		).toBe(1)
		// Neither another address nor letters of another kind.
		expect(await invite('other@example.org')).toEqual(before)
		expect(await look()).toBe(1)
		await reader.send(`/letters/start?cle=${secret}`, {})
		await invite('guest@example.org')
		expect(await look()).toBe(1)
	})

	it('keeps its link when its letter is sent again', async () => {
		const admin = await signedIn('admin')
		await admin.ask(INVITE, { email: 'guest@example.org' })
		const { finish } = accounts.store.mail
		// As a server that dies between the sending and writing that down.
		accounts.store.mail.finish = async () => {}
		expect(await look()).toBe(1)
		accounts.store.mail.finish = finish
		clock.pass(600)
		expect(await look()).toBe(1)
		// The mail server may tell late of the letter of an earlier test.
		const links = smtp.taken.slice(-2).map(({ text }) => tokenIn(text))
		expect(links[0]).toBe(links[1])
	})

	it('to an address already invited to the role is refused, or sent again with the same link on request', async () => {
		const admin = await signedIn('admin')
		const { data } = await admin.ask<Invited>(INVITE, { email: 'guest@example.org' })
		const id = data?.invite.invitation.id
		expect((await admin.ask(INVITE, { email: 'GUEST@example.org' })).code).toBe('CONFLICT')
		const again = await admin.ask<Invited>(AGAIN, { email: 'GUEST@example.org' })
		expect(again.data?.invite).toEqual({ secret: null, invitation: { id } })
		// Another role is another invitation.
		const OTHER = INVITE.replace('MEMBER', 'COORDINATOR')
		expect((await admin.ask<Invited>(OTHER, { email: 'guest@example.org' })).code).toBeUndefined()
		expect(await look()).toBe(3)
		const links = smtp.taken.slice(from).map(({ text }) => tokenIn(text))
		expect(new Set(links).size).toBe(2)
	})

	it('shows its address to who may withdraw it, until it is accepted', async () => {
		const admin = await signedIn('admin')
		await admin.ask(INVITE, { email: 'guest@example.org' })
		await admin.ask(INVITE, { email: null })
		const addresses = async () => {
			const { data } = await admin.ask<{
				invitations: { nodes: readonly { readonly email: string | null }[] }
			}>('{ invitations { nodes { email } } }')
			return data?.invitations.nodes.map(({ email }) => email).sort()
		}
		expect(await addresses()).toEqual(['guest@example.org', null])
		expect((await (await signedIn('member')).ask('{ invitations { totalCount } }')).data).toEqual({
			invitations: { totalCount: 0 },
		})
		await look()
		const { text } = await smtp.letterTo('guest@example.org', from)
		await browser(server.url).send('/account/invitations/accept', {
			token: tokenIn(text),
			name: 'Guest',
			email: 'guest@example.org',
			password: NEW,
		})
		expect(await addresses()).toEqual([null])
	})

	it('that was withdrawn before its letter left is not sent', async () => {
		const admin = await signedIn('admin')
		const { data } = await admin.ask<Invited>(INVITE, { email: 'guest@example.org' })
		await admin.ask('mutation ($id: ID!) { withdrawInvitation(id: $id) }', {
			id: data?.invite.invitation.id,
		})
		expect(await look()).toBe(0)
	})
})
