/** What a store of accounts promises, and what commands do in it, whichever it is: run on the one in memory and on Neo4j. */
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { type AccountContext, accountContext, servicesOf } from '../../../server/accounts/accountContext'
import type { Accounts } from '../../../server/accounts/accounts'
import { revokeApiToken } from '../../../server/accounts/apiTokens'
import { withdrawInvitation } from '../../../server/accounts/invitations'
import { closeOwnSession, removeOwnPasskey, renameMe } from '../../../server/accounts/me'
import { choosePasswordByLink } from '../../../server/accounts/passwordLinks'
import { closeAccount, freezeAccount, giveRole, takeRole } from '../../../server/accounts/roles'
import { hashOf } from '../../../server/accounts/secrets'
import type { Role } from '../../../server/domain/role'
import type { NewAccount } from '../../../server/store/accountStore'
import type { AccountWrite } from '../../../server/store/accountWrites'
import type { Invitation } from '../../../server/store/invitationStore'
import type { Stores } from '../../../server/store/stores'
import { accountsIn } from '../../fixtures/accountsIn'
import { writeAccounts } from '../../fixtures/writeAccounts'

const at = (hour: number): string => new Date(Date.UTC(2027, 0, 1, hour)).toISOString()

const ADMINISTRATOR: Role = { role: 'ADMINISTRATOR', group: null, actorId: null }
const MEMBER: Role = { role: 'MEMBER', group: 'VM', actorId: null }
const EDITOR: Role = { role: 'EDITOR', group: null, actorId: 'territory:north' }

const DIRECTORY = { hasGroup: () => true, groupsOfActor: () => ['VM'] }

function account(name: string, parts: Partial<NewAccount> = {}): NewAccount {
	return {
		id: `account:${name}`,
		name,
		email: `${name}@example.org`,
		emailKey: `${name}@example.org`,
		passwordHash: `hash of ${name}`,
		identity: null,
		createdAt: at(0),
		...parts,
	}
}

