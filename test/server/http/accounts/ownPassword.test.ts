/** A password that was forgotten, and an address that is changed: without mail, by a link that somebody hands on, and by signing in. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '../../../../server/domain/role'
import { harbourSnapshots } from '../../../fixtures/harbours'
import { writeAccounts } from '../../../fixtures/writeAccounts'
import { PASSWORD, someAccounts, stillClock, withAccount } from '../../accounts/someAccounts'
import { type Listening, listening } from '../listening'
import { type Browser, browser, type Sent } from './browser'

const ADMINISTRATOR: Role = { role: 'ADMINISTRATOR', group: null, actorId: null }
const COORDINATOR: Role = { role: 'COORDINATOR', group: 'VM', actorId: null }
const MEMBER: Role = { role: 'MEMBER', group: 'VM', actorId: null }
const EDITOR: Role = { role: 'EDITOR', group: null, actorId: 'north' }
const NEW = 'a password that was chosen anew'
const DAY = 86_400

const clock = stillClock()
const accounts = someAccounts(clock)
let server: Listening
beforeAll(async () => {
	server = await listening(harbourSnapshots(), { accounts: { services: accounts, publicAddress: null } })
}, 60_000)
afterAll(() => server.stop())
beforeEach(async () => {
	// What a network has asked and tried before counts no more.
	clock.pass(3_600)
	accounts.renew()
	server.reported.length = 0
	await withAccount(accounts, 'admin', ADMINISTRATOR)
	await withAccount(accounts, 'member', MEMBER)
})

const signIn = (reader: Browser, name: string, password = PASSWORD, email = `${name}@example.org`) =>
	reader.send('/account/sign-in', { email, password })
async function signedIn(name: string): Promise<Browser> {
	const reader = browser(server.url)
	expect((await signIn(reader, name)).status).toBe(200)
	return reader
}
const LINK = 'mutation ($id: ID!) { createPasswordLink(account: $id) { secret expiresAt } }'
const HOLDS = 'query ($secret: String!) { passwordLink(secret: $secret) { expiresAt } }'
const ME =
	'{ me { email newEmail passwordLink { by { name } createdAt expiresAt isOpen usedAt } sessions { current } } }'
async function linkFor(reader: Browser, name: string): Promise<string> {
	const { data, code } = await reader.ask<{ createPasswordLink: { secret: string } }>(LINK, {
		id: `account:${name}`,
	})
	return data?.createPasswordLink.secret ?? `refused: ${code}`
}
const use = (token: string, newPassword = NEW, reader = browser(server.url)) =>
	reader.send('/account/password-link', { token, newPassword })
const messageOf = ({ status, json }: Sent) => [status, json.errors?.[0]?.message]

describe('A link to choose a password', () => {
	it('sets one, once, signs in by it, and ends every session that there was', async () => {
		const before = [await signedIn('member'), await signedIn('member')]
		const secret = await linkFor(await signedIn('admin'), 'member')
		const expiresAt = new Date(clock.now() + DAY * 1_000).toISOString()
		expect((await browser(server.url).ask(HOLDS, { secret })).data).toEqual({ passwordLink: { expiresAt } })
		const owner = browser(server.url)
		expect((await use(secret, NEW, owner)).json).toEqual({ done: true })
		expect((await owner.ask('{ me { name } }')).data).toEqual({ me: { name: 'member' } })
		for (const reader of before) expect((await reader.ask('{ me { name } }')).data).toEqual({ me: null })
		expect((await signIn(browser(server.url), 'member')).status).toBe(401)
		expect((await signIn(browser(server.url), 'member', NEW)).status).toBe(200)
		expect((await browser(server.url).ask(HOLDS, { secret })).data).toEqual({ passwordLink: null })
		expect((await use(secret, 'yet another long one')).status).toBe(401)
	})

	it('is shown to its owner: who made it, and whether it was used', async () => {
		const owner = await signedIn('member')
		expect((await owner.ask(ME)).data).toMatchObject({ me: { passwordLink: null } })
		const createdAt = new Date(clock.now()).toISOString()
		const secret = await linkFor(await signedIn('admin'), 'member')
		const open = { by: { name: 'admin' }, createdAt, isOpen: true, usedAt: null }
		expect((await owner.ask(ME)).data).toMatchObject({ me: { passwordLink: open } })
		clock.pass(60)
		await use(secret, NEW, owner)
		const usedAt = new Date(clock.now()).toISOString()
		expect((await owner.ask(ME)).data).toMatchObject({
			me: { passwordLink: { ...open, isOpen: false, usedAt }, sessions: [{ current: true }] },
		})
		expect(JSON.stringify(await owner.ask(ME))).not.toContain(secret)
	})

	it('holds a day, until another one takes its place, or its owner chooses a password', async () => {
		const admin = await signedIn('admin')
		const old = await linkFor(admin, 'member')
		clock.pass(DAY - 1)
		expect(
			(await browser(server.url).ask<{ passwordLink: unknown }>(HOLDS, { secret: old })).data?.passwordLink,
		).not.toBeNull()
		clock.pass(1)
		expect((await use(old)).status).toBe(401)
		const again = await signedIn('admin')
		const first = await linkFor(again, 'member')
		const second = await linkFor(again, 'member')
		expect((await use(first)).status).toBe(401)
		const owner = await signedIn('member')
		await owner.send('/account/password', { newPassword: 'a password of the owner' })
		expect((await use(second)).status).toBe(401)
		expect((await owner.ask(ME)).data).toMatchObject({ me: { passwordLink: null } })
	})

	it('that nobody made is answered like an expired one, without the work of a password', async () => {
		const secret = await linkFor(await signedIn('admin'), 'member')
		await use(secret)
		const unknown = await use('A'.repeat(43))
		expect(messageOf(unknown)).toEqual(messageOf(await use(secret, 'yet another long one')))
		expect(messageOf(await use(secret, 'short'))).toEqual(messageOf(await use('A'.repeat(43), 'short')))
	})

	it('gives a password to an account that had none', async () => {
		const secret = 'secret of an invitation'
		const createdAt = new Date(clock.now()).toISOString()
		const account = {
			id: 'account:other',
			name: 'Other',
			email: 'other@example.org',
			emailKey: 'other@example.org',
		}
		await writeAccounts(accounts.store, {
			kind: 'CREATE_INVITATION',
			invitation: {
				...MEMBER,
				id: 'invitation:other',
				by: 'account:admin',
				createdAt,
				expiresAt: '2100-01-01T00:00:00.000Z',
				email: null,
				tokenHash: secret,
			},
		})
		await accounts.store.invitations.accept(
			secret,
			{ ...account, passwordHash: null, identity: 'issuer other', createdAt },
			createdAt,
		)
		expect((await use(await linkFor(await signedIn('admin'), 'other'))).status).toBe(200)
		expect((await signIn(browser(server.url), 'other', NEW)).status).toBe(200)
	})

	it('is made by the coordinator of members alone, who must not open an editor’s account', async () => {
		await withAccount(accounts, 'coordinator', COORDINATOR)
		await withAccount(accounts, 'editor', MEMBER, EDITOR)
		await withAccount(accounts, 'colleague', MEMBER, COORDINATOR)
		const coordinator = await signedIn('coordinator')
		expect(await linkFor(coordinator, 'member')).toHaveLength(43)
		for (const name of ['editor', 'colleague', 'admin', 'nobody']) {
			expect(await linkFor(coordinator, name)).toBe('refused: FORBIDDEN')
		}
		const admin = await signedIn('admin')
		expect(await linkFor(admin, 'editor')).toHaveLength(43)
		expect(await linkFor(admin, 'nobody')).toBe('refused: NOT_FOUND')
	})

	it('holds only as long as its maker may open the account', async () => {
		await withAccount(accounts, 'coordinator', COORDINATOR)
		const secret = await linkFor(await signedIn('coordinator'), 'member')
		const now = new Date(clock.now()).toISOString()
		await writeAccounts(accounts.store, {
			kind: 'GIVE_ROLE',
			accountId: 'account:member',
			role: EDITOR,
			since: now,
		})
		expect((await browser(server.url).ask(HOLDS, { secret })).data).toEqual({ passwordLink: null })
		expect((await use(secret)).status).toBe(401)
		await writeAccounts(accounts.store, {
			kind: 'TAKE_ROLE',
			accountId: 'account:member',
			role: EDITOR,
			at: now,
		})
		await writeAccounts(accounts.store, {
			kind: 'TAKE_ROLE',
			accountId: 'account:coordinator',
			role: COORDINATOR,
			at: now,
		})
		expect((await use(secret)).status).toBe(401)
		await writeAccounts(accounts.store, {
			kind: 'GIVE_ROLE',
			accountId: 'account:coordinator',
			role: COORDINATOR,
			since: now,
		})
		expect((await use(secret)).status).toBe(200)
	})

	it('is made after a check of who asks', async () => {
		const admin = await signedIn('admin')
		clock.pass(600)
		expect(await linkFor(admin, 'member')).toBe('refused: CHECK_NEEDED')
		await admin.send('/account/check', { password: PASSWORD })
		expect(await linkFor(admin, 'member')).toHaveLength(43)
	})
})

describe('An address', () => {
	const CHANGE = 'mutation ($email: String!) { changeMyEmail(email: $email) { email newEmail } }'
	const change = (reader: Browser, email: string) => reader.ask(CHANGE, { email })

	it('that is asked for opens the account beside the first, where no letter can be sent', async () => {
		const owner = await signedIn('member')
		expect((await change(owner, ' New@Example.org')).data).toEqual({
			changeMyEmail: { email: 'member@example.org', newEmail: 'New@Example.org' },
		})
		for (const name of ['member', 'new']) {
			const reader = browser(server.url)
			expect((await signIn(reader, name)).status).toBe(200)
			expect((await reader.ask('{ me { name } }')).data).toEqual({ me: { name: 'member' } })
			expect((await signIn(browser(server.url), name, 'not the password')).status).toBe(401)
		}
		expect((await owner.ask(ME)).data).toMatchObject({
			me: { email: 'member@example.org', newEmail: 'New@Example.org' },
		})
	})

	it('of another account looks like a free one, in the answer and when signing in with it', async () => {
		const other = await withAccount(accounts, 'other', MEMBER)
		// Not the password of the one who asks.
		await writeAccounts(accounts.store, {
			kind: 'SET_PASSWORD',
			accountId: other,
			hash: await accounts.passwords.hash(NEW),
		})
		const asked = async (email: string) => {
			const owner = await signedIn('member')
			const response = await owner.ask(CHANGE, { email })
			const reader = browser(server.url)
			const before = accounts.verified()
			const right = await reader.send('/account/sign-in', { email, password: PASSWORD })
			const wrong = await browser(server.url).send('/account/sign-in', {
				email,
				password: 'not the password',
			})
			const work = accounts.verified() - before
			const me = await reader.ask('{ me { name email newEmail } }')
			const parts = [response, right.status, right.json, wrong.status, messageOf(wrong), me, work]
			return JSON.stringify(parts).replaceAll(email, 'the address')
		}
		expect(await asked('other@example.org')).toBe(await asked('free@example.org'))
		// The other account signs in by its address as before.
		const reader = browser(server.url)
		expect((await signIn(reader, 'other', NEW)).status).toBe(200)
		expect((await reader.ask('{ me { name } }')).data).toEqual({ me: { name: 'other' } })
	})

	it('costs the work of two passwords to check, whoever has it', async () => {
		const owner = await signedIn('member')
		await change(owner, 'new@example.org')
		await change(await signedIn('admin'), 'new@example.org')
		const works = []
		for (const name of ['new', 'member', 'nobody']) {
			const before = accounts.verified()
			const wrong = await signIn(browser(server.url), name, 'not the password')
			works.push([accounts.verified() - before, messageOf(wrong)])
		}
		expect(works).toEqual([works[0], works[0], works[0]])
		expect(works[0]?.[0]).toBe(2)
	})

	it('that waits belongs to nobody yet: an invitation can make an account with it', async () => {
		const owner = await signedIn('member')
		await change(owner, 'new@example.org')
		const { data } = await (await signedIn('admin')).ask<{ invite: { secret: string } }>(
			'mutation { invite(role: MEMBER, group: "VM") { secret } }',
		)
		const local = { name: 'Newcomer', email: 'new@example.org', password: NEW }
		const reader = browser(server.url)
		const token = data?.invite.secret
		expect((await reader.send('/account/invitations/accept', { token, ...local })).json).toEqual({
			done: true,
		})
		expect((await reader.ask('{ me { name } }')).data).toEqual({ me: { name: 'Newcomer' } })
		// The address is the newcomer's by now, and opens each account by its own password.
		expect((await signIn(browser(server.url), 'new', NEW)).status).toBe(200)
		expect((await owner.ask(ME)).data).toMatchObject({ me: { email: 'member@example.org' } })
	})

	it('that waits is cancelled by asking for the present one', async () => {
		const owner = await signedIn('member')
		await change(owner, 'new@example.org')
		expect((await change(owner, 'MEMBER@example.org')).data).toEqual({
			changeMyEmail: { email: 'MEMBER@example.org', newEmail: null },
		})
		expect((await signIn(browser(server.url), 'new')).status).toBe(401)
	})

	it('is asked for after a check, in the form of an address, by an account that has a password', async () => {
		const owner = await signedIn('member')
		expect((await change(owner, 'no address')).code).toBe('BAD_INPUT')
		clock.pass(600)
		expect((await change(owner, 'new@example.org')).code).toBe('CHECK_NEEDED')
		await owner.send('/account/check', { password: PASSWORD })
		expect((await change(owner, 'new@example.org')).code).toBeUndefined()
		accounts.store.passwords.ofAccount = async () => null
		expect((await change(owner, 'new@example.org')).code).toBe('CONFLICT')
	})
})
