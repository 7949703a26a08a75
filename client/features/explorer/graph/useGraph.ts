/** What the graph and its panel ask for, and the graph that comes of it. */
import { useCallback, useMemo } from 'react'
import { ExplorerGraphDocument } from '../../../graphql/generated/ExplorerGraph'
import { ExplorerMeetingsDocument } from '../../../graphql/generated/ExplorerMeetings'
import { ExplorerOpportunityDocument } from '../../../graphql/generated/ExplorerOpportunity'
import { ExplorerOverlapDocument } from '../../../graphql/generated/ExplorerOverlap'
import { ExplorerPathDocument } from '../../../graphql/generated/ExplorerPath'
import { ExplorerReciprocityDocument } from '../../../graphql/generated/ExplorerReciprocity'
import { ExplorerResultsDocument } from '../../../graphql/generated/ExplorerResults'
import { SelectionResultsDocument } from '../../../graphql/generated/SelectionResults'
import type {
	ChosenActorQuery,
	ExplorerGraphQuery,
	ExplorerOpportunityQuery,
	ExplorerOverlapQuery,
	ExplorerPathQuery,
	ExplorerReciprocityQueryVariables,
	ExplorerResultsQueryVariables,
	SelectionResultsQuery,
} from '../../../graphql/generated/types'
import { firstSelected } from '../../../state/explorerSelection'
import { type ExplorerView, isRolledUp } from '../../../state/explorerView'
import type { GraphChoices } from '../../../state/graphChoices'
import { type PartnerLevel, useLevels } from '../../../state/levels'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import type { PendingPart } from '../../../ui/MissingPart'
import type { Subject } from '../../../views/actor/subjectOf'
import { useFreshness } from '../../../views/freshness/useFreshness'
import { useBetweenness } from '../../../views/graph/useBetweenness'
import { evidenceWords } from '../../../views/table/evidenceWords'
import { explorerFilter, graphFilter } from '../explorerFilter'
import { NO_PARTS, resultFilters } from '../panel/selectionResults'
import { useActorSubject, useActorSummary } from '../panel/useActorSummary'
import { type Asked, useAsked } from '../useAsked'
import { buildPicture, type ExplorerGraph, type PictureParts } from './buildPicture'
import { type FetchedMeasures, isRecord } from './graphMeasures'
import { opportunityPart, overlapPart } from './graphParts'

export interface GraphAnswer {
	/** The actor that the panel is about. */
	readonly chosen: string | null
	readonly about: Asked<ChosenActorQuery>
	/** Overlaps and opportunities of the chosen actor. */
	readonly results: Asked<SelectionResultsQuery>
	readonly path: Asked<ExplorerPathQuery>
	/** The result that is drawn with its words. */
	readonly overlap: ExplorerOverlapQuery['overlap']
	readonly opportunity: ExplorerOpportunityQuery['opportunity']
	/** null if the graph is of one result, or has not come. */
	readonly neighbourhood: ExplorerGraphQuery['neighbourhood'] | null
	readonly built: ExplorerGraph
	/** For `Answer`: of what the graph stands around. */
	readonly answer: Asked<object>
	/** How it went with other results on the graph, and with the measure that was chosen. */
	readonly parts: readonly PendingPart[]
	readonly measure: PendingPart
}

/** Asks for nothing if another of the five views is shown, except the actor in the panel. */
export function useGraph(view: ExplorerView, isSettled: boolean): GraphAnswer {
	const { languageArgument: language, asOf, includeScenario } = useAddress()
	const resultFilter = { asOf, includeScenario }
	const recordFilter = explorerFilter(view, resultFilter)
	const filter = graphFilter(view, recordFilter)
	const isGraph = view.as === 'graph' && isSettled
	const isResultAlone = view.ids.length === 0 && (view.overlap !== null || view.opportunity !== null)
	const isOfMany = isGraph && !isResultAlone
	const around = { ids: [...view.ids], depth: view.depth, filter }
	const graph = useAsked(ExplorerGraphDocument, isOfMany ? { language, ...around } : null)
	const neighbourhood = graph.data?.neighbourhood ?? null
	const chosen = chosenIn(view, neighbourhood)
	const about = useActorSummary(chosen)
	const chosenSubject = useActorSubject(isGraph ? chosen : null)
	const results = useAsked(
		SelectionResultsDocument,
		!isGraph || chosen === null || !chosenSubject
			? null
			: { language, ...resultFilters({ ...NO_PARTS, actor: chosen }, chosenSubject, resultFilter) },
	)
	const drawn = drawnResults(view, results.current)
	const path = useAsked(
		ExplorerPathDocument,
		!isGraph || view.pathTo === null || chosen === null
			? null
			: { language, from: chosen, to: view.pathTo, filter: { ...filter, recordKinds: null } },
	)
	const overlap = useAsked(
		ExplorerOverlapDocument,
		isGraph && drawn.overlap !== null ? { language, id: drawn.overlap, filter: resultFilter } : null,
	)
	const opportunity = useAsked(
		ExplorerOpportunityDocument,
		isGraph && drawn.opportunity !== null
			? { language, asOf, id: drawn.opportunity, filter: resultFilter }
			: null,
	)
	const levels = useLevels()
	const subject = useActorSubject(isGraph ? onlySubject(view) : null)
	const many = useAsked(
		ExplorerResultsDocument,
		isOfMany ? subject && { language, ...resultVariables(view, levels, subject, resultFilter) } : null,
	)
	// At a level overlaps lie between territories or inside one, as in the matrix.
	const hasMeetings = isOfMany && view.ids.length === 0 && isRolledUp(view)
	const meetings = useAsked(ExplorerMeetingsDocument, hasMeetings ? { filter: recordFilter } : null)
	const { reciprocity, asked: measure } = useReciprocity(
		view.graph,
		isOfMany ? { ...around, asOf, includeScenario } : null,
	)
	const found = {
		neighbourhood,
		path: path.current?.path ?? null,
		many: many.data ?? null,
		meetings: meetings.data?.matrix ?? null,
		reciprocity,
		overlap: overlap.data?.overlap ?? null,
		opportunity: opportunity.data?.opportunity ?? null,
	}
	const built = useBuilt(view, found)
	const main = isResultAlone ? (view.overlap ? overlap : opportunity) : graph
	return useMemo(
		() => ({
			chosen,
			about,
			results,
			path,
			overlap: found.overlap,
			opportunity: found.opportunity,
			neighbourhood,
			built,
			answer: main,
			parts: [many, meetings, ...(isResultAlone ? [] : [overlap, opportunity])],
			measure,
		}),
		[
			chosen,
			about,
			results,
			path,
			found.overlap,
			found.opportunity,
			neighbourhood,
			built,
			main,
			many,
			meetings,
			isResultAlone,
			overlap,
			opportunity,
			measure,
		],
	)
}

