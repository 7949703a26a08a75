/** The link by which the holder of an account that is kept apart follows its request. */
import { createHmac } from 'node:crypto'
import { FREEZE_REQUEST_KINDS, isAccount } from '../../schema/personalData'
import type { PersonRequest } from '../store/personRequestStore'
import type { Accounts } from './accounts'

/** How the secret of a request's link is made: the id without its start, then a seal of 256 bits in base64url. */
export const REQUEST_LINK = { idStart: 'request:', sealCharacters: 43 } as const

/**
 * What the link of a request ends in, by which the holder of an account that is kept apart follows it, who signs in no more: its id,
 * sealed by the key that stands outside of the database. null where nothing is kept apart.
 */
export function secretOfRequest(
	{ ledger }: Pick<Accounts, 'ledger'>,
	{ id, kind, subject }: Pick<PersonRequest, 'id' | 'kind' | 'subject'>,
): string | null {
	if (!isAccount(subject) || !FREEZE_REQUEST_KINDS.includes(kind)) return null
	const seal = createHmac('sha256', ledger.key).update(`link of ${id}`).digest('base64url')
	return `${id.slice(REQUEST_LINK.idStart.length)}${seal}`
}
