import { useQuery } from '@apollo/client/react'
import { TerritoryActorsDocument } from '../../graphql/generated'
import { useAddress } from '../../state/useAddress'
import type { ActorData } from './actorData'

/** One request takes no more ids than this. */
const MOST_IDS = 200

/** Ids of the actors of a territory that have something on record, itself first; null until they are known. */
export function useTerritoryActors(actor: ActorData, isWide: boolean): readonly string[] | null {
	const { includeScenario } = useAddress()
	const { data, error } = useQuery(TerritoryActorsDocument, {
		variables: { id: actor.id, includeScenario },
		skip: !isWide,
	})
	// Without the answer the actor's own partners are better than nothing.
	if (!isWide || error) return [actor.id]
	if (!data) return null
	const others = data.neighbourhood.nodes
		.filter(
			(node) =>
				node.actor.linkCount > 0 &&
				node.actor.country.code === actor.country.code &&
				node.actor.id !== actor.id,
		)
		.map((node) => node.actor.id)
	return [actor.id, ...others].slice(0, MOST_IDS)
}
