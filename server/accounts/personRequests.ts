/** What requests of the register mean for who may do what: they keep a contact or an account apart, and are answered by some. */
import { FREEZE_REQUEST_KINDS } from '../../schema/personalData'
import type { CountryCode, Id } from '../domain/ids'
import type { Reader } from '../policy/reader'
import { mayDo } from '../policy/rights'
import { type AccountContext, servicesOf } from './accountContext'

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
