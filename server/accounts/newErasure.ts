import { randomBytes } from 'node:crypto'
import { digestsOf, type ErasedTerms, type Erasure, type ErasureReason } from '../domain/erasure'
import { type Accounts, instantAfter } from './accounts'
import { newId } from './secrets'

/** What is kept of an erasure, without a word of what was erased. */
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
