/** Persons with a public function: who reads them, keeps them up to date, and answers to what they ask for (security.md §7). */
import type { Id } from '../domain/ids'
import type { AnyTarget, Reader } from './reader'
import { mayDo } from './rights'
import { mayForActor } from './vacancy'

export interface ContactRights {
	readonly mayRead: boolean
	readonly mayManage: boolean
	/** Whether the reader answers to what the person asks for. */
	readonly mayAnswer: boolean
}

/**
 * What a reader may do with the contacts of an organisation. A frozen one is kept for who answers to its person, and is neither
 * read nor changed: that is what the person asked for.
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
