import { actorPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ListLink } from '../../ui/ListLink'
import { type GivenName, NameText } from '../../ui/Name'

/** What the fragments MatchedOverlap and MatchedOpportunity ask for. */
export interface FilterMatch {
	readonly matchedActors: readonly ({ readonly id: string } & GivenName)[]
	readonly matchedActorsTotal: number
	readonly matchedSectors: readonly { readonly id: string; readonly label: string }[]
}

/**
 * What of the filter a result matched: « par : Université de Lorraine », « filière : santé ». The actor that was asked for
 * is not named again.
 *
 * @param asked ids of the actors of the filter.
 */
export function MatchNote({
	match: { matchedActors, matchedActorsTotal, matchedSectors },
	asked,
}: {
	match: FilterMatch
	asked: readonly (string | null)[]
}) {
	const { translate, sentenceSpace } = useText()
	const { to } = useAddress()
	const others = matchedActors.filter(({ id }) => !asked.includes(id))
	const left = matchedActorsTotal - matchedActors.length
	const labels = matchedSectors.map(({ label }) => label).join(translate('ui.comma'))
	return (
		<>
			{others.length > 0 && (
				<span>
					{translate('territory.by')}
					{sentenceSpace}
					{others.map((actor, index) => (
						<span key={actor.id}>
							{index > 0 && translate('ui.comma')}
							<ListLink to={to(actorPath(actor.id))}>
								<NameText of={actor} />
							</ListLink>
						</span>
					))}
					{left > 0 && ` ${translate('territory.more', { count: left })}`}
				</span>
			)}
			{matchedSectors.length > 0 && (
				<span>{translate('territory.sectors', { count: matchedSectors.length, labels })}</span>
			)}
		</>
	)
}
