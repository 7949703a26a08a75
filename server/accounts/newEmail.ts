/** Another address of an account. Whoever asks for it learns nothing of who has it: not by the answer, nor by trying it. */
import type { Language } from '../domain/records'
import { RateLimited, Unauthenticated } from '../errors'
import type { ClaimedLetter, NewLetter } from '../store/mailStore'
import { type Accounts, instantAfter } from './accounts'
import { emailKey } from './emailKey'
import { countInHour } from './hourlyCount'
import { hashOf, newId, newSecret } from './secrets'

/** How long the link of a letter holds. */
const HOLDS_MILLISECONDS = 86_400_000
/** In an hour: that an account asks for, and letters that one address gets. */
const MAX_OF_ACCOUNT = 5
const MAX_TO_ADDRESS = 3

export interface NewEmailRequest {
	readonly accountId: string
	/** The address that it has. */
	readonly before: string
	readonly email: string
	/** Of the letters. */
	readonly language: Language
}

/**
 * Remembers that an account asks for another address. Where letters are sent it takes the place of the first by the link in a letter
 * to it, and the first one is told; else it opens the account beside the first. Asking for the one that there is takes the other
 * back. The answer and the work are the same whether or not another account has it. Throws RateLimited.
 */
export async function askForEmail(
	accounts: Accounts,
	{ accountId, before, email, language }: NewEmailRequest,
): Promise<void> {
	const { store, clock, hasMail } = accounts
	const key = emailKey(email)
	const what = 'Too many addresses were asked for in an hour'
	if (key !== emailKey(before)) {
		await countInHour(accounts, hashOf(`address of ${accountId}`), MAX_OF_ACCOUNT, what)
	}
	const letters = hasMail === true && (await mayWriteTo(accounts, key)) ? lettersOf() : []
	await store.accounts.askForEmail(accountId, { email, emailKey: key, at: instantAfter(clock) }, letters)

	function lettersOf(): readonly NewLetter[] {
		const letter = (kind: NewLetter['kind'], to: string, text: string | null): NewLetter => ({
			id: newId('letter'),
			kind,
			accountId: null,
			content: JSON.stringify({ language, of: accountId }),
			createdAt: instantAfter(clock),
			expiresAt: instantAfter(clock, HOLDS_MILLISECONDS),
			details: { email: to, name: null, title: null, text },
		})
		return [letter('NEW_EMAIL', email, null), letter('EMAIL_ASKED', before, email)]
	}
}

/** One address is not flooded with letters that somebody else asks for; whoever asks is answered alike. */
async function mayWriteTo(accounts: Accounts, key: string): Promise<boolean> {
	try {
		await countInHour(accounts, hashOf(`new address ${key}`), MAX_TO_ADDRESS, 'Too many letters')
		return true
	} catch (error) {
		if (error instanceof RateLimited) return false
		throw error
	}
}

/**
 * What a letter to an address that is asked for brings, made when it is sent: the secret of its link; that an account has the address
 * already; null: it is asked for no more.
 */
export async function newEmailLink(
	{ store, clock }: Accounts,
	accountId: string,
	{ email }: Pick<ClaimedLetter, 'email'>,
): Promise<{ readonly secret: string | null } | null> {
	if (email === null) return null
	const secret = newSecret()
	const until = instantAfter(clock, HOLDS_MILLISECONDS)
	const kept = await store.accounts.keepEmailLink(accountId, emailKey(email), hashOf(secret), until)
	if (kept === 'GONE') return null
	return { secret: kept === 'TAKEN' ? null : secret }
}

/**
 * Makes the address that waits the account's own, by the link of its letter; asked again, it is so. Throws Unauthenticated where the link
 * holds no more.
 */
export async function confirmEmail({ store, clock }: Accounts, secret: string): Promise<void> {
	if (await store.accounts.takeNewEmail(hashOf(secret), instantAfter(clock))) return
	throw new Unauthenticated('This link holds no more: another one took its place, or it is older than a day.')
}
