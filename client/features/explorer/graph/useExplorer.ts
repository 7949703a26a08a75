/** What the explorer asks, and the graph that comes of it. */

import { skipToken, useQuery } from '@apollo/client/react'
import { useCallback, useMemo } from 'react'
import { ExplorerGraphDocument } from '../../../graphql/generated/ExplorerGraph'
import { ExplorerMeetingsDocument } from '../../../graphql/generated/ExplorerMeetings'
import { ExplorerOpportunityDocument } from '../../../graphql/generated/ExplorerOpportunity'
import { ExplorerOverlapDocument } from '../../../graphql/generated/ExplorerOverlap'
import { ExplorerPathDocument } from '../../../graphql/generated/ExplorerPath'
import { ExplorerResultsDocument } from '../../../graphql/generated/ExplorerResults'
import { SelectionResultsDocument } from '../../../graphql/generated/SelectionResults'
import { firstSelected } from '../../../state/explorerSelection'
import { type ExplorerView, isRolledUp } from '../../../state/explorerView'
import { useLevels } from '../../../state/levels'
import { useAddress } from '../../../state/useAddress'
import { useGraphChoices } from '../../../state/useGraphChoices'
import { useText } from '../../../text/useText'
import type { QueryResult } from '../../../ui/Answer'
import type { PendingPart } from '../../../ui/MissingPart'
import { evidenceWords } from '../../../views/news/evidenceWords'
import { useNews } from '../../../views/news/useNews'
import { buildPicture, type ExplorerGraph, type PictureParts } from './buildPicture'
import { explorerFilter, graphFilter } from '../explorerFilter'
import type { FetchedMeasures } from './graphMeasures'
import { opportunityPart, overlapPart } from './graphParts'
import { onlySelectedId, resultVariables } from './resultVariables'
import { NO_PARTS, resultFilters } from '../panel/selectionResults'
import { useActorSubject, useActorSummary } from '../panel/useActorSummary'
import { useMeasuredGraph, useReciprocity } from './useFetchedMeasures'

export function useExplorer(view: ExplorerView, isSettled: boolean) {
	const { languageArgument: language, asOf, includeScenario } = useAddress()
	const resultFilter = { asOf, includeScenario }
	const recordFilter = explorerFilter(view, resultFilter)
	const filter = graphFilter(view, recordFilter)
	const isGraph = view.as === 'graph' && isSettled
	const isResultAlone = view.ids.length === 0 && (view.overlap !== null || view.opportunity !== null)
	const graph = useQuery(
		ExplorerGraphDocument,
		isResultAlone || !isGraph
			? skipToken
			: { variables: { language, ids: [...view.ids], depth: view.depth, filter } },
	)
	const neighbourhood = isResultAlone ? null : ((graph.data ?? graph.previousData)?.neighbourhood ?? null)
	const chosen = chosenIn(view, neighbourhood)
	const about = useActorSummary(chosen)
	const chosenSubject = useActorSubject(isGraph ? chosen : null)
	const results = useQuery(
		SelectionResultsDocument,
		!isGraph || chosen === null || chosenSubject === null
			? skipToken
			: {
					variables: {
						language,
						...resultFilters({ ...NO_PARTS, actor: chosen }, chosenSubject, resultFilter),
					},
				},
	)
	const drawn = drawnResults(view, results.data)
	const pathResult = useQuery(
		ExplorerPathDocument,
		!isGraph || view.pathTo === null || chosen === null
			? skipToken
			: { variables: { language, from: chosen, to: view.pathTo, filter: { ...filter, recordKinds: null } } },
	)
	const overlap = useQuery(
		ExplorerOverlapDocument,
		!isGraph || drawn.overlap === null
			? skipToken
			: { variables: { language, id: drawn.overlap, filter: resultFilter } },
	)
	const opportunity = useQuery(
		ExplorerOpportunityDocument,
		!isGraph || drawn.opportunity === null
			? skipToken
			: { variables: { language, asOf, id: drawn.opportunity, filter: resultFilter } },
	)
	const levels = useLevels()
	const subject = useActorSubject(isGraph ? onlySelectedId(view) : null)
	const many = useQuery(
		ExplorerResultsDocument,
		isResultAlone || !isGraph || subject === null
			? skipToken
			: { variables: { language, ...resultVariables(view, levels, subject, resultFilter) } },
	)
	const found = isResultAlone ? null : (many.data ?? many.previousData ?? null)
	// At a level overlaps lie between territories or inside one, as in the matrix.
	const hasMeetings = isGraph && !isResultAlone && view.ids.length === 0 && isRolledUp(view)
	const meetings = useQuery(
		ExplorerMeetingsDocument,
		hasMeetings ? { variables: { filter: recordFilter } } : skipToken,
	)
	const { reciprocity, ...measure } = useReciprocity(
		isGraph && !isResultAlone
			? { ids: [...view.ids], depth: view.depth, filter, asOf, includeScenario }
			: null,
	)
	const main = isResultAlone ? (view.overlap ? overlap : opportunity) : graph
	const answer: QueryResult<object> = {
		data: main.data ?? main.previousData,
		...(main.error && { error: main.error }),
		isStale: main.data === undefined && main.loading,
	}
	/** What is drawn on the graph beside it, and did not come. */
	const parts: readonly PendingPart[] = [many, meetings, ...(isResultAlone ? [] : [overlap, opportunity])]
	const path = view.pathTo === null ? undefined : pathResult.data?.path
	const foundOverlap =
		drawn.overlap === null ? null : ((overlap.data ?? overlap.previousData)?.overlap ?? null)
	const foundOpportunity =
		drawn.opportunity === null ? null : ((opportunity.data ?? opportunity.previousData)?.opportunity ?? null)
	const built = useBuilt(view, {
		neighbourhood,
		path: path ?? null,
		found,
		meetings: hasMeetings ? ((meetings.data ?? meetings.previousData)?.matrix ?? null) : null,
		reciprocity,
		foundOverlap,
		foundOpportunity,
	})
	return {
		chosen,
		about,
		/** Of the filters, drawn or not; null where the graph is of one result alone, or not yet read. */
		recordsTotal: neighbourhood?.recordsTotal ?? null,
		/** About the chosen actor. */
		results: results.data,
		answer,
		/** How it went with the results that are drawn on the graph, those of the panel, the path and the measure that was chosen. */
		parts,
		askedResults: results satisfies PendingPart,
		askedPath: pathResult satisfies PendingPart,
		askedMeasure: measure,
		neighbourhood,
		path,
		overlap: foundOverlap,
		opportunity: foundOpportunity,
		built,
	}
}

