import type { TokenScope } from '../../schema/enums'
import { BadInput, Conflict, NotFound } from '../errors'
import { expectMay } from '../policy/rights'
import type { ApiToken } from '../store/apiTokenStore'
import { type AccountContext, type AccountServices, accountIdOf, servicesOf } from './accountContext'
import { instantAfter } from './accounts'
import { expectChecked } from './checks'
import { expectName } from './newAccounts'
import { hashOf, newId, newSecret } from './secrets'

const DAY_MILLISECONDS = 86_400_000
const MAX_DAYS = 365
/** Tokens that are neither revoked nor expired. */
const MAX_LIVE = 20

export interface CreatedApiToken {
	readonly token: ApiToken
	/** What a program sends; it is shown only once. */
	readonly secret: string
}

export interface ApiTokenInput {
	readonly name: string
	readonly scopes: readonly TokenScope[]
	/** For how many days it is valid. */
	readonly days: number
}

/** Makes an API token for the asking account. Throws Unauthenticated, Forbidden, CheckNeeded, BadInput, Conflict. */
export async function createApiToken(
	context: AccountContext,
	{ name, scopes, days }: ApiTokenInput,
): Promise<CreatedApiToken> {
	const { accountId, services } = ownServices(context, 'create')
	if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS) {
		throw new BadInput(`"days" must be an integer from 1 to ${MAX_DAYS}; ${days} came.`, { argument: 'days' })
	}
	if (scopes.length === 0) {
		throw new BadInput('"scopes" must name what the token may be used for; it names nothing.', {
			argument: 'scopes',
		})
	}
	await expectChecked(services, accountId, context.sessionId)
	const { store, loaders, clock } = services
	const now = instantAfter(clock)
	const known = await loaders.apiTokens.load(accountId)
	const live = known.filter(({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > now)
	if (live.length >= MAX_LIVE) {
		throw new Conflict(`An account may have ${MAX_LIVE} API tokens: revoke one first.`)
	}
	const secret = newSecret()
	const token = {
		id: newId('token'),
		name: expectName(name),
		scopes: [...new Set(scopes)],
		createdAt: now,
		expiresAt: instantAfter(clock, days * DAY_MILLISECONDS),
	}
	await store.apiTokens.create({ ...token, accountId, tokenHash: hashOf(secret) })
	loaders.apiTokens.clear(accountId)
	return { token: { ...token, usedAt: null, revokedAt: null }, secret }
}

/** Throws Unauthenticated, Forbidden, and NotFound if the account has no such token. */
export async function revokeApiToken(context: AccountContext, id: string): Promise<void> {
	const { accountId, services } = ownServices(context, 'revoke')
	const revoked = await services.store.apiTokens.revoke(accountId, id, instantAfter(services.clock))
	services.readers.forget()
	services.loaders.apiTokens.clear(accountId)
	if (!revoked) throw new NotFound('The account has no API token of that id.')
}

function ownServices(
	context: AccountContext,
	action: 'create' | 'revoke',
): { readonly accountId: string; readonly services: AccountServices } {
	const accountId = accountIdOf(context)
	expectMay(context.reader, 'apiToken', action, { accountId })
	return { accountId, services: servicesOf(context) }
}
