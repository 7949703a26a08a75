import { skipToken, useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { MapPostsDocument } from '../../graphql/generated/MapPosts'
import { MapResultsDocument } from '../../graphql/generated/MapResults'
import { useAddress } from '../../state/useAddress'
import type { Post } from '../../views/map/Posts'
import {
	type MapConnections,
	mapConnections,
	proposedConnections,
	recordsInOverlaps,
	siteOf,
} from './mapConnections'
import { useSelectedSubject } from './useAboutActor'
import type { ExplorerViewProps } from './useExplorerData'

/** Types of organisations, as the tables write them, by the layer that shows them. */
const POST_TYPES = {
	consulates: ['consulate', 'embassy'],
	institutes: ['confucius-institute', 'alliance-francaise', 'joint-institute'],
} as const

/** Where nothing is selected, the map is not about opportunities: the best ones alone are drawn. */
const MAX_UNASKED_OPPORTUNITIES = 4

/** What the map draws: ties of the layers that are shown, what overlaps and what could be pooled, consulates and institutes. */
export function useMap({
	view,
	data,
}: ExplorerViewProps): MapConnections & { readonly posts: readonly Post[] } {
	const results = useResults({ view, data })
	const posts = usePosts(view.layers)
	const { all, selection, isSelected } = data
	return useMemo(() => {
		const inOverlaps = recordsInOverlaps(view, results?.overlaps.nodes ?? [])
		const ties = mapConnections(all.records, view.layers, { isSelected, inOverlaps })
		const opportunities = view.showOpportunities ? (results?.opportunities.nodes ?? []) : []
		const proposed = proposedConnections(
			opportunities.slice(0, selection === null ? MAX_UNASKED_OPPORTUNITIES : undefined),
		)
		return {
			...ties,
			wide: [...ties.wide, ...proposed.wide],
			exact: [...ties.exact, ...proposed.exact],
			posts,
		}
	}, [all, selection, isSelected, view, results, posts])
}

/** Overlaps of the same filters, and the best opportunities: of the selected actor, where there is one. */
function useResults({ view, data: { filter } }: Pick<ExplorerViewProps, 'view' | 'data'>) {
	const { languageArgument: language } = useAddress()
	const subject = useSelectedSubject(view)
	const { data, previousData } = useQuery(
		MapResultsDocument,
		subject === null
			? skipToken
			: {
					variables: {
						language,
						overlaps: {
							sectors: filter.sectors ?? null,
							from: filter.from ?? null,
							to: filter.to ?? null,
							minConfidence: filter.minConfidence ?? null,
							asOf: filter.asOf ?? null,
							includeScenario: filter.includeScenario ?? false,
						},
						opportunities: {
							...subject,
							rollUpFrench: filter.rollUpFrench ?? null,
							rollUpPartner: filter.rollUpPartner ?? null,
							sectors: filter.sectors ?? null,
							asOf: filter.asOf ?? null,
							includeScenario: filter.includeScenario ?? false,
						},
					},
				},
	)
	return data ?? previousData
}

function usePosts(layers: ExplorerViewProps['view']['layers']): readonly Post[] {
	const { languageArgument: language, asOf, includeScenario } = useAddress()
	const types = [
		...(layers.includes('consulates') ? POST_TYPES.consulates : []),
		...(layers.includes('institutes') ? POST_TYPES.institutes : []),
	]
	const { data } = useQuery(
		MapPostsDocument,
		types.length === 0
			? skipToken
			: { variables: { language, filter: { types, openAt: asOf, includeScenario } } },
	)
	const isAsked = types.length > 0
	return useMemo(
		() =>
			!isAsked
				? []
				: (data?.organisations.nodes ?? []).flatMap(({ id, name, type, territory }): readonly Post[] => {
						const site = siteOf(territory, territory?.kind === 'FRENCH_TERRITORY' ? 'french' : 'partner')
						const isConsulate = POST_TYPES.consulates.some((one) => one === type)
						return site ? [{ id, name, kind: isConsulate ? 'consulate' : 'institute', site }] : []
					}),
		[data, isAsked],
	)
}
