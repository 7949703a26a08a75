import { useMemo } from 'react'
import { LINK_KINDS } from '../../../../schema/enums'
import { MapPostsDocument } from '../../../graphql/generated/MapPosts'
import { MapResultsDocument } from '../../../graphql/generated/MapResults'
import { MapTiesDocument } from '../../../graphql/generated/MapTies'
import type { GraphFilter } from '../../../graphql/generated/types'
import { useAddress } from '../../../state/useAddress'
import type { PendingPart } from '../../../ui/MissingPart'
import type { Post } from '../../../views/map/Posts'
import { isNearOn } from '../../../views/map/zoomMap'
import { drawnPages } from '../DrawnRecords'
import { overlapFilter, selectionFilter } from '../explorerFilter'
import type { ViewProps } from '../explorerViews'
import { useSelectedSubject } from '../panel/useActorSummary'
import { useAsked } from '../useAsked'
import {
	countedConnections,
	kindsOfLayers,
	type MapConnections,
	mapConnections,
	proposedConnections,
	recordsInOverlaps,
	siteOf,
} from './mapConnections'

/** Types of organisations, as the tables write them, by the layer that shows them. */
const POST_TYPES = {
	consulates: ['consulate', 'embassy'],
	institutes: ['confucius-institute', 'alliance-francaise', 'joint-institute'],
} as const

/** Where nothing is selected, the map is not about opportunities: the best ones alone are drawn. */
const MAX_UNASKED_OPPORTUNITIES = 4

interface MapParts {
	readonly posts: readonly Post[]
	/** How it went with what was asked beside the records: results, consulates and institutes, records counted from place to place. */
	readonly askedResults: PendingPart
	readonly askedPosts: PendingPart
	readonly askedCounts: PendingPart
}

/** What the map draws: ties of the layers that are shown, what overlaps and what could be pooled, consulates and institutes. */
export function useMap({ view, data }: ViewProps): MapConnections & MapParts {
	const askedResults = useResults({ view, data })
	const results = askedResults.data
	const { posts, asked: askedPosts } = usePosts(view.layers)
	const { selection, isSelected } = data
	const drawn = drawnPages(data)
	const { counted, asked: askedCounts } = useCounted({ view, data }, drawn === null)
	const connections = useMemo(() => {
		const inOverlaps = recordsInOverlaps(view, results?.overlaps.nodes ?? [])
		const ties = counted ?? mapConnections(drawn?.records ?? [], view.layers, { isSelected, inOverlaps })
		const opportunities = view.showOpportunities ? (results?.opportunities.nodes ?? []) : []
		const proposed = proposedConnections(
			opportunities.slice(0, selection === null ? MAX_UNASKED_OPPORTUNITIES : undefined),
		)
		return {
			...ties,
			wide: [...ties.wide, ...proposed.wide],
			exact: [...ties.exact, ...proposed.exact],
		}
	}, [drawn, counted, selection, isSelected, view, results])
	return useMemo(
		() => ({ ...connections, posts, askedResults, askedPosts, askedCounts }),
		[connections, posts, askedResults, askedPosts, askedCounts],
	)
}

/** Where records are too many to be drawn: how many there are from place to place, at the level of the view and nearer. */
function useCounted(
	{ view, data: { filter, all } }: Pick<ViewProps, 'view' | 'data'>,
	isAsked: boolean,
): { readonly counted: MapConnections | null; readonly asked: PendingPart } {
	const kinds = kindsOfLayers(
		LINK_KINDS.filter((kind) => filter.recordKinds?.includes(kind) ?? true),
		view.layers,
	)
	const isNear = isNearOn({ french: view.zoomFrench, partner: view.zoomPartner })
	const asked = isAsked && kinds.length > 0 ? { ...filter, recordKinds: [...kinds] } : null
	const selected = asked && selectionFilter(asked, view)
	const asks = [
		useTies(asked),
		useTies(selected),
		useTies(isNear ? atPlaces(asked) : null),
		useTies(isNear ? atPlaces(selected) : null),
	] as const
	const [wideTies, wideSelected, nearTies, nearSelected] = asks.map(({ data }) => data?.matrix)
	const error = asks.find((one) => one.error)?.error
	const loading = asks.some((one) => one.loading)
	const counted = useMemo(() => {
		if (!isAsked) return null
		const hidden = all.countsByKind
			.filter(({ kind }) => kindsOfLayers([kind], view.layers).length === 0)
			.reduce((sum, { count }) => sum + count, 0)
		const nothing = { ties: [], unplaced: 0, left: 0, pairs: { read: 0, total: 0 } }
		const far = wideTies ? countedConnections(wideTies, view, wideSelected ?? null) : nothing
		const close = isNear && nearTies ? countedConnections(nearTies, view, nearSelected ?? null) : far
		const { unplaced, left, pairs } = isNear ? close : far
		return { wide: far.ties, exact: close.ties, unplaced, left, pairs, hidden }
	}, [isAsked, isNear, wideTies, wideSelected, nearTies, nearSelected, all, view])
	return useMemo(() => ({ counted, asked: { error, loading } }), [counted, error, loading])
}

/** The same filter as on record, without the levels of the view: a selection stands for the actors in it. */
function atPlaces(filter: GraphFilter | null): GraphFilter | null {
	return filter && { ...filter, rollUpFrench: null, rollUpPartner: null }
}

/** Nothing is asked without a filter. */
function useTies(filter: GraphFilter | null) {
	const { languageArgument: language } = useAddress()
	return useAsked(MapTiesDocument, filter && { language, filter })
}

/** Overlaps of the same filters, and the best opportunities: of the selected actor, where there is one. */
function useResults({ view, data: { filter } }: Pick<ViewProps, 'view' | 'data'>) {
	const { languageArgument: language } = useAddress()
	const subject = useSelectedSubject(view)
	return useAsked(
		MapResultsDocument,
		subject && {
			language,
			overlaps: overlapFilter(filter),
			opportunities: {
				...subject,
				rollUpFrench: filter.rollUpFrench ?? null,
				rollUpPartner: filter.rollUpPartner ?? null,
				sectors: filter.sectors ?? null,
				asOf: filter.asOf ?? null,
				includeScenario: filter.includeScenario ?? false,
			},
		},
	)
}

function usePosts(layers: ViewProps['view']['layers']): {
	readonly posts: readonly Post[]
	readonly asked: PendingPart
} {
	const { languageArgument: language, asOf, includeScenario } = useAddress()
	const types = [
		...(layers.includes('consulates') ? POST_TYPES.consulates : []),
		...(layers.includes('institutes') ? POST_TYPES.institutes : []),
	]
	const asked = useAsked(
		MapPostsDocument,
		types.length === 0 ? null : { language, filter: { types, openAt: asOf, includeScenario } },
	)
	const found = asked.current?.organisations.nodes
	const posts = useMemo(
		() =>
			found?.flatMap(({ id, name, nameLanguage, type, territory }): readonly Post[] => {
				const site = siteOf(territory, territory?.kind === 'FRENCH_TERRITORY' ? 'french' : 'partner')
				const isConsulate = POST_TYPES.consulates.some((one) => one === type)
				return site ? [{ id, name, nameLanguage, kind: isConsulate ? 'consulate' : 'institute', site }] : []
			}) ?? NO_POSTS,
		[found],
	)
	return { posts, asked }
}

const NO_POSTS: readonly Post[] = []
