import { randomBytes } from 'node:crypto'
import { digestsOf, type ErasedTerms, type Erasure, type ErasureReason } from '../domain/erasure'
import { type Accounts, instantAfter, type RequestAccounts } from './accounts'
import { newId } from './secrets'

/** The record of an erasure, without a word of what was erased. */
export function newErasure(
	{ clock, ledger }: Pick<Accounts, 'clock' | 'ledger'>,
	subject: string,
	reason: ErasureReason,
	needles: ErasedTerms,
	{
		organisation = null,
		group = null,
		by = null,
	}: Partial<Pick<Erasure, 'organisation' | 'group' | 'by'>> = {},
): Erasure {
	const salt = randomBytes(16).toString('hex')
	return {
		id: newId('erasure'),
		subject,
		reason,
		at: instantAfter(clock),
		salt,
		organisation,
		group,
		by,
		digests: digestsOf(needles, salt, ledger.key),
	}
}

/** Adds a stored erasure to the ledger, unless it is there: a server may have stopped before it did. */
export async function keepErasure(
	{ store, ledger }: Pick<RequestAccounts, 'store' | 'ledger'>,
	id: string,
): Promise<void> {
	if (ledger.erasures().some((one) => one.id === id)) return
	const erasure = await store.erasures.byId(id)
	if (erasure !== null) ledger.keepErasure(erasure)
}
