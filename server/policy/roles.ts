/** Who gives which role, who is shown which account, and who makes a link to choose its password (accounts.md §1 and §2). */
import type { AccountRole } from '../../schema/enums'
import type { Id } from '../domain/ids'
import type { Role } from '../domain/role'
import type { Directory } from './directory'
import type { Reader, Target } from './reader'
import { mayDo } from './rights'
import { mayForActor } from './vacancy'

/** The name of each role in the table. */
export const ROLE_OBJECTS = {
	MEMBER: 'memberRole',
	EDITOR: 'editorRole',
	COORDINATOR: 'coordinatorRole',
	ADMINISTRATOR: 'administratorRole',
} as const satisfies Readonly<Record<AccountRole, string>>

/** The target of giving or taking a role. An actor belongs to all groups on whose record it is. */
export function roleTarget({ group, actorId }: Role, directory: Directory): Target {
	if (actorId !== null) return { groups: directory.groupsOfActor(actorId), actorId }
	return { groups: group === null ? [] : [group] }
}

/**
 * Whether a reader may give a role. A coordinator gives the role of editor only for an actor without an editor: otherwise its editors
 * choose who joins them.
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

/** Whether an account is the only one that administers the instance. Nobody can act with a frozen one. */
export function isLastAdministrator(holders: readonly Holder[], accountId: string): boolean {
	const administrators = holders.filter(
		({ frozenAt, roles }) => frozenAt === null && roles.some(({ role }) => role === 'ADMINISTRATOR'),
	)
	return administrators.length === 1 && administrators[0]?.accountId === accountId
}

/** An account with its roles; `frozenAt` is null where it is not frozen. */
interface Holder {
	readonly accountId: string
	readonly frozenAt: string | null
	readonly roles: readonly Role[]
}

/** Whether a reader sees an account with these roles: it is enough to list one of its groups or actors. */
export function mayListAccount(reader: Reader, roles: readonly Role[], directory: Directory): boolean {
	return (
		mayDo(reader, 'account', 'list') ||
		roles.some((role) => mayDo(reader, 'account', 'list', roleTarget(role, directory)))
	)
}

/**
 * Whether a reader may make a link to choose the password of an account with these roles. A coordinator may for an account that is
 * only a member, of the coordinator's own groups: the link of an editor would reveal what the actor keeps private.
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
