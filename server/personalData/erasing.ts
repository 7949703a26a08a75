/** Erasing a person's data: at once, and again if an older state of the database is restored. */
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import type { Accounts, RequestAccounts } from '../accounts/accounts'
import { keepErasure, newErasure } from '../accounts/newErasure'
import {
	type ErasureDecision,
	type ErasureReason,
	erasedTermsOf,
	placeId,
	redactorOfErasure,
} from '../domain/erasure'
import type { CountryCode } from '../domain/ids'
import { NotFound } from '../errors'
import type { ContactHead, ErasedContact } from '../store/contactStore'
import { perform } from '../writing/perform'
import { answeredContact } from './contacts'

/**
 * Erases a contact, and its traces in free texts of its organisation, for good. Traces in others' texts are shown only to a second
 * person: see `erasurePlaces.ts`. Repeating it under the same key does nothing. Throws Unauthenticated, and NotFound if the account
 * answers for no such contact.
 */
export async function eraseContact(
	context: AccountContext,
	{ id, idempotencyKey: key }: { readonly id: string; readonly idempotencyKey: string },
): Promise<void> {
	const by = accountIdOf(context)
	const services = servicesOf(context)
	const done = await perform<ContactHead, { readonly erasure: string }, ErasedContact>(context, {
		name: 'contact.erase',
		key,
		asked: { id },
		prepare: async () => {
			const { organisation } = await answeredContact(context, id)
			const group = context.directory.groupsOfActor(organisation)[0] ?? null
			const erased = await erasedContact(services, id, 'REQUEST', { by, group })
			if (erased === null) throw noneOfThatId()
			return erased
		},
		read: async (locked) => {
			const head = await locked.contact(id)
			if (head === null) throw noneOfThatId()
			return head
		},
		change: (_head, erased) => ({
			erasedContact: erased,
			object: id,
			answer: { erasure: erased.erasure.id },
		}),
	})
	await keepErasure(services, done.erasure)
	services.loaders.contactValues.clear(id)
}

function noneOfThatId(): NotFound {
	return new NotFound('There is no contact of that id that this account answers for.')
}

interface ErasedBy {
	readonly by: string | null
	readonly group: CountryCode | null
}

/**
 * Erases a contact without a command, for `retention.ts`. Returns in how many texts of its organisation something was erased; null
 * if there is no such contact.
 */
export async function erase(
	accounts: Pick<RequestAccounts, 'store' | 'clock' | 'ledger'>,
	id: string,
	reason: ErasureReason,
	erasedBy: ErasedBy,
): Promise<number | null> {
	const erased = await erasedContact(accounts, id, reason, erasedBy)
	if (erased === null) return null
	const found = await accounts.store.contacts.erase(erased, erasedBy.by)
	if (found !== null) accounts.ledger.keepErasure(erased.erasure)
	return found
}

async function erasedContact(
	accounts: Pick<RequestAccounts, 'store' | 'clock' | 'ledger'>,
	id: string,
	reason: ErasureReason,
	erasedBy: ErasedBy,
): Promise<ErasedContact | null> {
	const { contacts } = accounts.store
	const [values, head] = await Promise.all([contacts.valuesToErase(id), contacts.head(id)])
	if (values === null || head === null) return null
	const needles = erasedTermsOf({ names: [values.name], emails: [values.email], phones: [values.phone] })
	const { organisation } = head
	return { id, needles, erasure: newErasure(accounts, id, reason, needles, { organisation, ...erasedBy }) }
}

/**
 * At each start: erases again what a restored, older state of the database brought back, and brings the erasures and decisions in the
 * database and in the ledger together. Returns for how many persons something was erased.
 */
export async function replayErasures({ store, ledger }: Pick<Accounts, 'store' | 'ledger'>): Promise<number> {
	const inDatabase = await store.erasures.all()
	const decidedInDatabase = await store.erasures.decisions()
	const inLedger = ledger.erasures()
	const known = new Set(inLedger.map(({ id }) => id))
	for (const erasure of inDatabase) if (!known.has(erasure.id)) ledger.keepErasure(erasure)
	const placeOf = (decision: ErasureDecision): string => placeId(decision.erasure, decision)
	const knownDecisions = new Set(ledger.decisions().map(placeOf))
	for (const decision of decidedInDatabase) {
		if (!knownDecisions.has(placeOf(decision))) ledger.keepDecision(decision)
	}
	const decisions = ledger.decisions()
	const applied = new Set(inDatabase.map(({ id }) => id))
	const appliedDecisions = new Set(decidedInDatabase.map(placeOf))
	const all = new Map([...inLedger, ...inDatabase].map((erasure) => [erasure.id, erasure]))
	const back = new Set(await store.erasures.heldAgain([...all.values()].map(({ subject }) => subject)))
	let count = 0
	for (const erasure of all.values()) {
		const own = decisions.filter((decision) => decision.erasure === erasure.id)
		const isApplied = own.every((decision) => appliedDecisions.has(placeOf(decision)))
		if (applied.has(erasure.id) && isApplied && !back.has(erasure.subject)) continue
		await store.erasures.eraseAgain(erasure, redactorOfErasure(erasure, ledger.key), own)
		count += 1
	}
	return count
}
