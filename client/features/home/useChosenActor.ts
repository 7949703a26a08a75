import { skipToken, useQuery } from '@apollo/client/react'
import { ActorNameDocument } from '../../graphql/generated/ActorName'
import { useAddress } from '../../state/useAddress'
import { useIsUnknownActor } from '../../views/actor/useActorName'

/** « Ma collectivité » as it is named; null when none is chosen, it is not known, or its name is being read. */
export function useChosenActor(): { readonly id: string; readonly name: string } | null {
	const { actor, languageArgument: language } = useAddress()
	const { data } = useQuery(
		ActorNameDocument,
		actor === null ? skipToken : { variables: { id: actor, language } },
	)
	return actor === null ? null : (data?.actor ?? null)
}

/** Its id; null too where nobody on record has it: the page is then that of everybody, and says so. */
export function useKnownActor(): string | null {
	const { actor } = useAddress()
	return useIsUnknownActor(actor) ? null : actor
}
