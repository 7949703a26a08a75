import type { HeldRole } from '../domain/role'
import { expectMay } from '../policy/rights'
import type { AccountDetails, ApiToken, Passkey, Session } from '../store/accountStore'
import { type AccountContext, servicesOf } from './accountContext'

/** The account that asks. */
export interface Me {
	readonly accountId: string
	readonly details: AccountDetails
}

/** null for a visitor, and for an account that was closed a moment ago. */
export async function me({ reader, services }: AccountContext): Promise<Me | null> {
	const { accountId } = reader
	if (services === null || accountId === null) return null
	expectMay(reader, 'account', 'read', { accountId })
	const details = await services.loaders.details.load(accountId)
	return details && { accountId, details }
}

export async function rolesOf(context: AccountContext, accountId: string): Promise<readonly HeldRole[]> {
	return servicesOf(context).loaders.roles.load(accountId)
}

export async function ownSessions(context: AccountContext, { accountId }: Me): Promise<readonly Session[]> {
	expectMay(context.reader, 'session', 'read', { accountId })
	return servicesOf(context).loaders.sessions.load(accountId)
}

export async function ownApiTokens(context: AccountContext, { accountId }: Me): Promise<readonly ApiToken[]> {
	expectMay(context.reader, 'apiToken', 'read', { accountId })
	return servicesOf(context).loaders.apiTokens.load(accountId)
}

export async function ownPasskeys(context: AccountContext, { accountId }: Me): Promise<readonly Passkey[]> {
	expectMay(context.reader, 'passkey', 'read', { accountId })
	return servicesOf(context).loaders.passkeys.load(accountId)
}
