import { skipToken, useQuery } from '@apollo/client/react'
import { ActorNameDocument } from '../../graphql/generated/ActorName'
import { useAddress } from '../../state/useAddress'

/**
 * The name of an actor in the reader's language; null while it loads, for no actor, and for one not on
 * record.
 */
export function useActorName(id: string | null): string | null {
	return useNamed(id)?.name ?? null
}

/** Whether no such actor is on record; false while that loads. */
export function useIsUnknownActor(id: string | null): boolean {
	return useNamed(id) === null
}

/** undefined while it loads, and for no actor; null for one not on record. */
function useNamed(id: string | null): { readonly name: string } | null | undefined {
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(ActorNameDocument, id === null ? skipToken : { variables: { id, language } })
	return id === null ? undefined : data?.actor
}
