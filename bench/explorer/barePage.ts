/** A page with plain sigma and the same graph, with which the explorer's frames are compared. */
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import Sigma from 'sigma'
import type { BenchGraph } from './readGraph'

const { benchGraph } = globalThis as unknown as { benchGraph: BenchGraph }
const container = document.getElementById('bare')
if (!container) throw new Error('Expected an element #bare; the page holds none.')

const graph = new Graph({ type: 'undirected' })
benchGraph.nodes.forEach(({ id, links }, index) => {
	const turn = index * 2.399963
	const radius = 10 * Math.sqrt(index + 0.5)
	graph.addNode(id, {
		x: radius * Math.cos(turn),
		y: radius * Math.sin(turn),
		size: Math.min(15, 4 + Math.sqrt(links)),
		label: id,
	})
})
for (const { from, to } of benchGraph.edges) {
	if (graph.hasNode(from) && graph.hasNode(to)) graph.mergeEdge(from, to)
}
forceAtlas2.assign(graph, { iterations: 400, settings: forceAtlas2.inferSettings(graph) })
new Sigma(graph, container)
requestAnimationFrame(() => {
	container.dataset.ready = 'true'
})
