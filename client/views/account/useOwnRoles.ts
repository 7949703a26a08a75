import { useQuery } from '@apollo/client/react'
import { SpeaksForDocument } from '../../graphql/generated/SpeaksFor'
import { useSignedInName } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import type { QueryResult } from '../../ui/Answer'

/** The roles of the signed-in reader; a visitor's browser asks nothing. */
export interface OwnRoles {
	readonly isSignedIn: boolean
	/** Actors of which the reader is an editor. */
	readonly actors: readonly { readonly id: string; readonly name: string }[]
	/** Codes of the countries whose groups the reader coordinates. */
	readonly groups: readonly string[]
	/** Codes of the countries of whose groups the reader is a member, coordinated ones included. */
	readonly memberOf: readonly string[]
}

export function useOwnRoles(): QueryResult<OwnRoles> {
	const { languageArgument: language } = useAddress()
	const name = useSignedInName()
	const { data, error } = useQuery(SpeaksForDocument, { variables: { language }, skip: name === null })
	if (name === null) return { data: NOBODY }
	if (data === undefined) return { error }
	const roles = data.me?.roles ?? []
	return {
		data: {
			isSignedIn: data.me !== null,
			actors: roles.flatMap(({ role, actorId, actor }) =>
				role === 'EDITOR' && actorId !== null ? [{ id: actorId, name: actor?.name ?? actorId }] : [],
			),
			groups: roles.flatMap(({ role, group }) => (role === 'COORDINATOR' && group !== null ? [group] : [])),
			memberOf: [
				...new Set(
					roles.flatMap(({ role, group }) =>
						(role === 'MEMBER' || role === 'COORDINATOR') && group !== null ? [group] : [],
					),
				),
			],
		},
	}
}

const NOBODY: OwnRoles = { isSignedIn: false, actors: [], groups: [], memberOf: [] }
