import { useQuery } from '@apollo/client/react'
import { MAX_LIST_VALUES } from '../../../schema/limits'
import { TerritoryActorsDocument } from '../../graphql/generated/TerritoryActors'
import type { TerritoryActorsQuery } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import type { ActorData } from './actorData'

/**
 * Ids of the actors of a territory that have something on record, itself first; null until they are known.
 * `result` is what the question gave, for those who have to say that it failed.
 */
export function useTerritoryActors(actor: ActorData, isWide: boolean) {
	const { includeScenario } = useAddress()
	const result = useQuery(TerritoryActorsDocument, {
		variables: { id: actor.id, includeScenario },
		skip: !isWide,
	})
	return { ids: isWide ? idsOf(result.data, actor) : [actor.id], result }
}

function idsOf(data: TerritoryActorsQuery | undefined, { id, country }: ActorData): readonly string[] | null {
	if (!data) return null
	const others = data.neighbourhood.nodes
		.map(({ actor }) => actor)
		.filter((other) => other.linkCount > 0 && other.country.code === country.code && other.id !== id)
		.map((other) => other.id)
	return [id, ...others].slice(0, MAX_LIST_VALUES)
}
