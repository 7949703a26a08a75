import { withoutInvisibleMarks } from '../domain/invisibleMarks'
import { BadInput, Conflict, Unauthenticated } from '../errors'
import type { NewAccount } from '../store/accountStore'
import { type Accounts, instantAfter } from './accounts'
import { emailKey, expectEmail } from './emailKey'
import { expectPassword } from './passwords'
import { hashOf, newId, newSecret } from './secrets'
import { signIn } from './signIn'

/** How long the link of a first start is valid. */
const SETUP_MILLISECONDS = 24 * 3_600_000
const NAME_CHARACTERS = 120

/** The name and address that somebody gives, and their password. */
export interface LocalAccount {
	readonly name: string
	readonly email: string
	readonly password: string
}

/** A one-time secret that makes the first administrator; null if there is one already. */
export async function newSetupSecret({ store, clock }: Accounts): Promise<string | null> {
	if (await store.accounts.hasAdministrator()) return null
	const secret = newSecret()
	await store.accounts.keepSetupLink(hashOf(secret), instantAfter(clock, SETUP_MILLISECONDS))
	return secret
}

/**
 * Makes the first administrator with the secret of a start. Returns the account's id, also when asked again with the same address and
 * password because the answer was lost: then it signs in. Throws BadInput, RateLimited, Unauthenticated.
 */
export async function setUp(
	accounts: Accounts,
	secret: string,
	local: LocalAccount & { readonly network: string },
): Promise<string> {
	const account = await newLocalAccount(accounts, local)
	const made = await accounts.store.accounts.setUp(hashOf(secret), account)
	accounts.readers.forget()
	if (made === 'MADE') return account.id
	if (made === 'EMAIL_TAKEN') throw new Conflict('That address is already in use here.')
	const known = await signIn(accounts, local).catch((error: unknown) => {
		if (error instanceof Unauthenticated) return null
		throw error
	})
	if (known !== null) return known
	throw new Unauthenticated(
		'This link holds no more: it was used, it is older than a day, or there is an administrator. Start the server again for a new one.',
	)
}

/** A new account, ready to be stored. Throws BadInput for an invalid name, address or password. */
export async function newLocalAccount(
	{ passwords, clock }: Pick<Accounts, 'passwords' | 'clock'>,
	{ name, email, password }: LocalAccount,
): Promise<NewAccount> {
	expectPassword(password)
	const written = expectEmail(email)
	return {
		id: newId('account'),
		name: expectName(name),
		email: written,
		emailKey: emailKey(written),
		passwordHash: await passwords.hash(password),
		identity: null,
		createdAt: instantAfter(clock),
	}
}

/** A name in its stored form. Throws BadInput if it is empty, too long or has control characters. */
export function expectName(name: string): string {
	const written = withoutInvisibleMarks(name.normalize('NFC')).trim()
	if (written !== '' && written.length <= NAME_CHARACTERS && !/\p{Cc}/u.test(written)) return written
	throw new BadInput(`"name" must be a text of 1 to ${NAME_CHARACTERS} characters; another came.`, {
		argument: 'name',
	})
}
