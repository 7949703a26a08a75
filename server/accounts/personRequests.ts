/** What requests of the register mean for who may do what: they keep a contact or an account apart, and are answered by some. */
import { createHmac } from 'node:crypto'
import { FREEZE_REQUEST_KINDS, isAccount } from '../../schema/personalData'
import type { CountryCode, Id } from '../domain/ids'
import type { Reader } from '../policy/reader'
import { mayDo } from '../policy/rights'
import type { PersonRequest } from '../store/personalDataStore'
import { type AccountContext, servicesOf } from './accountContext'
import type { Accounts } from './accounts'

/** Whether an open request of the register keeps a contact, or an account, apart. */
export async function isKeptApart(context: AccountContext, subject: string): Promise<boolean> {
	const all = await servicesOf(context).store.personalData.requests()
	return all.some(
		(request) =>
			FREEZE_REQUEST_KINDS.includes(request.kind) && request.subject === subject && request.closedOn === null,
	)
}

/** What the right to answer a request of the register stands on. */
interface AnsweredBy {
	readonly group: CountryCode | null
	/** Of texts of others: the organisation of whose contact it was, and who erased that. */
	readonly organisation: Id | null
	readonly askedBy: string | null
}

/** Of texts of others: not who may have chosen the name that was erased, who is to learn nothing of them. */
export function mayAnswerRequest(reader: Reader, { group, organisation, askedBy }: AnsweredBy): boolean {
	if (!mayDo(reader, 'personRequest', 'answer', { groups: group === null ? [] : [group] })) return false
	if (organisation === null) return true
	if (mayDo(reader, 'contact', 'manage', { actorId: organisation })) return false
	return askedBy !== reader.accountId || mayDo(reader, 'personRequest', 'answer')
}

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