interface Found extends Pick<PictureParts, 'neighbourhood' | 'path' | 'meetings'> {
	readonly many: PictureParts['found']
	readonly reciprocity: FetchedMeasures['reciprocity']
	readonly overlap: Parameters<typeof overlapPart>[0] | null
	readonly opportunity: Parameters<typeof opportunityPart>[0] | null
}

function useBuilt(
	view: ExplorerView,
	{ neighbourhood, path, many, meetings, reciprocity, overlap, opportunity }: Found,
): ExplorerGraph {
	const text = useText()
	const { ageOf } = useFreshness()
	const levels = useLevels()
	const build = useCallback(
		(given: FetchedMeasures) => {
			const { translate } = text
			const results: PictureParts['results'] = [
				...(overlap
					? [
							{
								...overlapPart(overlap),
								words: {
									title: overlap.kindName,
									lines: [
										evidenceWords(overlap, text),
										...overlap.sectors.slice(0, 2).map(({ label }) => label),
									],
								},
							},
						]
					: []),
				...(opportunity
					? [{ ...opportunityPart(opportunity), words: { title: opportunity.kindName, lines: [] } }]
					: []),
			]
			const comma = translate('ui.phraseComma')
			return buildPicture(
				{ neighbourhood, path, results, found: many, meetings, given: { reciprocity, ...given } },
				{ ...view, levels },
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
		[neighbourhood, path, many, meetings, reciprocity, overlap, opportunity, view, levels, text, ageOf],
	)
	const graph = useMemo(() => build({}), [build])
	return useMeasuredGraph(view.graph, graph, build)
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

/** What is asked of overlaps and opportunities so that they fit what the graph shows. */
function resultVariables(
	view: ExplorerView,
	levels: readonly PartnerLevel[],
	subject: Subject,
	reading: { readonly asOf: string | null; readonly includeScenario: boolean },
): Pick<ExplorerResultsQueryVariables, 'overlaps' | 'opportunities'> {
	const sectors = view.sectors.length > 0 ? [...view.sectors] : null
	return {
		overlaps: {
			...reading,
			actor: onlySubject(view),
			sectors,
			from: view.from,
			to: view.to,
			minConfidence: view.minConfidence === 'LOW' ? null : view.minConfidence,
			rollUpFrench: view.rollUpFrench,
			// Where lists have a level of their own, the narrowest one asks for each actor as it is.
			rollUpPartner: view.rollUpPartner ?? levels.at(-1)?.level ?? null,
		},
		opportunities: { ...reading, ...subject, sectors },
	}
}

/** The one actor that the graph stands around; null if there are none or several. */
function onlySubject({ ids }: Pick<ExplorerView, 'ids'>): string | null {
	return ids.length === 1 ? (ids[0] ?? null) : null
}

/** Measures that are not read off the graph here: reciprocity is asked of the server, betweenness of a worker. */

/** The reciprocity of each actor of a neighbourhood, where the reader chose that it gives ink or area. */
function useReciprocity(
	choices: GraphChoices,
	question: ExplorerReciprocityQueryVariables | null,
): Pick<FetchedMeasures, 'reciprocity'> & { readonly asked: PendingPart } {
	const asked = useAsked(ExplorerReciprocityDocument, isChosenIn(choices, 'reciprocity') ? question : null)
	const data = asked.current
	const reciprocity = useMemo(
		() =>
			data &&
			new Map(
				data.neighbourhood.nodes.flatMap(({ actor: { id, reciprocity: measured } }) =>
					measured.value === null ? [] : [[id, measured.value] as const],
				),
			),
		[data],
	)
	return { reciprocity, asked }
}

/** The graph with the betweenness of its actors, where the reader chose that it gives ink or area. */
function useMeasuredGraph(
	choices: GraphChoices,
	graph: ExplorerGraph,
	build: (given: FetchedMeasures) => ExplorerGraph,
): ExplorerGraph {
	const isChosen = isChosenIn(choices, 'betweenness')
	const ties = useMemo(
		() =>
			isChosen ? graph.links.filter(isRecord).map(({ from, to }): [string, string] => [from, to]) : null,
		[isChosen, graph.links],
	)
	const values = useBetweenness(ties)
	return useMemo(() => (values === null ? graph : build({ betweenness: values })), [values, graph, build])
}

function isChosenIn({ ink, area }: GraphChoices, measure: 'betweenness' | 'reciprocity'): boolean {
	return ink === measure || area === measure
}
