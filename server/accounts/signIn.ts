import { Conflict, Unauthenticated } from '../errors'
import type { KnownPassword } from '../store/accountStore'
import type { Accounts } from './accounts'
import { emailKey } from './emailKey'
import { expectPassword } from './passwords'
import { closeSessions } from './sessions'
import { attemptKeys, countAttempt, forgiveAttempt } from './signInAttempts'

export interface SignIn {
	readonly email: string
	readonly password: string
	/** Of the address that asks. */
	readonly network: string
}

/**
 * The account of an address and its password. The same work is done, and the same is answered, whether or not there is such
 * an account. Throws RateLimited and Unauthenticated.
 */
export async function signIn(accounts: Accounts, { email, password, network }: SignIn): Promise<string> {
	const tried = attemptKeys(email, network)
	await countAttempt(accounts, tried)
	const known = await accounts.store.passwordOf(emailKey(email))
	const isRight = await accounts.passwords.verify(known?.hash ?? null, password)
	if (known === null || !isRight) {
		await accounts.store.noteRefusal(known?.accountId ?? null, 'session.refuse', null)
		throw wrongSignIn()
	}
	await expectOwnEmail(accounts, known, email)
	await forgiveAttempt(accounts, tried)
	return known.accountId
}

/** An address that waited for its first sign-in is the account's own from now on. Throws Unauthenticated where it is another's. */
export async function expectOwnEmail(
	{ store }: Accounts,
	{ accountId, isNewEmail }: KnownPassword,
	email: string,
): Promise<void> {
	if (isNewEmail && !(await store.takeNewEmail(accountId, emailKey(email)))) throw wrongSignIn()
}

/**
 * Changes the password of an account, whose user was checked, and ends its other sessions. Throws BadInput, and Conflict for an
 * account without a password.
 *
 * @param session the token of the session that stays.
 */
export async function changePassword(
	accounts: Accounts,
	accountId: string,
	newPassword: string,
	session: string,
): Promise<void> {
	expectPassword(newPassword)
	const { store, passwords } = accounts
	if ((await store.passwordOfAccount(accountId)) === null) {
		throw new Conflict('This account has no password: it signs in through its identity provider.')
	}
	await store.setPassword(accountId, await passwords.hash(newPassword))
	await closeSessions(accounts, accountId, session)
}

/** One sentence for an address that has no account and for a password that is wrong. */
export function wrongSignIn(): Unauthenticated {
	return new Unauthenticated('The address and the password are not those of an account.')
}
