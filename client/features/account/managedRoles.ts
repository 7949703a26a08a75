import type { AccountRole } from '../../graphql/generated/types'
import { type RoleParts, roleKey } from './roleWords'

/** A role in which a reader manages others, with what it allows. The server checks rights at each request. */
export interface ManagedRole {
	/** The same text for the same role. */
	readonly key: string
	readonly held: RoleParts
	/** Whose people it lists: code of a country, id of an actor, or neither for all. */
	readonly group: string | null
	readonly of: string | null
	/** The roles that it may give, or invite to. */
	readonly gives: readonly AccountRole[]
}

/** From the widest role to the narrowest. An administrator manages everybody, and has no other choice. */
export function managedRoles(roles: readonly RoleParts[]): readonly ManagedRole[] {
	const administrator = roles.find(({ role }) => role === 'ADMINISTRATOR')
	const others = roles.filter(({ role }) => role === 'COORDINATOR' || role === 'EDITOR')
	return [...(administrator ? [administrator] : []), ...others].map((held) => ({
		key: roleKey(held),
		held,
		group: held.role === 'COORDINATOR' ? held.group : null,
		of: held.role === 'EDITOR' ? held.actorId : null,
		gives: GIVES[held.role],
	}))
}

const GIVES: Readonly<Record<AccountRole, readonly AccountRole[]>> = {
	ADMINISTRATOR: ['MEMBER', 'COORDINATOR', 'EDITOR', 'ADMINISTRATOR'],
	COORDINATOR: ['MEMBER', 'EDITOR'],
	EDITOR: ['EDITOR'],
	MEMBER: [],
}

/** Whether a reader may take a role from another account, as in server/policy/rights.ts. */
export function mayTakeRole({ held }: ManagedRole, role: RoleParts): boolean {
	switch (held.role) {
		case 'ADMINISTRATOR':
			return true
		case 'COORDINATOR':
			return role.role === 'MEMBER' && role.group === held.group
		case 'EDITOR':
			return role.role === 'EDITOR' && role.actorId === held.actorId
		case 'MEMBER':
			return false
	}
}

/**
 * Whether a reader may create a link to choose the password of an account with these roles, as in the same
 * file.
 */
export function mayCreatePasswordLink({ held }: ManagedRole, roles: readonly RoleParts[]): boolean {
	if (held.role === 'ADMINISTRATOR') return true
	const isOfGroup = ({ role, group }: RoleParts): boolean => role === 'MEMBER' && group === held.group
	return held.role === 'COORDINATOR' && roles.length > 0 && roles.every(isOfGroup)
}
