import { skipToken, useQuery } from '@apollo/client/react'
import { ActorNameDocument } from '../../graphql/generated/ActorName'
import { useAddress } from '../../state/useAddress'

/** The name of an actor in the reader's language; null while it is read, for none, and for one that is not on record. */
export function useActorName(id: string | null): string | null {
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(ActorNameDocument, id === null ? skipToken : { variables: { id, language } })
	return id === null ? null : (data?.actor?.name ?? null)
}
