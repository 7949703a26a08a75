import { skipToken, useQuery } from '@apollo/client/react'
import { ActorNameDocument } from '../../graphql/generated/ActorName'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'

interface Props {
	/** Id of the actor of a filter; null: none. */
	actor: string | null
	isAlone: boolean
	onChoose: (isAlone: boolean) => void
}

/**
 * Says which actors a territory in a filter includes, and limits it to itself; nothing for an organisation.
 */
export function ActorScopeChoice({ actor, isAlone, onChoose }: Props) {
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(
		ActorNameDocument,
		actor === null ? skipToken : { variables: { id: actor, language } },
	)
	const found = actor === null ? null : (data?.actor ?? null)
	const isTerritory = found?.kind === 'FRENCH_TERRITORY' || found?.kind === 'PARTNER_TERRITORY'
	if (found === null || !isTerritory) return null
	return <ScopeSentence name={found.name} isAlone={isAlone} onChoose={onChoose} />
}

/** The choice for « ma collectivité », kept in the address. */
export function OwnActorScopeChoice() {
	const { actor, isActorAlone, here, go } = useAddress()
	return (
		<ActorScopeChoice
			actor={actor}
			isAlone={isActorAlone}
			onChoose={(isAlone) => go(here({ isActorAlone: isAlone }), { replace: true })}
		/>
	)
}

function ScopeSentence({ name, isAlone, onChoose }: { readonly name: string } & Omit<Props, 'actor'>) {
	const { translate, sentenceSpace } = useText()
	return (
		<p className="small soft" aria-live="polite">
			{translate(isAlone ? 'territory.exact' : 'territory.within', { name })}
			{sentenceSpace}
			<button type="button" className="link-button" onClick={() => onChoose(!isAlone)}>
				{translate(isAlone ? 'territory.toWithin' : 'territory.toExact')}
			</button>
		</p>
	)
}
