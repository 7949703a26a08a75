/** Measures that are not read off the graph here: reciprocity is asked of the server, betweenness of a worker. */
import { useMemo } from 'react'
import { ExplorerReciprocityDocument } from '../../../graphql/generated/ExplorerReciprocity'
import type { ExplorerReciprocityQueryVariables } from '../../../graphql/generated/types'
import type { GraphChoices } from '../../../state/graphChoices'
import type { PendingPart } from '../../../ui/MissingPart'
import { useBetweenness } from '../../../views/graph/useBetweenness'
import { useAsked } from '../useAsked'
import type { ExplorerGraph } from './buildPicture'
import { type FetchedMeasures, isRecord } from './graphMeasures'

/** The reciprocity of each actor of a neighbourhood, where the reader chose that it gives ink or area. */
export function useReciprocity(
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
export function useMeasuredGraph(
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
