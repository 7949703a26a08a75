/** Erasing what is known of a person: at once, and again where an older state of the database is brought back. */
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import type { Accounts } from '../accounts/accounts'
import { newErasure } from '../accounts/newErasure'
import { type ErasureReason, needlesOf, redactorOfErasure } from '../domain/erasure'
import { NotFound } from '../errors'
import { answeredContact } from './contacts'

/**
 * Erases a contact, and what free texts hold of it: once and for all, also where it is asked for again. In how many texts
 * something was found is told to nobody, for texts that the account may not read are among them. Throws Unauthenticated, and NotFound where there is none that the account answers for.
 */
export async function eraseContact(context: AccountContext, id: string): Promise<void> {
	await answeredContact(context, id)
	const found = await erase(servicesOf(context), id, 'REQUEST', accountIdOf(context))
	if (found === null) throw new NotFound('There is no contact of that id that this account answers for.')
	servicesOf(context).loaders.contactValues.clear(id)
}

/** The same, asked for by nobody: see `retention.ts`. null where there is no such contact. */
export async function erase(
	accounts: Pick<Accounts, 'store' | 'clock' | 'ledger'>,
	id: string,
	reason: ErasureReason,
	account: string | null,
): Promise<number | null> {
	const { store, ledger } = accounts
	const values = await store.contacts.valuesToErase(id)
	if (values === null) return null
	const needles = needlesOf({ names: [values.name], emails: [values.email], phones: [values.phone] })
	const erasure = newErasure(accounts, id, reason, needles)
	const found = await store.contacts.erase(id, erasure, needles, account)
	if (found !== null) ledger.keepErasure(erasure)
	return found
}

/**
 * At each start: what was erased is erased again where an older state of the database was brought back, and both lists of erasures,
 * the one in the database and the one beside it, are made the same. Returns of how many persons something was erased.
 */
export async function replayErasures({ store, ledger }: Pick<Accounts, 'store' | 'ledger'>): Promise<number> {
	const inDatabase = await store.personalData.erasures()
	const inLedger = ledger.erasures()
	const known = new Set(inLedger.map(({ id }) => id))
	for (const erasure of inDatabase) if (!known.has(erasure.id)) ledger.keepErasure(erasure)
	const applied = new Set(inDatabase.map(({ id }) => id))
	const all = new Map([...inLedger, ...inDatabase].map((erasure) => [erasure.id, erasure]))
	const back = new Set(await store.personalData.heldAgain([...all.values()].map(({ subject }) => subject)))
	let count = 0
	for (const erasure of all.values()) {
		if (applied.has(erasure.id) && !back.has(erasure.subject)) continue
		await store.personalData.eraseAgain(erasure, redactorOfErasure(erasure, ledger.key))
		count += 1
	}
	return count
}
