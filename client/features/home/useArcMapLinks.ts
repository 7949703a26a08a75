/** Reads what the home picture draws: links with both ends on the map, those that compete, the first opportunity. */
import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { ArcMapLinksDocument } from '../../graphql/generated/ArcMapLinks'
import type { ArcMapEndFragment, ArcMapLinksQuery } from '../../graphql/generated/types'
import { scopeOf } from '../../state/address'
import { useAddress } from '../../state/useAddress'
import type { ArcMapLink, ArcMapPlace, ArcMapPooling } from './arcMapPicture'

interface Links {
	readonly links: readonly ArcMapLink[]
	/** Links on record, those without a place on the map included. */
	readonly total: number
	readonly pooled: ArcMapPooling | null
}

const NONE: Links = { links: [], total: 0, pooled: null }

export function useArcMapLinks(): Links {
	const { asOf, actor, isActorAlone, includeScenario, languageArgument: language } = useAddress()
	const result = useQuery(ArcMapLinksDocument, {
		variables: { language, asOf, actor, actorScope: scopeOf(isActorAlone), includeScenario },
	})
	const data = result.data ?? result.previousData
	return useMemo(() => (data ? linksOf(data) : NONE), [data])
}

function linksOf({ partnerships, shared, opportunities }: ArcMapLinksQuery): Links {
	const competing = new Set(shared.nodes.flatMap(({ evidence }) => evidence.map(({ recordId }) => recordId)))
	const links = partnerships.nodes.flatMap(({ id, lastNews, fromMemory, frenchActors, partnerActors }) =>
		placesOf(frenchActors).flatMap((french) =>
			placesOf(partnerActors)
				.filter((partner) => partner.country !== french.country)
				.map((partner) => ({
					id: `${id} ${french.id} ${partner.id}`,
					french,
					partner,
					isShared: competing.has(id),
					news: { kind: 'PARTNERSHIP' as const, lastNews, fromMemory },
				})),
		),
	)
	const first = opportunities.nodes[0]
	const [french] = placesOf(first?.guest ? [first.guest] : [])
	const [partner] = placesOf(first?.place ? [first.place] : [])
	return { links, total: partnerships.totalCount, pooled: french && partner ? { french, partner } : null }
}

/** Where actors stand on the map; an organisation stands at its place, one without coordinates nowhere. */
function placesOf(
	actors: readonly ArcMapEndFragment[],
): readonly (ArcMapPlace & { readonly country: string })[] {
	return actors.flatMap(({ territory }) => {
		if (!territory || territory.lat === null || territory.lon === null) return []
		const { id, name, nameLocal, localLanguage, population, lat, lon, country } = territory
		return [
			{
				id,
				name,
				local: nameLocal === name ? null : nameLocal,
				localLanguage,
				population,
				lat,
				lon,
				country: country.code,
			},
		]
	})
}
