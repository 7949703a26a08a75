import { NotFound } from '../errors'
import type { Instant } from '../store/database'
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

/** Ends every session of an account except that of a given token. */
export async function closeSessions(
	{ store, readers }: Accounts,
	accountId: string,
	except: string | null = null,
): Promise<void> {
	await store.sessions.closeAll(accountId, except === null ? null : hashOf(except))
	readers.forget()
}

/** Throws NotFound if the account has no such session. */
export async function closeSessionOf(
	{ store, readers }: Accounts,
	accountId: string,
	sessionId: string,
): Promise<void> {
	const closed = await store.sessions.closeOf(accountId, sessionId)
	readers.forget()
	if (!closed) throw new NotFound('The account has no session of that id.')
}
