export interface BenchGraph {
	readonly nodes: readonly { readonly id: string; readonly links: number }[]
	readonly edges: readonly { readonly from: string; readonly to: string }[]
}

const QUERY = `{
	neighbourhood(
		ids: []
		limit: 300
		filter: { recordKinds: [PARTNERSHIP, MISSION, OFFICE, WISH, PART_OF, LOCATED_IN] }
	) {
		nodes { linkCount actor { id } }
		edges { from to }
	}
}`

/** The graph that the explorer opens with, for the bare page. */
export async function readGraph(address: string): Promise<BenchGraph> {
	const answer = await fetch(`${address}/graphql`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ query: QUERY }),
	})
	const { data } = (await answer.json()) as {
		data: {
			neighbourhood: {
				nodes: { linkCount: number; actor: { id: string } }[]
				edges: { from: string; to: string }[]
			}
		}
	}
	const pairs = data.neighbourhood.edges.map(({ from, to }) =>
		from < to ? { from, to } : { from: to, to: from },
	)
	return {
		nodes: data.neighbourhood.nodes.map(({ linkCount, actor }) => ({ id: actor.id, links: linkCount })),
		edges: [...new Map(pairs.map((pair) => [`${pair.from} ${pair.to}`, pair])).values()],
	}
}
