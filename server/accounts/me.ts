import type { SignInMethod } from '../../schema/enums'
import type { Language } from '../domain/records'
import type { HeldRole } from '../domain/role'
import { Conflict, NotFound } from '../errors'
import { expectMay } from '../policy/rights'
import type { KnownDetails } from '../store/accountStore'
import type { ApiToken } from '../store/apiTokenStore'
import type { Passkey } from '../store/passkeyStore'
import type { PasswordLink } from '../store/passwordStore'
import type { Session } from '../store/sessionStore'
import { type AccountContext, accountIdOf, servicesOf } from './accountContext'
import { instantAfter } from './accounts'
import { expectChecked } from './checks'
import { expectEmail } from './emailKey'
import { expectName } from './newAccounts'
import { askForEmail } from './newEmail'
import { closeSessionOf } from './sessions'

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
	expectMay(context.reader, 'session', 'close', { accountId })
	const services = servicesOf(context)
	await closeSessionOf(services, accountId, sessionId)
	services.loaders.sessions.clear(accountId)
}

/** Throws Unauthenticated, Forbidden, BadInput. */
export async function renameMe(context: AccountContext, name: string): Promise<void> {
	const accountId = accountIdOf(context)
	expectMay(context.reader, 'account', 'change', { accountId })
	const { store, loaders } = servicesOf(context)
	await store.accounts.rename(accountId, expectName(name))
	loaders.details.clear(accountId)
}

/**
 * Asks for another address: see `askForEmail`. Throws Unauthenticated, Forbidden, CheckNeeded, BadInput, RateLimited, and Conflict for
 * an account without a password.
 */
export async function changeMyEmail(
	context: AccountContext,
	email: string,
	language: Language,
): Promise<void> {
	const accountId = accountIdOf(context)
	expectMay(context.reader, 'account', 'change', { accountId })
	const services = servicesOf(context)
	await expectChecked(services, accountId, context.sessionId)
	const written = expectEmail(email)
	if ((await services.store.passwords.ofAccount(accountId)) === null) {
		throw new Conflict(
			'This account has no password: its address is the one that its identity provider knows.',
		)
	}
	const before = await services.loaders.details.load(accountId)
	await askForEmail(services, { accountId, before: before?.email ?? '', email: written, language })
	services.loaders.details.clear(accountId)
}

/** Throws Unauthenticated, Forbidden, and NotFound if the account has no such passkey. */
export async function removeOwnPasskey(context: AccountContext, id: string): Promise<void> {
	const accountId = accountIdOf(context)
	expectMay(context.reader, 'passkey', 'remove', { accountId })
	const { store, loaders } = servicesOf(context)
	const removed = await store.passkeys.remove(accountId, id)
	loaders.passkeys.clear(accountId)
	loaders.ways.clear(accountId)
	if (!removed) throw new NotFound('The account has no passkey of that id.')
}
