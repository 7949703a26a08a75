import { Unauthenticated } from '../errors'
import { type Accounts } from './accounts'
import { emailKey } from './emailKey'
import { expectPassword } from './passwords'
import { closeSessions } from './sessions'
import { countTry, forgiveTry, triedBy } from './signInTries'

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
	const tried = triedBy(email, network)
	await countTry(accounts, tried)
	const known = await accounts.store.passwordOf(emailKey(email))
	const isRight = await accounts.passwords.verify(known?.hash ?? null, password)
	if (known === null || !isRight) {
		await accounts.store.noteRefusal(known?.accountId ?? null, 'session.refuse', null)
		throw wrongSignIn()
	}
	await forgiveTry(accounts, tried)
	return known.accountId
}

/**
 * Changes the password of an account and ends its other sessions. Counted as a sign-in: whoever finds an open browser does not
 * get to guess. Throws RateLimited, Unauthenticated, BadInput.
 *
 * @param session the token of the session that stays.
 */
export async function changePassword(
	accounts: Accounts,
	accountId: string,
	change: { readonly password: string; readonly newPassword: string; readonly network: string },
	session: string,
): Promise<void> {
	expectPassword(change.newPassword)
	const tried = triedBy(accountId, change.network)
	await countTry(accounts, tried)
	const hash = await accounts.store.passwordOfAccount(accountId)
	if (!(await accounts.passwords.verify(hash, change.password))) {
		await accounts.store.noteRefusal(accountId, 'password.refuse', accountId)
		throw new Unauthenticated('That is not the password of this account.')
	}
	await forgiveTry(accounts, tried)
	await accounts.store.setPassword(accountId, await accounts.passwords.hash(change.newPassword))
	await closeSessions(accounts, accountId, session)
}

/** One sentence for an address that has no account and for a password that is wrong. */
export function wrongSignIn(): Unauthenticated {
	return new Unauthenticated('The address and the password are not those of an account.')
}
