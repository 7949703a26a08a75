import { skipToken, useQuery } from '@apollo/client/react'
import { ActorNameDocument } from '../../graphql/generated/ActorName'
import { useAddress } from '../../state/useAddress'

/** « Ma collectivité » as it is named; null when none is chosen, it is not known, or its name is being read. */
export function useChosenActor(): { readonly id: string; readonly name: string } | null {
	const { actor, languageArgument: language } = useAddress()
	const { data } = useQuery(
		ActorNameDocument,
		actor === null ? skipToken : { variables: { id: actor, language } },
	)
	return actor === null ? null : (data?.actor ?? null)
}
