/** Persons with a public function: who reads them, keeps them up to date, and answers their requests (security.md §7). */
import type { Id } from '../domain/ids'
import type { AnyTarget, Reader } from './reader'
import { mayDo } from './rights'
import { mayForActor } from './vacancy'

export interface ContactRights {
	readonly mayRead: boolean
	readonly mayManage: boolean
	/** Whether the reader answers requests of the person. */
	readonly mayAnswer: boolean
}

/**
 * What a reader may do with the contacts of an organisation. A frozen contact is neither read nor changed, as its person asked; it
 * stays for whoever answers that person.
 *
 * @param target the organisation, and the groups on whose record it is.
 * @param edited the actors that have an editor.
 */
export function contactRights(
	reader: Reader,
	target: AnyTarget,
	edited?: ReadonlySet<Id>,
	isFrozen = false,
): ContactRights {
	const mayManage = !isFrozen && mayForActor(reader, 'contact', 'manage', target, edited)
	return {
		mayRead: mayManage || (!isFrozen && mayDo(reader, 'contact', 'read', target)),
		mayManage,
		mayAnswer: mayForActor(reader, 'contact', 'answer', target, edited),
	}
}
