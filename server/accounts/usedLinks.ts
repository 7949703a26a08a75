import { type Accounts, instantAfter } from './accounts'
import { emailKey } from './emailKey'
import { attemptKeys, clearAttempt, countAttempt } from './signInAttempts'

/**
 * The account that used a link, for somebody who repeats it because the answer was lost: known by its password. null if nobody used
 * the link, or the password or the given address is another one. Counts as a sign-in attempt. Throws RateLimited.
 */
export async function accountOfUsedLink(
	accounts: Accounts,
	tokenHash: string,
	{
		email,
		password,
		network,
	}: { readonly email?: string; readonly password: string; readonly network: string },
): Promise<string | null> {
	const { store, passwords, clock } = accounts
	const accountId = await store.invitations.accountOfUsedLink(tokenHash, instantAfter(clock))
	if (accountId === null) return null
	const tried = attemptKeys(accountId, network)
	await countAttempt(accounts, tried)
	const own = (await store.accounts.detailsOf([accountId])).get(accountId)?.email ?? ''
	const isOther = email !== undefined && emailKey(email) !== emailKey(own)
	const hash = isOther ? null : await store.passwords.ofAccount(accountId)
	if (!(await passwords.verify(hash, password))) {
		await store.noteRefusal(accountId, 'session.refuse', null)
		return null
	}
	await clearAttempt(accounts, tried)
	return accountId
}
