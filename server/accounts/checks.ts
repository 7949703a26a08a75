import { CheckNeeded, Unauthenticated } from '../errors'
import type { Instant } from '../store/database'
import { type Accounts, instantAfter, type RequestAccounts } from './accounts'
import { hashOf } from './secrets'
import { attemptKeys, clearAttempt, countAttempt } from './signInAttempts'

/** How long a check lasts. Whoever finds an open browser later is asked again before anything that matters. */
const CHECK_MILLISECONDS = 600_000

/**
 * Expects that the user of a session has shown who they are in the last ten minutes. Reads the store each time, so that a check made
 * on another server counts at once. Throws CheckNeeded.
 */
export async function expectChecked(
	{ store, clock }: RequestAccounts,
	accountId: string,
	sessionId: string | null,
): Promise<void> {
	const sessions = (await store.sessions.ofAccounts([accountId], instantAfter(clock))).get(accountId) ?? []
	const checkedAt = sessions.find(({ id }) => id === sessionId)?.checkedAt ?? null
	if (checkedAt === null || checkedAt <= instantAfter(clock, -CHECK_MILLISECONDS)) throw new CheckNeeded()
}

/**
 * Checks the user by the password. Counts as a sign-in attempt, so that whoever finds an open browser cannot guess. Throws
 * RateLimited and Unauthenticated.
 *
 * @param session the token of the session that is checked.
 */
export async function checkByPassword(
	accounts: Accounts,
	accountId: string,
	{ password, network }: { readonly password: string; readonly network: string },
	session: string,
): Promise<void> {
	const tried = attemptKeys(accountId, network)
	await countAttempt(accounts, tried)
	const hash = await accounts.store.passwords.ofAccount(accountId)
	if (!(await accounts.passwords.verify(hash, password))) {
		await accounts.store.noteRefusal(accountId, 'password.refuse', accountId)
		throw new Unauthenticated('That is not the password of this account.')
	}
	await clearAttempt(accounts, tried)
	await recordCheck(accounts, session)
}

/** @param session the token of the session whose user was checked just now. */
export async function recordCheck({ store, clock }: Accounts, session: string): Promise<void> {
	await store.sessions.noteCheck(hashOf(session), instantAfter(clock))
}

/** When somebody signed in at an identity provider, from its seconds since 1970; null if it does not say. */
export function checkedAtProvider(seconds: unknown): Instant | null {
	return typeof seconds === 'number' && Number.isFinite(seconds)
		? new Date(seconds * 1_000).toISOString()
		: null
}
