import type { Reader } from '../policy/reader'
import { expectMay } from '../policy/rights'
import type { Instant } from '../store/database'
import { perform } from '../writing/perform'
import { type Accounts, instantAfter } from './accounts'
import { SESSION_MILLISECONDS } from './readers'
import { hashOf, newId, newSecret } from './secrets'

/**
 * Returns the token of the new session.
 *
 * @param replaced the token that the browser sent; its session ends.
 * @param checkedAt when the user showed who they are; null: unknown.
 */
export async function openSession(
	{ store, clock }: Accounts,
	accountId: string,
	replaced: string | null,
	checkedAt: Instant | null = instantAfter(clock),
): Promise<string> {
	const token = newSecret()
	const now = instantAfter(clock)
	await store.sessions.open(
		{
			id: newId('session'),
			accountId,
			tokenHash: hashOf(token),
			createdAt: now,
			expiresAt: instantAfter(clock, SESSION_MILLISECONDS.idle),
			// If a provider's clock is ahead of ours, its check must not last longer.
			checkedAt: checkedAt !== null && checkedAt > now ? now : checkedAt,
		},
		replaced === null ? null : hashOf(replaced),
	)
	return token
}

export async function closeSession({ store, readers }: Accounts, token: string): Promise<void> {
	await store.sessions.close(hashOf(token))
	readers.forget()
}

/** Ends every session of an account. */
export async function closeSessions(
	accounts: Accounts,
	reader: Reader & { readonly accountId: string },
): Promise<void> {
	const { accountId } = reader
	await perform(
		{ reader, services: accounts },
		{
			name: 'session.closeAll',
			asked: {},
			rule: () => expectMay(reader, 'session', 'close', { accountId }),
			change: () => ({
				accounts: [{ kind: 'CLOSE_SESSIONS', accountId, except: null }],
				object: accountId,
				answer: null,
			}),
		},
	)
	accounts.readers.forget()
}
