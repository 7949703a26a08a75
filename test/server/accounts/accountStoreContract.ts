/** What a store of accounts promises, whichever it is: run on the one in memory and on Neo4j. */
import { beforeEach, expect, it } from 'vitest'
import type { Role } from '../../../server/domain/role'
import type { NewAccount } from '../../../server/store/accountStore'
import type { NewLetter } from '../../../server/store/mailStore'
import type { Stores } from '../../../server/store/stores'

const at = (hour: number): string => new Date(Date.UTC(2027, 0, 1, hour)).toISOString()

const ADMINISTRATOR: Role = { role: 'ADMINISTRATOR', group: null, actorId: null }
const MEMBER: Role = { role: 'MEMBER', group: 'VM', actorId: null }
const EDITOR: Role = { role: 'EDITOR', group: null, actorId: 'territory:north' }

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

	/** An account that took up an invitation to a role. */
	async function invited(name: string, role: Role = MEMBER): Promise<string> {
		const invitation = {
			...role,
			id: `invitation:${name}`,
			by: 'account:first',
			createdAt: at(0),
			expiresAt: at(9),
		}
		await store.invitations.create(invitation, `invitation of ${name}`)
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
		await store.passwords.set('account:first', 'another')
		expect(await store.passwords.ofAccount('account:first')).toBe('another')
		expect(await store.passwords.ofAccount('account:nobody')).toBeNull()
		await store.accounts.rename('account:first', 'Renamed')
		expect(await store.accounts.detailsOf(['account:first', 'account:nobody'])).toEqual(
			new Map([
				['account:first', { name: 'Renamed', email: 'first@example.org', newEmail: null, frozenAt: null }],
			]),
		)
	})

	it('finds passwords by an address: of whoever has it, and of the latest to ask for it', async () => {
		const other = await invited('other')
		const ask = (account: string, email: string, time: number, letters: readonly NewLetter[] = []) =>
			store.accounts.askForEmail(account, { email, emailKey: email.toLowerCase(), at: at(time) }, letters)
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
		const ask = (account: string, email: string) =>
			store.accounts.askForEmail(account, { email, emailKey: email, at: at(1) }, [])
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
		await store.invitations.create({ ...invitation, ...times }, 'one', null)
		expect(await store.invitations.renew('invitation:r', 'two', at(1))).toMatchObject(invitation)
		expect(await store.invitations.byToken('one', at(1))).toBeNull()
		expect(await store.invitations.byToken('two', at(1))).toMatchObject(invitation)
		expect(await store.invitations.renew('invitation:r', 'three', at(9))).toBeNull()
		expect(await store.invitations.renew('invitation:none', 'three', at(1))).toBeNull()
		await store.invitations.withdraw('invitation:r', 'account:first')
		expect(await store.invitations.renew('invitation:r', 'three', at(1))).toBeNull()
	})

	it('sets a password by a link, once, within its time, and ends every session of the account', async () => {
		const other = await invited('other')
		const link = (tokenHash: string, accountId = other) => ({
			tokenHash,
			accountId,
			by: 'account:first',
			createdAt: at(1),
			expiresAt: at(9),
			forgottenAt: at(20),
		})
		expect(await store.passwords.createLink(link('old'))).toBe(true)
		expect(await store.passwords.createLink(link('one'))).toBe(true)
		expect(await store.passwords.createLink(link('none', 'account:nobody'))).toBe(false)
		expect(await store.passwords.link('old', at(2))).toBeNull()
		expect(await store.passwords.link('one', at(9))).toBeNull()
		expect(await store.invitations.accountOfUsedLink('one', at(2))).toBeNull()
		const shown = { by: 'account:first', createdAt: at(1), expiresAt: at(9), usedAt: null }
		expect(await store.passwords.link('one', at(2))).toEqual({ ...shown, accountId: other })
		await store.sessions.open(session(other, 'x'), null)
		await store.sessions.open(session('account:first', 'y'), null)
		expect(await store.passwords.setByLink('one', 'another hash', at(9))).toBeNull()
		const used = await Promise.all([
			store.passwords.setByLink('one', 'another hash', at(2)),
			store.passwords.setByLink('one', 'a third hash', at(2)),
		])
		expect(used.filter((id) => id !== null)).toEqual([other])
		const won = used[0] === null ? 'a third hash' : 'another hash'
		expect(await store.passwords.ofAccount(other)).toBe(won)
		// The transaction is tried again where the answer was lost.
		expect(await store.passwords.setByLink('one', won, at(3))).toBe(other)
		expect(await store.invitations.accountOfUsedLink('one', at(3))).toBe(other)
		expect(await store.invitations.accountOfUsedLink('one', at(9))).toBeNull()
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
			store.passwords.createLink({
				tokenHash,
				accountId: other,
				by: 'account:first',
				createdAt: at(1),
				expiresAt: at(9),
				forgottenAt: at(20),
			})
		await make('one')
		await store.passwords.set(other, 'own')
		expect(await store.passwords.setByLink('one', 'another', at(2))).toBeNull()
		await make('two')
		await store.accounts.close(other, at(2), other)
		expect(await store.passwords.setByLink('two', 'another', at(2))).toBeNull()
	})

	it('knows by what each account signs in', async () => {
		const other = await invited('other')
		await store.identities.add(other, 'issuer subject')
		await store.passkeys.add({
			id: 'passkey:one',
			accountId: other,
			name: 'Key',
			createdAt: at(0),
			credentialId: 'credential',
			publicKey: 'key',
			counter: 0,
			transports: [],
		})
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
		await store.roles.give(other, EDITOR, at(2), other)
		expect(await store.roles.vacancies()).toEqual([])
		await store.roles.take(one, MEMBER, at(3), one)
		await store.roles.take(one, EDITOR, at(3), one)
		expect(await store.roles.vacancies()).toEqual([{ actorId: 'territory:north', leftAt: at(3) }])
		await store.accounts.close(other, at(4), other)
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
		expect(await store.sessions.closeOf(other, 'session:a')).toBe(false)
		expect(await store.sessions.closeOf('account:first', 'session:a')).toBe(true)
		await store.sessions.closeAll('account:first', 'b')
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
		await store.invitations.create(invitation, 'more')
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
		await store.invitations.create(
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
		const letter = (id: string): NewLetter => ({
			id: `letter:${id}`,
			kind: 'INVITATION',
			accountId: null,
			content: '{}',
			createdAt: at(0),
			expiresAt: at(9),
			details: { email: `${id}@example.org`, name: null, title: null, text: null },
		})
		for (const id of ['used', 'gone', 'open']) {
			const invitation = { ...MEMBER, id, by: 'account:first', createdAt: at(0), expiresAt: at(5) }
			await store.invitations.create(invitation, `to ${id}`, letter(id))
		}
		const addresses = async () => (await store.invitations.open(at(1))).map(({ email }) => email).sort()
		expect(await addresses()).toEqual(['gone@example.org', 'open@example.org', 'used@example.org'])
		expect(await store.invitations.accept('to used', account('used'), at(1))).toBe('MADE')
		expect(await store.invitations.accept('to used', 'account:used', at(1))).toBe('MADE')
		await store.invitations.withdraw('gone', 'account:first')
		expect(await addresses()).toEqual(['open@example.org'])
		await store.accounts.purge(at(6))
		expect(await addresses()).toEqual([null])
	})

	it('withdraws an invitation that is open', async () => {
		await store.invitations.create(
			{ ...MEMBER, id: 'invitation:one', by: 'account:first', createdAt: at(0), expiresAt: at(9) },
			'one',
		)
		expect(await store.invitations.withdraw('invitation:one', 'account:first')).toBe(true)
		expect(await store.invitations.withdraw('invitation:one', 'account:first')).toBe(false)
		expect(await store.invitations.accept('one', account('late'), at(1))).toBe('REFUSED')
	})

	it('gives a role once, takes it, and keeps the last administrator', async () => {
		const other = await invited('other')
		expect(await store.roles.give(other, MEMBER, at(5), 'account:first')).toBe(true)
		expect(await store.roles.give('account:nobody', MEMBER, at(5), 'account:first')).toBe(false)
		expect((await store.roles.ofAccounts([other])).get(other)).toEqual([{ ...MEMBER, since: at(1) }])
		const by = 'account:first'
		expect(await store.roles.take(other, EDITOR, at(6), by)).toBe('ABSENT')
		expect(await store.roles.take(other, MEMBER, at(6), by)).toBe('TAKEN')
		expect(await store.roles.take('account:first', ADMINISTRATOR, at(6), by)).toBe('LAST_ADMINISTRATOR')
		await store.roles.give(other, ADMINISTRATOR, at(5), by)
		const taken = await Promise.all([
			store.roles.take('account:first', ADMINISTRATOR, at(6), by),
			store.roles.take(other, ADMINISTRATOR, at(6), by),
		])
		expect([...taken].sort()).toEqual(['LAST_ADMINISTRATOR', 'TAKEN'])
		expect(await store.accounts.hasAdministrator()).toBe(true)
	})

	it('keeps a frozen account apart: no session, password, token nor link holds, and what it made neither', async () => {
		const other = await invited('other')
		await store.sessions.open(session(other, 'x'), null)
		await store.identities.add(other, 'issuer subject')
		const times = { createdAt: at(1), expiresAt: at(9) }
		const token = { id: 't', accountId: other, name: 'T', scopes: ['READ'], tokenHash: 'token' } as const
		await store.apiTokens.create({ ...times, ...token })
		await store.invitations.create({ ...MEMBER, ...times, id: 'i', by: other }, 'made')
		const link = { ...times, forgottenAt: at(9), tokenHash: 'link' }
		await store.passwords.createLink({ ...link, accountId: 'account:first', by: other })
		const holds = async (): Promise<readonly unknown[]> => [
			(await store.passwords.byEmail('other@example.org')).own,
			await store.apiTokens.owner('token', at(2)),
			await store.identities.accountOf('issuer subject'),
			await store.invitations.byToken('made', at(2)),
			await store.passwords.link('link', at(2)),
		]
		expect(await holds()).not.toContain(null)
		expect(await store.accounts.freeze('account:first', at(2), other)).toBe('LAST_ADMINISTRATOR')
		expect(await store.accounts.freeze(other, at(2), 'account:first')).toBe('DONE')
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
		expect(await store.accounts.freeze(other, null, 'account:first')).toBe('DONE')
		expect(await holds()).not.toContain(null)
		expect(await store.sessions.owner('x', at(2))).toBeNull()
		expect(await store.accounts.freeze('account:nobody', at(2), 'account:first')).toBe('ABSENT')
	})

	it('erases who a closed account was, and all by which it signs in', async () => {
		const other = await invited('other')
		await store.sessions.open(session(other, 'x'), null)
		await store.identities.add(other, 'issuer subject')
		expect(await store.accounts.close('account:first', at(2), 'account:first')).toBe('LAST_ADMINISTRATOR')
		expect(await store.accounts.close(other, at(2), 'account:first')).toBe('CLOSED')
		expect(await store.accounts.close(other, at(2), 'account:first')).toBe('ABSENT')
		expect((await store.passwords.byEmail('other@example.org')).own).toBeNull()
		expect(await store.sessions.owner('x', at(1))).toBeNull()
		expect(await store.identities.accountOf('issuer subject')).toBeNull()
		expect((await store.accounts.detailsOf([other])).size).toBe(0)
		expect((await store.roles.holders()).map(({ accountId }) => accountId)).toEqual(['account:first'])
		// The address is free again.
		await invited('other2', MEMBER)
		expect(await store.roles.give(other, MEMBER, at(3), 'account:first')).toBe(false)
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
		await store.apiTokens.create(token)
		expect(await store.apiTokens.owner('hash', at(1))).toMatchObject({
			accountId: 'account:first',
			roles: [ADMINISTRATOR],
			scopes: ['READ'],
			usedAt: null,
		})
		expect(await store.apiTokens.owner('hash', at(9))).toBeNull()
		await store.apiTokens.touch('hash', at(2))
		const other = await invited('other')
		expect(await store.apiTokens.revoke(other, 'token:one', at(3))).toBe(false)
		expect(await store.apiTokens.revoke('account:first', 'token:one', at(3))).toBe(true)
		expect(await store.apiTokens.revoke('account:first', 'token:one', at(4))).toBe(true)
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
		expect(await store.passkeys.add(passkey)).toBe(true)
		expect(await store.passkeys.add({ ...passkey, id: 'passkey:two' })).toBe(false)
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
		expect(await store.passkeys.remove('account:other', 'passkey:one')).toBe(false)
		expect(await store.passkeys.remove('account:first', 'passkey:one')).toBe(true)
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
