/** What persons ask for about what is held of them: who answers, and what stays frozen until then (security.md §7). */
import { FREEZE_REQUEST_KINDS, type PersonRequestKind } from '../../schema/personalData'
import type { CountryCode, Id } from '../domain/ids'
import type { Reader } from './reader'
import { mayDo } from './rights'

/** What the right to answer a request of the register stands on. */
interface AnsweredBy {
	readonly group: CountryCode | null
	/** Of texts of others: the organisation of whose contact it was, and who erased that. */
	readonly organisation: Id | null
	readonly askedBy: string | null
}

/**
 * Whether a reader answers a request of the register. Texts of others in which an erased name was found are looked at by a
 * second person: not by an editor of the contact's organisation, who may have chosen that name to strike words from their texts,
 * nor by who erased the contact, unless that account administers (decision 031).
 */
export function mayAnswerRequest(reader: Reader, { group, organisation, askedBy }: AnsweredBy): boolean {
	if (!mayDo(reader, 'personRequest', 'answer', { groups: group === null ? [] : [group] })) return false
	if (organisation === null) return true
	if (mayDo(reader, 'contact', 'manage', { actorId: organisation })) return false
	return askedBy !== reader.accountId || mayDo(reader, 'personRequest', 'answer')
}

/** Whether one of some requests keeps a contact or an account frozen: it is answered before anybody ends that. */
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
