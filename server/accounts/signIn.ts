import { Conflict, Unauthenticated } from '../errors'
import type { KnownPassword } from '../store/passwordStore'
import type { Accounts } from './accounts'
import { emailKey } from './emailKey'
import { expectPassword } from './passwords'
import { closeSessions } from './sessions'
import { attemptKeys, clearAttempt, countAttempt } from './signInAttempts'

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
	const { right, own } = await tryPassword(accounts, email, password)
	if (right === null) {
		await accounts.store.noteRefusal(own?.accountId ?? null, 'session.refuse', null)
		throw wrongSignIn()
	}
	await clearAttempt(accounts, tried)
	return right.accountId
}

/** What an address and a password open. */
export interface TriedPassword {
	/** The account that they are of; null: none. */
	readonly right: KnownPassword | null
	/** Whose the address is, with another password maybe; null: nobody's who has one. */
	readonly own: KnownPassword | null
}

/**
 * Looks at a password with the same work for each address. An address that was asked for opens the account that asked for it beside
 * the account that has it, if there is one: so that whoever asks learns nothing by trying. Where letters are sent it opens nothing
 * before the letter to it was answered.
 */
export async function tryPassword(
	{ store, passwords, hasMail }: Accounts,
	email: string,
	password: string,
): Promise<TriedPassword> {
	const { own, waiting } = await store.passwords.byEmail(emailKey(email))
	const isOwn = await passwords.verify(own?.hash ?? null, password)
	const isWaiting = hasMail !== true && (await passwords.verify(waiting?.hash ?? null, password))
	return { right: isOwn ? own : isWaiting ? waiting : null, own }
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
	if ((await store.passwords.ofAccount(accountId)) === null) {
		throw new Conflict('This account has no password: it signs in through its identity provider.')
	}
	await store.passwords.set(accountId, await passwords.hash(newPassword))
	await closeSessions(accounts, accountId, session)
}

/** One sentence for an address that has no account and for a password that is wrong. */
export function wrongSignIn(): Unauthenticated {
	return new Unauthenticated('The address and the password are not those of an account.')
}
