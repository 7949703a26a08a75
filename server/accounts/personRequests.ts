/** The link by which the holder of a frozen account follows their request. */
import { createHmac } from 'node:crypto'
import { FREEZE_REQUEST_KINDS, isAccount } from '../../schema/personalData'
import type { PersonRequest } from '../store/personRequestStore'
import type { Accounts } from './accounts'

/** The shape of a link's secret: the request's id without its prefix, then a seal of 256 bits in base64url. */
export const REQUEST_LINK = { idStart: 'request:', sealCharacters: 43 } as const

/**
 * The secret of the link by which the holder of a frozen account, who can no longer sign in, follows a request: its id, sealed with
 * the key that is kept outside the database. null if the request freezes no account.
 */
export function secretOfRequest(
	{ ledger }: Pick<Accounts, 'ledger'>,
	{ id, kind, subject }: Pick<PersonRequest, 'id' | 'kind' | 'subject'>,
): string | null {
	if (!isAccount(subject) || !FREEZE_REQUEST_KINDS.includes(kind)) return null
	const seal = createHmac('sha256', ledger.key).update(`link of ${id}`).digest('base64url')
	return `${id.slice(REQUEST_LINK.idStart.length)}${seal}`
}
