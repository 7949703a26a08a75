/** Who reads and writes in the discussions of those concerned (judgements.md §4). */
import type { CountryCode, Id } from '../domain/ids'
import type { Reader } from './reader'
import { mayDo } from './rights'

/** What the rights in a discussion depend on. */
interface DiscussionAccess {
	readonly group: CountryCode
	/** Their editors read and write. */
	readonly actors: readonly Id[]
	/** Whether the coordinators of the group read and write. */
	readonly hasCoordination: boolean
	/** Whether the members of the group read. */
	readonly isForGroup: boolean
}

/** In whose names a reader may write: actors, and null for the coordinators. */
export function discussionVoices(
	reader: Reader,
	{ actors, group, hasCoordination }: DiscussionAccess,
): readonly (Id | null)[] {
	const own = actors.filter((actorId) => mayDo(reader, 'discussion', 'comment', { actorId }))
	const coordinates = hasCoordination && mayDo(reader, 'discussion', 'comment', { groups: [group] })
	return coordinates ? [...own, null] : own
}

export function mayReadDiscussion(
	reader: Reader,
	{ actors, group, hasCoordination, isForGroup }: DiscussionAccess,
): boolean {
	return (
		actors.some((actorId) => mayDo(reader, 'discussion', 'read', { actorId })) ||
		(hasCoordination && mayDo(reader, 'discussion', 'read', { groups: [group] })) ||
		(isForGroup && mayDo(reader, 'groupDiscussion', 'read', { groups: [group] }))
	)
}

/** Whether a reader may change or withdraw a comment: only its author may, and a withdrawn comment stays withdrawn. */
export function mayChangeComment(
	reader: Reader,
	{ accountId, withdrawnAt }: { readonly accountId: string | null; readonly withdrawnAt: string | null },
): boolean {
	return withdrawnAt === null && mayDo(reader, 'comment', 'change', { accountId })
}
