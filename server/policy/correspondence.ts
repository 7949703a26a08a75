/** Letters to an actor's correspondents (activity.md §7). */
import type { CountryCode, Id } from '../domain/ids'
import type { Directory } from './directory'
import { ownActors, type Reader } from './reader'
import { mayDo } from './rights'

/** The actors that a reader edits and that are on the record of one of some groups. */
export function ownActorsIn(
	reader: Reader,
	directory: Directory,
	groups: readonly CountryCode[],
): readonly Id[] {
	return ownActors(reader).filter((own) =>
		directory.groupsOfActor(own).some((group) => groups.includes(group)),
	)
}

/** Whether a reader may write to an actor: as a member of a group on whose record it is, or as an editor of another actor there. */
export function mayWriteTo(reader: Reader, directory: Directory, actor: Id): boolean {
	const groups = directory.groupsOfActor(actor)
	return [null, ...ownActorsIn(reader, directory, groups)].some((actorId) =>
		mayDo(reader, 'correspondence', 'write', { groups, actorId }),
	)
}
