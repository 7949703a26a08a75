import type { TokenScope } from '../../schema/enums'
import { BadInput, Conflict, NotFound, Unauthenticated } from '../errors'
import { expectMay } from '../policy/rights'
import type { LockedAccount } from '../store/accountWrites'
import type { ApiToken, NewApiToken } from '../store/apiTokenStore'
import { perform } from '../writing/perform'
import { type AccountContext, accountIdOf, ownAccount, servicesOf } from './accountContext'
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
	const { reader, sessionId } = context
	const accountId = accountIdOf(context)
	const services = servicesOf(context)
	const { loaders, clock } = services
	// Made here, so that no kept answer holds it: the client names no key, and never gets this answer again.
	const secret = newSecret()
	const { id } = await perform<LockedAccount, { readonly id: string }, NewApiToken>(context, {
		name: 'apiToken.create',
		asked: { name, scopes, days },
		rule: () => expectMay(reader, 'apiToken', 'create', { accountId }),
		prepare: async () => {
			expectDays(days)
			if (scopes.length === 0) {
				throw new BadInput('"scopes" must name what the token may be used for; it names nothing.', {
					argument: 'scopes',
				})
			}
			await expectChecked(services, accountId, sessionId)
			return {
				id: newId('token'),
				accountId,
				tokenHash: hashOf(secret),
				name: expectName(name),
				scopes: [...new Set(scopes)],
				createdAt: instantAfter(clock),
				expiresAt: instantAfter(clock, days * DAY_MILLISECONDS),
			}
		},
		read: (locked) => ownAccount(locked, context),
		condition: ({ apiTokens }, { createdAt: now }) => {
			const live = apiTokens.filter(({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > now)
			if (live.length < MAX_LIVE) return
			throw new Conflict(`An account may have ${MAX_LIVE} API tokens: revoke one first.`)
		},
		change: (_account, token) => ({
			accounts: [{ kind: 'CREATE_API_TOKEN', token }],
			object: token.id,
			answer: { id: token.id },
		}),
	})
	loaders.apiTokens.clear(accountId)
	const token = (await loaders.apiTokens.load(accountId)).find((one) => one.id === id)
	if (token === undefined) throw new Unauthenticated()
	return { token, secret }
}

/** Throws Unauthenticated, Forbidden, and NotFound if the account has no such token. */
export async function revokeApiToken(context: AccountContext, id: string): Promise<void> {
	const accountId = accountIdOf(context)
	const { clock, readers, loaders } = servicesOf(context)
	await perform(context, {
		name: 'apiToken.revoke',
		asked: { id },
		rule: () => expectMay(context.reader, 'apiToken', 'revoke', { accountId }),
		read: (locked) => ownAccount(locked, context),
		condition: ({ apiTokens }) => {
			if (apiTokens.some((token) => token.id === id)) return
			throw new NotFound('The account has no API token of that id.')
		},
		change: () => ({
			accounts: [{ kind: 'REVOKE_API_TOKEN', accountId, id, at: instantAfter(clock) }],
			object: id,
			answer: null,
		}),
	})
	readers.forget()
	loaders.apiTokens.clear(accountId)
}

function expectDays(days: number): void {
	if (Number.isInteger(days) && days >= 1 && days <= MAX_DAYS) return
	throw new BadInput(`"days" must be an integer from 1 to ${MAX_DAYS}; ${days} came.`, { argument: 'days' })
}