export function promisesOfAnAccountStore(empty: () => Promise<Stores>): void {
	let store: Stores
	beforeEach(async () => {
		store = await empty()
		await store.accounts.keepSetupLink('setup', at(24))
		expect(await store.accounts.setUp('setup', account('first'))).toBe('MADE')
	})

	const write = (...writes: readonly AccountWrite[]) => writeAccounts(store, ...writes)
	const create = (
		invitation: Omit<Invitation, 'usedAt' | 'email'>,
		tokenHash: string,
		email: string | null = null,
	) => write({ kind: 'CREATE_INVITATION', invitation: { ...invitation, email, tokenHash } })
	const withdraw = (id: string) => write({ kind: 'WITHDRAW_INVITATION', id })
	/** Of a server at an hour. */
	const accountsAt = (hour: number): Accounts => accountsIn(store, () => Date.parse(at(hour)))
	/** An account that asks at an hour, with the roles that its session believes; it was checked just before. */
	async function asking(accountId: string, hour: number, ...roles: readonly Role[]): Promise<AccountContext> {
		const token = `${accountId} at ${hour}`
		await store.sessions.open({ ...session(accountId, token, 20), checkedAt: at(hour) }, null)
		const reader = { accountId, roles, scopes: null }
		return accountContext(accountsAt(hour), { reader, sessionId: `session:${token}` }, DIRECTORY)
	}

	/** An account that took up an invitation to a role. */
	async function invited(name: string, role: Role = MEMBER): Promise<string> {
		const invitation = {
			...role,
			id: `invitation:${name}`,
			by: 'account:first',
			createdAt: at(0),
			expiresAt: at(9),
		}
		await create(invitation, `invitation of ${name}`)
		expect(await store.invitations.accept(`invitation of ${name}`, account(name), at(1))).toBe('MADE')
		return `account:${name}`
	}
	const session = (accountId: string, token: string, expires = 9) => ({
		id: `session:${token}`,
		accountId,
		tokenHash: token,
		createdAt: at(0),
		expiresAt: at(expires),
		checkedAt: null,
	})

	it('makes the first administrator once, by a link that holds', async () => {
		expect(await store.accounts.hasAdministrator()).toBe(true)
		await store.accounts.keepSetupLink('later', at(24))
		expect(await store.accounts.setUp('later', account('second'))).toBe('REFUSED')
		// The transaction is tried again where the answer was lost.
		expect(await store.accounts.setUp('setup', account('first'))).toBe('MADE')
		expect((await store.passwords.byEmail('second@example.org')).own).toBeNull()
		expect(await store.roles.ofAccounts(['account:first'])).toEqual(
			new Map([['account:first', [{ ...ADMINISTRATOR, since: at(0) }]]]),
		)
	})

	it('knows no link that is older than it may be', async () => {
		const fresh = await empty()
		await fresh.accounts.keepSetupLink('old', at(0))
		expect(await fresh.accounts.setUp('old', account('first', { createdAt: at(0) }))).toBe('REFUSED')
		expect(await fresh.accounts.setUp('never kept', account('first'))).toBe('REFUSED')
		expect(await fresh.accounts.hasAdministrator()).toBe(false)
	})

	it('finds a password by the address, and changes it', async () => {
		expect((await store.passwords.byEmail('first@example.org')).own).toEqual({
			accountId: 'account:first',
			hash: 'hash of first',
		})
		expect(await store.passwords.byEmail('nobody@example.org')).toEqual({ own: null, waiting: null })
		await write({ kind: 'SET_PASSWORD', accountId: 'account:first', hash: 'another' })
		expect(await store.passwords.ofAccount('account:first')).toBe('another')
		expect(await store.passwords.ofAccount('account:nobody')).toBeNull()
		await write({ kind: 'RENAME', accountId: 'account:first', name: 'Renamed' })
		expect(await store.accounts.detailsOf(['account:first', 'account:nobody'])).toEqual(
			new Map([
				['account:first', { name: 'Renamed', email: 'first@example.org', newEmail: null, frozenAt: null }],
			]),
		)
	})

	it('finds passwords by an address: of whoever has it, and of the latest to ask for it', async () => {
		const other = await invited('other')
		const ask = (accountId: string, email: string, time: number) =>
			write({ kind: 'ASK_FOR_EMAIL', accountId, email, emailKey: email.toLowerCase(), at: at(time) })
		await ask('account:first', 'New@example.org', 1)
		const first = { accountId: 'account:first', hash: 'hash of first' }
		expect(await store.passwords.byEmail('new@example.org')).toEqual({ own: null, waiting: first })
		expect(await store.passwords.byEmail('first@example.org')).toEqual({ own: first, waiting: null })
		expect((await store.accounts.detailsOf(['account:first'])).get('account:first')).toEqual({
			name: 'first',
			email: 'first@example.org',
			newEmail: 'New@example.org',
			frozenAt: null,
		})
		await ask(other, 'new@example.org', 2)
		expect((await store.passwords.byEmail('new@example.org')).waiting?.accountId).toBe(other)
		// What an account has, and another asks for, is found as both.
		await ask('account:first', 'other@example.org', 3)
		expect(await store.passwords.byEmail('other@example.org')).toEqual({
			own: { accountId: other, hash: 'hash of other' },
			waiting: first,
		})
		await ask(other, 'OTHER@example.org', 4)
		expect((await store.accounts.detailsOf([other])).get(other)).toEqual({
			name: 'other',
			email: 'OTHER@example.org',
			newEmail: null,
			frozenAt: null,
		})
	})

	it('makes an address that waits the account’s own by its link, once, and never that of another account', async () => {
		const other = await invited('other')
		const ask = (accountId: string, email: string) =>
			write({ kind: 'ASK_FOR_EMAIL', accountId, email, emailKey: email, at: at(1) })
		await ask('account:first', 'new@example.org')
		expect(await store.accounts.keepEmailLink('account:first', 'elsewhere@example.org', 'link', at(9))).toBe(
			'GONE',
		)
		expect(await store.accounts.keepEmailLink('account:first', 'new@example.org', 'link', at(9))).toBe('KEPT')
		expect(await store.accounts.keepEmailLink('account:first', 'new@example.org', 'link 2', at(9))).toBe(
			'KEPT',
		)
		expect(await store.accounts.takeNewEmail('link', at(2))).toBe(false)
		expect(await store.accounts.takeNewEmail('link 2', at(9))).toBe(false)
		expect(await store.accounts.takeNewEmail('link 2', at(2))).toBe(true)
		// Asked again, since the answer was lost.
		expect(await store.accounts.takeNewEmail('link 2', at(2))).toBe(true)
		expect((await store.passwords.byEmail('new@example.org')).own?.accountId).toBe('account:first')
		expect(await store.passwords.byEmail('first@example.org')).toEqual({ own: null, waiting: null })
		await ask('account:first', 'other@example.org')
		expect(await store.accounts.takeNewEmail('link 2', at(2))).toBe(false)
		expect(await store.accounts.keepEmailLink('account:first', 'other@example.org', 'link 3', at(9))).toBe(
			'TAKEN',
		)
		expect(await store.accounts.takeNewEmail('link 3', at(2))).toBe(false)
		// It may have been taken since the letter.
		await ask(other, 'later@example.org')
		expect(await store.accounts.keepEmailLink(other, 'later@example.org', 'link 4', at(9))).toBe('KEPT')
		await invited('later')
		expect(await store.accounts.takeNewEmail('link 4', at(2))).toBe(false)
	})

	it('gives an open invitation another link, and the one before holds no more', async () => {
		const invitation = { id: 'invitation:r', role: 'MEMBER', group: 'VM', actorId: null } as const
		const times = { by: 'account:first', createdAt: at(0), expiresAt: at(9) }
		await create({ ...invitation, ...times }, 'one')
		expect(await store.invitations.renew('invitation:r', 'two', at(1))).toMatchObject(invitation)
		expect(await store.invitations.byToken('one', at(1))).toBeNull()
		expect(await store.invitations.byToken('two', at(1))).toMatchObject(invitation)
		expect(await store.invitations.renew('invitation:r', 'three', at(9))).toBeNull()
		expect(await store.invitations.renew('invitation:none', 'three', at(1))).toBeNull()
		await withdraw('invitation:r')
		expect(await store.invitations.renew('invitation:r', 'three', at(1))).toBeNull()
	})

	it('sets a password by a link, once, within its time, and ends every session of the account', async () => {
		const other = await invited('other')
		const make = (secret: string) =>
			write({
				kind: 'CREATE_PASSWORD_LINK',
				link: {
					tokenHash: hashOf(secret),
					accountId: other,
					by: 'account:first',
					createdAt: at(1),
					expiresAt: at(9),
					forgottenAt: at(20),
				},
			})
		const choose = (secret: string, newPassword: string, hour = 2) =>
			choosePasswordByLink(accountsAt(hour), secret, { newPassword, network: '192.0.2.1' })
		await make('old')
		await make('one')
		expect(await store.passwords.link(hashOf('old'), at(2))).toBeNull()
		expect(await store.passwords.link(hashOf('one'), at(9))).toBeNull()
		expect(await store.invitations.accountOfUsedLink(hashOf('one'), at(2))).toBeNull()
		const shown = { by: 'account:first', createdAt: at(1), expiresAt: at(9), usedAt: null }
		expect(await store.passwords.link(hashOf('one'), at(2))).toEqual({ ...shown, accountId: other })
		await store.sessions.open(session(other, 'x'), null)
		await store.sessions.open(session('account:first', 'y'), null)
		await expect(choose('one', 'another long password', 9)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
		const passwords = ['another long password', 'a third long password'] as const
		const used = await Promise.allSettled(passwords.map((password) => choose('one', password)))
		expect(used.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
		const [won, lost] = used[0]?.status === 'fulfilled' ? passwords : passwords.toReversed()
		// Asked again because the answer was lost.
		expect(await choose('one', won as string, 3)).toBe(other)
		await expect(choose('one', lost as string, 3)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
		expect(await store.invitations.accountOfUsedLink(hashOf('one'), at(3))).toBe(other)
		expect(await store.invitations.accountOfUsedLink(hashOf('one'), at(9))).toBeNull()
		expect(await store.sessions.owner('x', at(3))).toBeNull()
		expect(await store.sessions.owner('y', at(3))).not.toBeNull()
		expect(await store.passwords.linksOf([other, 'account:first'])).toEqual(
			new Map([[other, { ...shown, usedAt: expect.any(String) }]]),
		)
		await store.accounts.purge(at(20))
		expect((await store.passwords.linksOf([other])).size).toBe(0)
	})

	it('forgets an open link where its account chooses a password, and where it is closed', async () => {
		const other = await invited('other')
		const make = (tokenHash: string) =>
			write({
				kind: 'CREATE_PASSWORD_LINK',
				link: {
					tokenHash,
					accountId: other,
					by: 'account:first',
					createdAt: at(1),
					expiresAt: at(9),
					forgottenAt: at(20),
				},
			})
		await make('one')
		await write({ kind: 'SET_PASSWORD', accountId: other, hash: 'own' })
		expect(await store.passwords.link('one', at(2))).toBeNull()
		await make('two')
		expect(await store.passwords.link('two', at(2))).not.toBeNull()
		await write({ kind: 'CLOSE', accountId: other, at: at(2), erased: null })
		expect(await store.passwords.link('two', at(2))).toBeNull()
	})

	it('knows by what each account signs in', async () => {
		const other = await invited('other')
		await store.identities.add(other, 'issuer subject')
		const passkey = {
			id: 'passkey:one',
			accountId: other,
			name: 'Key',
			createdAt: at(0),
			credentialId: 'credential',
			publicKey: 'key',
			counter: 0,
			transports: [],
		}
		await write({ kind: 'ADD_PASSKEY', passkey })
		expect(await store.accounts.waysOf(['account:first', other, 'account:nobody'])).toEqual(
			new Map([
				['account:first', ['PASSWORD']],
				[other, ['PASSWORD', 'PASSKEY', 'IDENTITY_PROVIDER']],
			]),
		)
	})

	it('remembers which actors an editor has left, by a role taken or an account closed', async () => {
		const south: Role = { ...EDITOR, actorId: 'territory:south' }
		const [one, other] = [await invited('one', EDITOR), await invited('other', south)]
		await write({ kind: 'GIVE_ROLE', accountId: other, role: EDITOR, since: at(2) })
		expect(await store.roles.vacancies()).toEqual([])
		await write({ kind: 'TAKE_ROLE', accountId: one, role: EDITOR, at: at(3) })
		expect(await store.roles.vacancies()).toEqual([{ actorId: 'territory:north', leftAt: at(3) }])
		await write({ kind: 'CLOSE', accountId: other, at: at(4), erased: null })
		expect(await store.roles.vacancies()).toEqual([
			{ actorId: 'territory:north', leftAt: at(4) },
			{ actorId: 'territory:south', leftAt: at(4) },
		])
	})

	it('opens a session, replaces it, and knows it until it ends', async () => {
		await store.sessions.open(session('account:first', 'one'), null)
		expect(await store.sessions.owner('one', at(1))).toEqual({
			accountId: 'account:first',
			roles: [{ ...ADMINISTRATOR, since: at(0) }],
			session: { id: 'session:one', createdAt: at(0), seenAt: at(0), expiresAt: at(9), checkedAt: null },
		})
		expect(await store.sessions.owner('one', at(9))).toBeNull()
		await store.sessions.touch('one', at(2), at(12))
		expect((await store.sessions.owner('one', at(9)))?.session).toMatchObject({
			seenAt: at(2),
			expiresAt: at(12),
		})
		await store.sessions.noteCheck('one', at(3))
		expect((await store.sessions.owner('one', at(9)))?.session.checkedAt).toBe(at(3))
		await store.sessions.open({ ...session('account:first', 'two'), checkedAt: at(0) }, 'one')
		expect(await store.sessions.owner('one', at(1))).toBeNull()
		expect([...(await store.sessions.ofAccounts(['account:first'], at(1))).values()].flat()).toEqual([
			{ id: 'session:two', createdAt: at(0), seenAt: at(0), expiresAt: at(9), checkedAt: at(0) },
		])
	})

	it('closes one session, those of an account but one, and none of another account', async () => {
		const other = await invited('other')
		for (const token of ['a', 'b', 'c']) await store.sessions.open(session('account:first', token), null)
		await store.sessions.open(session(other, 'x'), null)
		const first = await asking('account:first', 1)
		await expect(closeOwnSession(first, 'session:x')).rejects.toMatchObject({ code: 'NOT_FOUND' })
		await closeOwnSession(first, 'session:a')
		await write({ kind: 'CLOSE_SESSIONS', accountId: 'account:first', except: 'b' })
		const open = await Promise.all(['a', 'b', 'c', 'x'].map((token) => store.sessions.owner(token, at(1))))
		expect(open.map((owner) => owner?.session.id ?? null)).toEqual([null, 'session:b', null, 'session:x'])
		await store.sessions.close('b')
		expect(await store.sessions.owner('b', at(1))).toBeNull()
	})

	it('counts tries under keys that it locks', async () => {
		const raise = (): Promise<void> =>
			store.attempts.change(['network', 'account'], (before) =>
				before.map(({ key, count }) => ({ key, count: count + 1, until: null, forgottenAt: at(2) })),
			)
		await Promise.all([raise(), raise(), raise(), raise()])
		const seen: unknown[] = []
		await store.attempts.change(['account', 'network', 'unknown'], (before) => {
			seen.push(...before)
			return []
		})
		expect(seen).toEqual(
			expect.arrayContaining([
				{ key: 'account', count: 4, until: null, forgottenAt: at(2) },
				{ key: 'network', count: 4, until: null, forgottenAt: at(2) },
				{ key: 'unknown', count: 0, until: null, forgottenAt: '' },
			]),
		)
		await store.accounts.purge(at(3))
		await store.attempts.change(['account'], ([before]) => {
			expect(before?.count).toBe(0)
			return []
		})
	})

	it('lets an invitation be taken up once, by a new account or by one that there is', async () => {
		const other = await invited('other', EDITOR)
		expect(await store.invitations.accept('invitation of other', account('third'), at(2))).toBe('REFUSED')
		expect(await store.invitations.accept('invitation of other', account('other'), at(2))).toBe('MADE')
		const invitation = {
			...MEMBER,
			id: 'invitation:more',
			by: 'account:first',
			createdAt: at(1),
			expiresAt: at(9),
		}
		await create(invitation, 'more')
		expect(await store.invitations.byToken('more', at(9))).toBeNull()
		expect(await store.invitations.byToken('more', at(2))).toEqual({
			...invitation,
			email: null,
			usedAt: null,
		})
		expect(await store.invitations.open(at(2))).toEqual([{ ...invitation, email: null, usedAt: null }])
		expect(
			await store.invitations.accept('more', account('taken', { emailKey: 'other@example.org' }), at(2)),
		).toBe('EMAIL_TAKEN')
		expect(await store.invitations.accept('more', other, at(2))).toBe('MADE')
		expect(await store.invitations.open(at(2))).toEqual([])
		expect((await store.roles.ofAccounts([other])).get(other)).toEqual([
			{ ...EDITOR, since: at(1) },
			{ ...MEMBER, since: at(2) },
		])
	})

	it('lets one of two who come at once take up an invitation', async () => {
		await create(
			{ ...MEMBER, id: 'invitation:race', by: 'account:first', createdAt: at(0), expiresAt: at(9) },
			'race',
		)
		const made = await Promise.all([
			store.invitations.accept('race', account('fast'), at(1)),
			store.invitations.accept('race', account('slow'), at(1)),
		])
		expect([...made].sort()).toEqual(['MADE', 'REFUSED'])
		expect(await store.roles.holders()).toHaveLength(2)
	})

	it('knows where the letter of an invitation goes until that is taken up, withdrawn or over', async () => {
		for (const id of ['used', 'gone', 'open']) {
			const invitation = { ...MEMBER, id, by: 'account:first', createdAt: at(0), expiresAt: at(5) }
			await create(invitation, `to ${id}`, `${id}@example.org`)
		}
		const addresses = async () => (await store.invitations.open(at(1))).map(({ email }) => email).sort()
		expect(await addresses()).toEqual(['gone@example.org', 'open@example.org', 'used@example.org'])
		expect(await store.invitations.accept('to used', account('used'), at(1))).toBe('MADE')
		expect(await store.invitations.accept('to used', 'account:used', at(1))).toBe('MADE')
		await withdraw('gone')
		expect(await addresses()).toEqual(['open@example.org'])
		await store.accounts.purge(at(6))
		expect(await addresses()).toEqual([null])
	})

	it('withdraws an invitation that is open', async () => {
		const invitation = { ...MEMBER, id: 'invitation:one', by: 'account:first' }
		await create({ ...invitation, createdAt: at(0), expiresAt: at(9) }, 'one')
		const first = await asking('account:first', 1, ADMINISTRATOR)
		await withdrawInvitation(first, 'invitation:one')
		await expect(withdrawInvitation(first, 'invitation:one')).rejects.toMatchObject({ code: 'NOT_FOUND' })
		expect(await store.invitations.accept('one', account('late'), at(1))).toBe('REFUSED')
	})

	it('gives a role once, takes it, and keeps the last administrator', async () => {
		const other = await invited('other')
		const first = await asking('account:first', 5, ADMINISTRATOR)
		const [member, editor] = [
			{ role: 'MEMBER', group: 'VM' },
			{ role: 'EDITOR', actor: 'territory:north' },
		] as const
		await giveRole(first, other, member)
		await expect(giveRole(first, 'account:nobody', member)).rejects.toMatchObject({ code: 'NOT_FOUND' })
		expect((await store.roles.ofAccounts([other])).get(other)).toEqual([{ ...MEMBER, since: at(1) }])
		await expect(takeRole(first, other, editor)).rejects.toMatchObject({ code: 'NOT_FOUND' })
		await takeRole(first, other, member)
		expect((await store.roles.ofAccounts([other])).get(other)).toBeUndefined()
		const administrator = { role: 'ADMINISTRATOR' } as const
		const lastOne = { code: 'CONFLICT' }
		await expect(takeRole(first, 'account:first', administrator)).rejects.toMatchObject(lastOne)
		await giveRole(first, other, administrator)
		// Each takes the role of the other, at once: one of them comes too late.
		const second = await asking(other, 6, ADMINISTRATOR)
		const taken = await Promise.allSettled([
			takeRole(first, other, administrator),
			takeRole(second, 'account:first', administrator),
		])
		expect(taken.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
		expect(await store.accounts.hasAdministrator()).toBe(true)
	})

	it('keeps a frozen account apart: no session, password, token nor link holds, and what it made neither', async () => {
		const other = await invited('other')
		await store.sessions.open(session(other, 'x'), null)
		await store.identities.add(other, 'issuer subject')
		const times = { createdAt: at(1), expiresAt: at(9) }
		const token = { id: 't', accountId: other, name: 'T', scopes: ['READ'], tokenHash: 'token' } as const
		await write({ kind: 'CREATE_API_TOKEN', token: { ...times, ...token } })
		await create({ ...MEMBER, ...times, id: 'i', by: other }, 'made')
		const link = { ...times, forgottenAt: at(9), tokenHash: 'link' }
		await write({ kind: 'CREATE_PASSWORD_LINK', link: { ...link, accountId: 'account:first', by: other } })
		const holds = async (): Promise<readonly unknown[]> => [
			(await store.passwords.byEmail('other@example.org')).own,
			await store.apiTokens.owner('token', at(2)),
			await store.identities.accountOf('issuer subject'),
			await store.invitations.byToken('made', at(2)),
			await store.passwords.link('link', at(2)),
		]
		expect(await holds()).not.toContain(null)
		const first = await asking('account:first', 2, ADMINISTRATOR)
		await expect(freezeAccount(first, 'account:first', true)).rejects.toMatchObject({ code: 'CONFLICT' })
		await freezeAccount(first, other, true)
		expect(await store.sessions.owner('x', at(2))).toBeNull()
		expect(await holds()).toEqual([null, null, null, null, null])
		expect(await store.invitations.accept('made', 'account:first', at(2))).toBe('REFUSED')
		await store.sessions.open(session(other, 'y'), null)
		expect(await store.sessions.owner('y', at(2))).toBeNull()
		// All of it is kept, but for the session.
		expect((await store.accounts.detailsOf([other])).get(other)).toMatchObject({
			name: 'other',
			frozenAt: at(2),
		})
		// Its session may be believed for a moment: nothing is written by it.
		await expect(renameMe(await asking(other, 2), 'Other')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
		await freezeAccount(first, other, false)
		expect(await holds()).not.toContain(null)
		expect(await store.sessions.owner('x', at(2))).toBeNull()
		await expect(freezeAccount(first, 'account:nobody', true)).rejects.toMatchObject({ code: 'NOT_FOUND' })
	})

	it('erases who a closed account was, and all by which it signs in', async () => {
		const other = await invited('other')
		await store.sessions.open(session(other, 'x'), null)
		await store.identities.add(other, 'issuer subject')
		const first = await asking('account:first', 2, ADMINISTRATOR)
		const close = (id: string, key: string = randomUUID()) => closeAccount(first, id, key)
		await expect(close('account:first')).rejects.toMatchObject({ code: 'CONFLICT' })
		const key = randomUUID()
		await close(other, key)
		// Asked again because the answer was lost, or anew.
		await close(other, key)
		await expect(close(other)).rejects.toMatchObject({ code: 'NOT_FOUND' })
		// The ledger knows it, even if the server stopped before it wrote there.
		const { ledger } = servicesOf(first)
		expect(ledger.erasures()).toMatchObject([{ subject: other }])
		const restarted = await asking('account:first', 2, ADMINISTRATOR)
		await closeAccount(restarted, other, key)
		expect(servicesOf(restarted).ledger.erasures()).toEqual(ledger.erasures())
		expect((await store.passwords.byEmail('other@example.org')).own).toBeNull()
		expect(await store.sessions.owner('x', at(1))).toBeNull()
		expect(await store.identities.accountOf('issuer subject')).toBeNull()
		expect((await store.accounts.detailsOf([other])).size).toBe(0)
		expect((await store.roles.holders()).map(({ accountId }) => accountId)).toEqual(['account:first'])
		// The address is free again.
		await invited('other2', MEMBER)
		await expect(giveRole(first, other, { role: 'MEMBER', group: 'VM' })).rejects.toMatchObject({
			code: 'NOT_FOUND',
		})
	})

	it('knows an API token until it is revoked or too old', async () => {
		const token = {
			id: 'token:one',
			accountId: 'account:first',
			tokenHash: 'hash',
			name: 'A program',
			scopes: ['READ'],
			createdAt: at(0),
			expiresAt: at(9),
		} as const
		await write({ kind: 'CREATE_API_TOKEN', token })
		expect(await store.apiTokens.owner('hash', at(1))).toMatchObject({
			accountId: 'account:first',
			roles: [ADMINISTRATOR],
			scopes: ['READ'],
			usedAt: null,
		})
		expect(await store.apiTokens.owner('hash', at(9))).toBeNull()
		await store.apiTokens.touch('hash', at(2))
		const other = await invited('other')
		const notTheirs = revokeApiToken(await asking(other, 3), 'token:one')
		await expect(notTheirs).rejects.toMatchObject({ code: 'NOT_FOUND' })
		for (const hour of [3, 4]) await revokeApiToken(await asking('account:first', hour), 'token:one')
		expect(await store.apiTokens.owner('hash', at(1))).toBeNull()
		const { accountId, tokenHash, ...shown } = token
		expect((await store.apiTokens.ofAccounts([accountId])).get(accountId)).toEqual([
			{ ...shown, usedAt: at(2), revokedAt: at(3) },
		])
	})

	it('knows who somebody is to an identity provider, one account for each', async () => {
		const other = await invited('other')
		expect(await store.identities.add('account:first', 'issuer subject')).toBe(true)
		expect(await store.identities.add('account:first', 'issuer subject')).toBe(true)
		expect(await store.identities.add(other, 'issuer subject')).toBe(false)
		expect(await store.identities.accountOf('issuer subject')).toBe('account:first')
		expect(await store.identities.accountOf('issuer nobody')).toBeNull()
	})

	it('keeps passkeys with their counters', async () => {
		const credential = { credentialId: 'credential', publicKey: 'key', counter: 3, transports: ['usb'] }
		const passkey = {
			...credential,
			id: 'passkey:one',
			accountId: 'account:first',
			name: 'Key',
			createdAt: at(0),
		}
		await write({ kind: 'ADD_PASSKEY', passkey })
		const again = write({ kind: 'ADD_PASSKEY', passkey: { ...passkey, id: 'passkey:two' } })
		await expect(again).rejects.toMatchObject({ code: 'CONFLICT' })
		await store.passkeys.noteUse('credential', 4, at(1))
		expect(await store.passkeys.owner('credential')).toEqual({
			...credential,
			counter: 4,
			accountId: 'account:first',
		})
		expect(await store.passkeys.owner('other')).toBeNull()
		expect(await store.passkeys.credentials('account:first')).toEqual([{ ...credential, counter: 4 }])
		expect((await store.passkeys.ofAccounts(['account:first'])).get('account:first')).toEqual([
			{ id: 'passkey:one', name: 'Key', createdAt: at(0), usedAt: at(1) },
		])
		const notTheirs = removeOwnPasskey(await asking(await invited('other'), 2), 'passkey:one')
		await expect(notTheirs).rejects.toMatchObject({ code: 'NOT_FOUND' })
		await removeOwnPasskey(await asking('account:first', 2), 'passkey:one')
		expect(await store.passkeys.owner('credential')).toBeNull()
	})

	it('gives the content of a ceremony once, to the kind that began it, before it expires', async () => {
		const begin = (tokenHash: string) =>
			store.ceremonies.start({ tokenHash, kind: 'OPENID', content: '{"a":1}', expiresAt: at(1) })
		await begin('one')
		const both = await Promise.all([
			store.ceremonies.take('one', 'OPENID', at(0)),
			store.ceremonies.take('one', 'OPENID', at(0)),
		])
		expect(both.filter((content) => content !== null)).toEqual(['{"a":1}'])
		await begin('two')
		expect(await store.ceremonies.take('two', 'PASSKEY_ADD', at(0))).toBeNull()
		await begin('three')
		expect(await store.ceremonies.take('three', 'OPENID', at(1))).toBeNull()
	})
}
