/** Changing an account's address without revealing who has the new one: neither the answer nor trying the address tells. */
import type { Language } from '../domain/records'
import { Unauthenticated } from '../errors'
import type { AskedEmail } from '../store/accountWrites'
import type { ClaimedLetter, NewLetter } from '../store/mailStore'
import { type Accounts, instantAfter, type RequestAccounts } from './accounts'
import { emailKey } from './emailKey'
import { countInHour, isCountedInHour } from './hourlyCount'
import { hashOf, newId, newSecret } from './secrets'

/** How long the link of a letter is valid. */
const HOLDS_MILLISECONDS = 86_400_000
/** Limits in an hour: requests of one account, and letters to one address. */
const MAX_OF_ACCOUNT = 5
const MAX_TO_ADDRESS = 3

export interface NewEmailRequest {
	readonly accountId: string
	/** The present address. */
	readonly before: string
	readonly email: string
	/** In which the letters are written. */
	readonly language: Language
}

/** What asking for a new address writes. */
export interface PreparedEmail {
	readonly asked: AskedEmail
	/** About another address than the present one. */
	readonly letters: readonly NewLetter[]
}

/**
 * Prepares the new address that an account asks for. If letters can be sent, the link in a letter to it makes it the account's own,
 * and the present address is told; otherwise both open the account. Asking for the present address cancels an earlier request. The
 * answer and the work are the same whether or not another account has the address. Throws RateLimited.
 */
export async function preparedEmail(
	accounts: RequestAccounts,
	{ accountId, before, email, language }: NewEmailRequest,
): Promise<PreparedEmail> {
	const { clock, hasMail } = accounts
	const key = emailKey(email)
	const what = 'Too many addresses were asked for in an hour'
	if (key !== emailKey(before)) {
		await countInHour(accounts, hashOf(`address of ${accountId}`), MAX_OF_ACCOUNT, what)
	}
	// Nobody floods an address with letters: over the limit none is written, and the answer is the same.
	const mayWrite =
		hasMail === true && (await isCountedInHour(accounts, hashOf(`new address ${key}`), MAX_TO_ADDRESS))
	return {
		asked: { accountId, email, emailKey: key, at: instantAfter(clock) },
		letters: mayWrite ? lettersOf() : [],
	}

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

/**
 * The secret for the letter to a new address, made when it is sent; `secret` is null if another account has the address. null if
 * nobody asks for the address any more.
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
 * Makes the waiting address the account's own, by the link of its letter; repeating it changes nothing. Throws Unauthenticated if the
 * link is no longer valid.
 */
export async function confirmEmail({ store, clock }: Accounts, secret: string): Promise<void> {
	if (await store.accounts.takeNewEmail(hashOf(secret), instantAfter(clock))) return
	throw new Unauthenticated('This link holds no more: another one took its place, or it is older than a day.')
}
