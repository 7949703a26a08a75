import type { SignInMethod } from '../../schema/enums'
import type { Language } from '../domain/records'
import type { HeldRole } from '../domain/role'
import { Conflict, NotFound } from '../errors'
import { expectMay } from '../policy/rights'
import type { KnownDetails } from '../store/accountStore'
import type { LockedAccount } from '../store/accountWrites'
import type { ApiToken } from '../store/apiTokenStore'
import type { Passkey } from '../store/passkeyStore'
import type { PasswordLink } from '../store/passwordStore'
import type { Session } from '../store/sessionStore'
import { perform } from '../writing/perform'
import { type AccountContext, accountIdOf, ownAccount, servicesOf } from './accountContext'
import { instantAfter } from './accounts'
import { expectChecked } from './checks'
import { expectEmail } from './emailKey'
import { expectName } from './newAccounts'
import { type PreparedEmail, preparedEmail } from './newEmail'

/** The account that asks. */
export interface Me extends KnownDetails {
	readonly id: string
}

/** null for a visitor, and for an account that was closed a moment ago. */
export async function me({ reader, services }: AccountContext): Promise<Me | null> {
	const { accountId } = reader
	if (services === null || accountId === null) return null
	expectMay(reader, 'account', 'read', { accountId })
	const details = await services.loaders.details.load(accountId)
	return details && { ...details, id: accountId }
}

/** null for a closed account. The caller has checked the right to read it. */
export async function detailsOf(context: AccountContext, accountId: string): Promise<KnownDetails | null> {
	return servicesOf(context).loaders.details.load(accountId)
}

/** The caller has checked the right to read them. */
export async function rolesOf(context: AccountContext, accountId: string): Promise<readonly HeldRole[]> {
	return servicesOf(context).loaders.roles.load(accountId)
}

export async function ownSessions(context: AccountContext, { id }: Me): Promise<readonly Session[]> {
	expectMay(context.reader, 'session', 'read', { accountId: id })
	return servicesOf(context).loaders.sessions.load(id)
}

export async function ownApiTokens(context: AccountContext, { id }: Me): Promise<readonly ApiToken[]> {
	expectMay(context.reader, 'apiToken', 'read', { accountId: id })
	return servicesOf(context).loaders.apiTokens.load(id)
}

export async function ownPasskeys(context: AccountContext, { id }: Me): Promise<readonly Passkey[]> {
	expectMay(context.reader, 'passkey', 'read', { accountId: id })
	return servicesOf(context).loaders.passkeys.load(id)
}

export async function ownSignInMethods(
	context: AccountContext,
	{ id }: Me,
): Promise<readonly SignInMethod[]> {
	expectMay(context.reader, 'wayIn', 'read', { accountId: id })
	return servicesOf(context).loaders.ways.load(id)
}

/** A link with which the asking account can choose a new password. */
export interface OwnPasswordLink extends PasswordLink {
	/** Whether it can still be used. */
	readonly isOpen: boolean
}

/** The latest link; null if there is no recent one. */
export async function ownPasswordLink(context: AccountContext, { id }: Me): Promise<OwnPasswordLink | null> {
	expectMay(context.reader, 'wayIn', 'read', { accountId: id })
	const { loaders, clock } = servicesOf(context)
	const link = await loaders.passwordLinks.load(id)
	return link && { ...link, isOpen: link.usedAt === null && link.expiresAt > instantAfter(clock) }
}

/** Throws Unauthenticated, Forbidden, and NotFound if the account has no such session. */
export async function closeOwnSession(context: AccountContext, sessionId: string): Promise<void> {
	const accountId = accountIdOf(context)
	const { readers, loaders } = servicesOf(context)
	await perform(context, {
		name: 'session.close',
		asked: { sessionId },
		rule: () => expectMay(context.reader, 'session', 'close', { accountId }),
		read: (locked) => ownAccount(locked, context),
		condition: ({ sessions }) => {
			if (sessions.includes(sessionId)) return
			throw new NotFound('The account has no session of that id.')
		},
		change: () => ({
			accounts: [{ kind: 'CLOSE_SESSION', accountId, id: sessionId }],
			object: sessionId,
			answer: null,
		}),
	})
	readers.forget()
	loaders.sessions.clear(accountId)
}

/** Throws Unauthenticated, Forbidden, BadInput. */
export async function renameMe(context: AccountContext, name: string): Promise<void> {
	const accountId = accountIdOf(context)
	await perform(context, {
		name: 'account.change',
		asked: { name },
		rule: () => expectMay(context.reader, 'account', 'change', { accountId }),
		prepare: async () => expectName(name),
		read: (locked) => ownAccount(locked, context),
		change: (_account, written) => ({
			accounts: [{ kind: 'RENAME', accountId, name: written }],
			object: accountId,
			fields: ['name'],
			answer: null,
		}),
	})
	servicesOf(context).loaders.details.clear(accountId)
}

/**
 * Asks for another address: see `preparedEmail`. Throws Unauthenticated, Forbidden, CheckNeeded, BadInput, RateLimited, and Conflict for
 * an account without a password.
 */
export async function changeMyEmail(
	context: AccountContext,
	email: string,
	language: Language,
): Promise<void> {
	const accountId = accountIdOf(context)
	const services = servicesOf(context)
	await perform<LockedAccount, null, PreparedEmail>(context, {
		name: 'account.change',
		asked: { email, language },
		rule: async () => {
			expectMay(context.reader, 'account', 'change', { accountId })
			await expectChecked(services, accountId, context.sessionId)
		},
		prepare: async () => {
			const written = expectEmail(email)
			if ((await services.store.passwords.ofAccount(accountId)) === null) throw noPassword()
			const before = (await services.loaders.details.load(accountId))?.email ?? ''
			return preparedEmail(services, { accountId, before, email: written, language })
		},
		read: (locked) => ownAccount(locked, context),
		condition: ({ hasPassword }) => {
			if (!hasPassword) throw noPassword()
		},
		change: ({ emailKey }, { asked, letters }) => ({
			accounts: [{ kind: 'ASK_FOR_EMAIL', ...asked }],
			letters: asked.emailKey === emailKey ? [] : letters,
			object: accountId,
			fields: ['newEmail'],
			answer: null,
		}),
	})
	services.loaders.details.clear(accountId)
}

function noPassword(): Conflict {
	return new Conflict(
		'This account has no password: its address is the one that its identity provider knows.',
	)
}

/** Throws Unauthenticated, Forbidden, and NotFound if the account has no such passkey. */
export async function removeOwnPasskey(context: AccountContext, id: string): Promise<void> {
	const accountId = accountIdOf(context)
	const { loaders } = servicesOf(context)
	await perform(context, {
		name: 'passkey.remove',
		asked: { id },
		rule: () => expectMay(context.reader, 'passkey', 'remove', { accountId }),
		read: (locked) => ownAccount(locked, context),
		condition: ({ passkeys }) => {
			if (passkeys.includes(id)) return
			throw new NotFound('The account has no passkey of that id.')
		},
		change: () => ({ accounts: [{ kind: 'REMOVE_PASSKEY', accountId, id }], object: id, answer: null }),
	})
	loaders.passkeys.clear(accountId)
	loaders.ways.clear(accountId)
}