type Found = {
	neighbourhood: PictureParts['neighbourhood']
	path: PictureParts['path']
	found: PictureParts['found']
	meetings: PictureParts['meetings']
	reciprocity: FetchedMeasures['reciprocity']
	foundOverlap: Parameters<typeof overlapPart>[0] | null
	foundOpportunity: Parameters<typeof opportunityPart>[0] | null
}

function useBuilt(view: ExplorerView, found: Found): ExplorerGraph {
	const text = useText()
	const { translate } = text
	const { ageOf } = useNews()
	const levels = useLevels()
	const { choices } = useGraphChoices()
	const { neighbourhood, path, found: many, meetings, reciprocity, foundOverlap, foundOpportunity } = found
	const build = useCallback(
		(given: FetchedMeasures) => {
			const results: PictureParts['results'] = [
				...(foundOverlap
					? [
							{
								...overlapPart(foundOverlap),
								words: {
									title: foundOverlap.kindName,
									lines: [
										evidenceWords(foundOverlap, text),
										...foundOverlap.sectors.slice(0, 2).map(({ label }) => label),
									],
								},
							},
						]
					: []),
				...(foundOpportunity
					? [{ ...opportunityPart(foundOpportunity), words: { title: foundOpportunity.kindName, lines: [] } }]
					: []),
			]
			const comma = translate('ui.phraseComma')
			return buildPicture(
				{ neighbourhood, path, results, found: many, meetings, given: { reciprocity, ...given } },
				{ ...view, levels, choices },
				{
					hiddenOf: (count) => translate('explorer.hidden', { count }),
					officeOf: ({ words, start }) => [words, start?.slice(0, 4)].filter((part) => part).join(comma),
					foldOf: ({ sign, members }) =>
						translate(sign === 'university' ? 'explorer.fold.university' : 'explorer.fold.commune', {
							count: members.length,
						}),
					proposed: translate('explorer.proposed'),
					otherSectors: translate('graphTools.otherSectors'),
					comma,
					ageOf,
				},
			)
		},
		[
			neighbourhood,
			path,
			many,
			meetings,
			reciprocity,
			foundOverlap,
			foundOpportunity,
			view,
			levels,
			choices,
			text,
			translate,
			ageOf,
		],
	)
	const graph = useMemo(() => build({}), [build])
	return useMeasuredGraph(graph, build)
}

/** The actor that the panel is about: at a level, the one that the chosen actor stands for in the graph. */
export function chosenIn(view: ExplorerView, neighbourhood: PictureParts['neighbourhood']): string | null {
	const wanted = firstSelected(view)
	if (wanted === null || neighbourhood === null || !isRolledUp(view)) return wanted
	const nodes = neighbourhood.nodes.map(({ actor, depth }) => ({ id: actor.id, depth }))
	if (nodes.some(({ id }) => id === wanted)) return wanted
	return (view.ids.length > 0 ? nodes.find(({ depth }) => depth === 0)?.id : null) ?? wanted
}

/** What the address asks to draw, else the first result about the chosen actor, where those are shown. */
function drawnResults(
	view: ExplorerView,
	found: { overlaps: { nodes: { id: string }[] }; opportunities: { nodes: { id: string }[] } } | undefined,
): { readonly overlap: string | null; readonly opportunity: string | null } {
	const first = (nodes: { id: string }[] | undefined): string | null =>
		view.ids.length > 0 && !isRolledUp(view) ? (nodes?.[0]?.id ?? null) : null
	return {
		overlap: view.overlap ?? (view.showOverlaps ? first(found?.overlaps.nodes) : null),
		opportunity:
			view.opportunity ??
			(view.showOpportunities && view.overlap === null ? first(found?.opportunities.nodes) : null),
	}
}
