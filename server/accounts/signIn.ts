import { Conflict, Unauthenticated } from '../errors'
import type { Reader } from '../policy/reader'
import { expectMay } from '../policy/rights'
import type { KnownPassword } from '../store/passwordStore'
import { perform } from '../writing/perform'
import { ownAccount } from './accountContext'
import type { Accounts } from './accounts'
import { emailKey } from './emailKey'
import { expectPassword } from './passwords'
import { hashOf } from './secrets'
import { attemptKeys, clearAttempt, countAttempt } from './signInAttempts'

export interface SignIn {
	readonly email: string
	readonly password: string
	/** Of the client's address. */
	readonly network: string
}

/**
 * The account with an address and a password. The work and the refusal are the same whether or not there is such an account. Throws
 * RateLimited and Unauthenticated.
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

/** The accounts that an address and a password lead to. */
export interface TriedPassword {
	/** The account that they open; null: none. */
	readonly right: KnownPassword | null
	/** The account with the address, whatever its password; null: none has a password. */
	readonly own: KnownPassword | null
}

/**
 * Checks a password with the same work for each address. An address that an account only asked for opens that account too, besides the
 * one that has it, so that nobody learns anything by asking for it. If letters can be sent, it opens nothing until it is confirmed.
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
 * Changes the password of a checked account, and ends its other sessions. Throws BadInput, and Conflict for an account without a
 * password.
 *
 * @param session the token of the session that stays.
 */
export async function changePassword(
	accounts: Accounts,
	reader: Reader & { readonly accountId: string },
	newPassword: string,
	session: string,
): Promise<void> {
	const { accountId } = reader
	await perform(
		{ reader, services: accounts },
		{
			name: 'account.change',
			asked: {},
			rule: () => expectMay(reader, 'account', 'change', { accountId }),
			prepare: async () => {
				expectPassword(newPassword)
				// Hashing takes time: not for whoever has no password.
				if ((await accounts.store.passwords.ofAccount(accountId)) === null) throw noPassword()
				return accounts.passwords.hash(newPassword)
			},
			read: (locked) => ownAccount(locked, { reader }),
			condition: ({ hasPassword }) => {
				if (!hasPassword) throw noPassword()
			},
			change: (_account, hash) => ({
				accounts: [
					{ kind: 'SET_PASSWORD', accountId, hash },
					{ kind: 'CLOSE_SESSIONS', accountId, except: hashOf(session) },
				],
				object: accountId,
				fields: ['password'],
				answer: null,
			}),
		},
	)
	accounts.readers.forget()
}

function noPassword(): Conflict {
	return new Conflict('This account has no password: it signs in through its identity provider.')
}

/** The same sentence for an unknown address and for a wrong password. */
export function wrongSignIn(): Unauthenticated {
	return new Unauthenticated('The address and the password are not those of an account.')
}
