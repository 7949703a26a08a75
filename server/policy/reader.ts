import type { AccountRole, TokenScope } from '../../schema/enums'
import type { CountryCode, Id } from '../domain/ids'
import type { Role } from '../domain/role'
import type { Directory } from './directory'

/** The roles of a reader are given as `Role`s, and read in this file alone: others ask for a right or a condition of this folder. */
type OpaqueRoles = Iterable<object>

/** Who asks, as rights know it: nothing that names a person. */
export interface Reader {
	/** null: a visitor. */
	readonly accountId: string | null
	readonly roles: OpaqueRoles
	/** What the API token allows that the request came with; null: no token, the person asks. */
	readonly scopes: readonly TokenScope[] | null
}

/** Whoever is not signed in: the public record, and nothing else. */
export const VISITOR: Reader = { accountId: null, roles: [], scopes: null }

/**
 * How a reader stands to what an action is about: anybody; the account itself; a member of one of the groups (their
 * coordinators are), or a coordinator; an editor of the actor; an administrator.
 */
export type Standing = 'ANYBODY' | 'SELF' | AccountRole

/** What an action is about. */
export interface Target {
	/** The account that it is about. */
	readonly accountId?: string | null
	/** The countries in whose groups it is. */
	readonly groups?: readonly CountryCode[]
	/** The actor that it is about, or whose it is. */
	readonly actorId?: Id | null
}

/** 'ANYTHING' asks whether there is a target for which the answer would be yes. */
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

/** The actors that a reader edits: it speaks for each of them. */
export function ownActors(reader: Reader): readonly Id[] {
	const edited = rolesOf(reader).flatMap(({ role, actorId }) => (role === 'EDITOR' && actorId) || [])
	return [...new Set(edited)]
}

/** The groups of a reader, and those on whose record the actors are that it edits. */
export function ownGroups(reader: Reader, directory: Directory): readonly CountryCode[] {
	return rolesOf(reader).flatMap(({ group, actorId }) => {
		if (group !== null) return [group]
		return actorId === null ? [] : directory.groupsOfActor(actorId)
	})
}

function rolesOf({ roles }: Reader): readonly Role[] {
	return roles as readonly Role[]
}
