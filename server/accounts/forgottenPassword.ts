/** Forgotten passwords, where letters can be sent: a link to the address of the account. */
import type { Language } from '../domain/records'
import { NotFound } from '../errors'
import type { ClaimedLetter, NewLetter } from '../store/mailStore'
import { type Accounts, instantAfter } from './accounts'
import { emailKey, expectEmail } from './emailKey'
import { countInHour, isCountedInHour } from './hourlyCount'
import { createOwnPasswordLink, PASSWORD_LINK_REMEMBERED_MILLISECONDS } from './passwordLinks'
import { hashOf, newId, newSecret } from './secrets'

const HOLDS_MILLISECONDS = 3_600_000
/** Limits in an hour: for one network, and for one address. */
const MAX_OF_NETWORK = 20
const MAX_TO_ADDRESS = 3

export interface ForgottenPassword {
	readonly email: string
	readonly language: Language
	/** Of the client's address. */
	readonly network: string
}

/**
 * Writes a letter to an address, whether or not it has an account. That is looked up when the letter is sent, so that neither the
 * answer nor its time reveals it. Over the limit of an address nothing is written, and the answer is the same.
 *
 * @throws BadInput; RateLimited for the network.
 */
export async function askForPassword(
	accounts: Accounts,
	{ email, language, network }: ForgottenPassword,
): Promise<void> {
	const written = expectEmail(email)
	const { store, clock } = accounts
	const what = 'Too many passwords were asked for in an hour'
	await countInHour(accounts, hashOf(`forgotten ${network}`), MAX_OF_NETWORK, what)
	if (!(await isCountedInHour(accounts, hashOf(`forgotten to ${emailKey(written)}`), MAX_TO_ADDRESS))) return
	const letter: NewLetter = {
		id: newId('letter'),
		kind: 'FORGOTTEN_PASSWORD',
		accountId: null,
		content: JSON.stringify({ language }),
		createdAt: instantAfter(clock),
		expiresAt: instantAfter(clock, HOLDS_MILLISECONDS),
		details: { email: written, name: null, title: null, text: null },
	}
	await store.mail.write([letter])
}

/** Where a letter goes, and the secret of its link. */
export interface SentSecret {
	readonly to: string
	readonly secret: string
}

/**
 * Makes the link when its letter is sent, so that only the letter holds the secret. null if no account with a password has the
 * address.
 */
export async function forgottenPasswordLink(
	accounts: Accounts,
	{ email }: Pick<ClaimedLetter, 'email'>,
): Promise<SentSecret | null> {
	const { store, clock } = accounts
	// An address that waits to be confirmed belongs to nobody yet.
	const known = email === null ? null : (await store.passwords.byEmail(emailKey(email))).own
	if (known === null) return null
	const { accountId } = known
	const details = (await store.accounts.detailsOf([accountId])).get(accountId)
	if (details === undefined) return null
	const secret = newSecret()
	try {
		await createOwnPasswordLink(accounts, {
			accountId,
			by: accountId,
			tokenHash: hashOf(secret),
			createdAt: instantAfter(clock),
			expiresAt: instantAfter(clock, HOLDS_MILLISECONDS),
			forgottenAt: instantAfter(clock, PASSWORD_LINK_REMEMBERED_MILLISECONDS),
		})
	} catch (error) {
		// Closed or frozen since.
		if (error instanceof NotFound) return null
		throw error
	}
	return { to: details.email, secret }
}
