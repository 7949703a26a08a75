/** Who gives which role, who is shown which account, and who makes a link to choose its password (accounts.md §1 and §2). */
import type { AccountRole } from '../../schema/enums'
import type { Id } from '../domain/ids'
import type { Role } from '../domain/role'
import type { Directory } from './directory'
import type { Reader, Target } from './reader'
import { mayDo } from './rights'
import { mayForActor } from './vacancy'

/** What the table calls each role. */
export const ROLE_OBJECTS = {
	MEMBER: 'memberRole',
	EDITOR: 'editorRole',
	COORDINATOR: 'coordinatorRole',
	ADMINISTRATOR: 'administratorRole',
} as const satisfies Readonly<Record<AccountRole, string>>

/** What giving or taking a role is about. An actor is of all groups on whose record it is. */
export function roleTarget({ group, actorId }: Role, directory: Directory): Target {
	if (actorId !== null) return { groups: directory.groupsOfActor(actorId), actorId }
	return { groups: group === null ? [] : [group] }
}

/**
 * Whether a reader may give a role. A coordinator hands over an actor that has no editor, and no other: its editors choose
 * who joins them.
 *
 * @param edited the actors that have an editor.
 */
export function mayGiveRole(
	reader: Reader,
	role: Role,
	directory: Directory,
	edited: ReadonlySet<Id>,
): boolean {
	const target = roleTarget(role, directory)
	return role.role === 'EDITOR'
		? mayForActor(reader, 'editorRole', 'give', target, edited)
		: mayDo(reader, ROLE_OBJECTS[role.role], 'give', target)
}

/** Whether a reader is shown an account of these roles: it is enough to list one of its groups or actors. */
export function mayListAccount(reader: Reader, roles: readonly Role[], directory: Directory): boolean {
	return (
		mayDo(reader, 'account', 'list') ||
		roles.some((role) => mayDo(reader, 'account', 'list', roleTarget(role, directory)))
	)
}

/**
 * Whether a reader may make a link to choose the password of an account of these roles. A coordinator may for a member of its
 * own groups who is nothing else: the link of an editor would open what the actor keeps private.
 */
export function mayMakePasswordLink(reader: Reader, roles: readonly Role[]): boolean {
	if (mayDo(reader, 'passwordLink', 'create')) return true
	return (
		roles.length > 0 &&
		roles.every(
			({ role, group }) =>
				role === 'MEMBER' &&
				mayDo(reader, 'memberPasswordLink', 'create', { groups: group === null ? [] : [group] }),
		)
	)
}
