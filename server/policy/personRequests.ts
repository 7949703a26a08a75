/** Requests of persons about their data: who answers, and what stays frozen until then (security.md §7). */
import { FREEZE_REQUEST_KINDS, type PersonRequestKind } from '../../schema/personalData'
import type { CountryCode, Id } from '../domain/ids'
import type { Reader } from './reader'
import { mayDo } from './rights'

/** What the right to answer a request depends on. */
interface AnswerableRequest {
	readonly group: CountryCode | null
	/** For a request about others' texts: the organisation of the erased contact, and who erased it. */
	readonly organisation: Id | null
	readonly askedBy: string | null
}

/**
 * Whether a reader answers a request of the register. If an erased name was found in others' texts, a second person decides: no
 * editor of the contact's organisation, who may have chosen that name to strike words from those texts, nor whoever erased the
 * contact, unless that account administers (decision 031).
 */
export function mayAnswerRequest(
	reader: Reader,
	{ group, organisation, askedBy }: AnswerableRequest,
): boolean {
	if (!mayDo(reader, 'personRequest', 'answer', { groups: group === null ? [] : [group] })) return false
	if (organisation === null) return true
	if (mayDo(reader, 'contact', 'manage', { actorId: organisation })) return false
	return askedBy !== reader.accountId || mayDo(reader, 'personRequest', 'answer')
}

/** Whether an open request keeps a contact or an account frozen: nobody unfreezes it before the answer. */
export function isKeptFrozen(
	requests: readonly {
		readonly kind: PersonRequestKind
		readonly subject: string | null
		readonly closedOn: string | null
	}[],
	subject: string,
): boolean {
	return requests.some(
		(one) => one.subject === subject && one.closedOn === null && FREEZE_REQUEST_KINDS.includes(one.kind),
	)
}
