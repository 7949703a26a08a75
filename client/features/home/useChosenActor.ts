import { skipToken, useQuery } from '@apollo/client/react'
import { ActorNameDocument } from '../../graphql/generated/ActorName'
import { useAddress } from '../../state/useAddress'
import { useIsUnknownActor } from '../../views/actor/useActorName'

/** Name of « ma collectivité »; null if none is chosen or known, or while its name loads. */
export function useChosenActor(): { readonly id: string; readonly name: string } | null {
	const { actor, languageArgument: language } = useAddress()
	const { data } = useQuery(
		ActorNameDocument,
		actor === null ? skipToken : { variables: { id: actor, language } },
	)
	return actor === null ? null : (data?.actor ?? null)
}

/** Its id; null also if no actor on record has it: the page then shows everybody, and says so. */
export function useKnownActor(): string | null {
	const { actor } = useAddress()
	return useIsUnknownActor(actor) ? null : actor
}
