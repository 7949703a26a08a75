import { skipToken, useQuery } from '@apollo/client/react'
import { ActorNameDocument } from '../../graphql/generated/ActorName'
import { useAddress } from '../../state/useAddress'

/** The name of an actor in the reader's language; null while it is read, for none, and for one that is not on record. */
export function useActorName(id: string | null): string | null {
	return useNamed(id)?.name ?? null
}

/** Whether there is no such actor on record; false while that is asked. */
export function useIsUnknownActor(id: string | null): boolean {
	return useNamed(id) === null
}

/** undefined while it is read, and for none; null for one that is not on record. */
function useNamed(id: string | null): { readonly name: string } | null | undefined {
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(ActorNameDocument, id === null ? skipToken : { variables: { id, language } })
	return id === null ? undefined : data?.actor
}
