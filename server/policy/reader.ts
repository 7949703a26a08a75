import type { AccountRole, TokenScope } from '../../schema/enums'
import type { CountryCode, Id } from '../domain/ids'
import type { Role } from '../domain/role'
import type { Directory } from './directory'

/** Roles are given as `Role`s and read only in this file: other files ask for a right or a condition of this folder. */
type OpaqueRoles = Iterable<object>

/** Who asks, without anything that names a person. */
export interface Reader {
	/** null: a visitor. */
	readonly accountId: string | null
	readonly roles: OpaqueRoles
	/** What the request's API token allows; null: no token, a person asks. */
	readonly scopes: readonly TokenScope[] | null
}

/** Somebody who is not signed in: sees the public record, and nothing else. */
export const VISITOR: Reader = { accountId: null, roles: [], scopes: null }

/**
 * How a reader relates to the target of an action: anybody; the account itself; a member of one of the groups (their coordinators are
 * members), or a coordinator; an editor of the actor; an administrator.
 */
export type Standing = 'ANYBODY' | 'SELF' | AccountRole

/** What an action is about. All may be absent. */
export interface Target {
	readonly accountId?: string | null
	/** The countries of its groups. */
	readonly groups?: readonly CountryCode[]
	/** The actor itself, or its owner. */
	readonly actorId?: Id | null
}

/** 'ANYTHING' asks whether the answer would be yes for some target. */
export type AnyTarget = Target | 'ANYTHING'

export function stands(reader: Reader, standing: Standing, target: AnyTarget): boolean {
	const { accountId } = reader
	if (standing === 'ANYBODY') return true
	if (accountId === null) return false
	if (standing === 'SELF') return target === 'ANYTHING' || target.accountId === accountId
	return rolesOf(reader).some(({ role, group, actorId }) => {
		if (role !== standing && !(standing === 'MEMBER' && role === 'COORDINATOR')) return false
		if (role === 'ADMINISTRATOR' || target === 'ANYTHING') return true
		if (role === 'EDITOR') return actorId !== null && actorId === target.actorId
		return group !== null && (target.groups ?? []).includes(group)
	})
}

/** The actors that a reader edits, and speaks for. */
export function ownActors(reader: Reader): readonly Id[] {
	const edited = rolesOf(reader).flatMap(({ role, actorId }) => (role === 'EDITOR' && actorId) || [])
	return [...new Set(edited)]
}

/** The groups of a reader, and the groups on whose record its edited actors are. */
export function ownGroups(reader: Reader, directory: Directory): readonly CountryCode[] {
	return rolesOf(reader).flatMap(({ group, actorId }) => {
		if (group !== null) return [group]
		return actorId === null ? [] : directory.groupsOfActor(actorId)
	})
}

function rolesOf({ roles }: Reader): readonly Role[] {
	return roles as readonly Role[]
}
