// @vitest-environment jsdom
import Graph from 'graphology'
import { describe, expect, it } from 'vitest'
import type { DrawnGraph } from '../../../../client/views/graph/createRenderer'
import { lineDrawing, nodeDrawing } from '../../../../client/views/graph/drawings'
import { InkEasing } from '../../../../client/views/graph/InkEasing'
import { lineOf, nodeOf } from './pictures'

const LIT = { node: nodeDrawing(nodeOf('a'), 4), line: lineDrawing(lineOf('a', 'b')) }
const DIM = {
	node: nodeDrawing(nodeOf('a'), 4, { isDim: true }),
	line: lineDrawing(lineOf('a', 'b'), { isDim: true }),
}

function drawn(): DrawnGraph {
	const graph: DrawnGraph = new Graph({ type: 'undirected', multi: false })
	for (const id of ['a', 'b']) graph.addNode(id, { ...LIT.node, x: 0, y: 0 })
	graph.addEdgeWithKey('a b', 'a', 'b', { ...LIT.line })
	return graph
}

function dimWithoutMovement(graph: DrawnGraph): void {
	const inks = new InkEasing(graph, true)
	graph.mergeNodeAttributes('a', inks.node('a', DIM.node))
	graph.mergeEdgeAttributes('a b', inks.line('a b', { ...DIM.line }))
	inks.start()
}

const inksOf = (graph: DrawnGraph): readonly string[] => [
	graph.getNodeAttribute('a', 'color'),
	graph.getNodeAttribute('a', 'ground'),
	graph.getEdgeAttribute('a b', 'color'),
]
const DIM_INKS = [DIM.node.color, DIM.node.ground, DIM.line.color]

describe('A change of ink', () => {
	it('happens at once with reduced motion', () => {
		const graph = drawn()
		dimWithoutMovement(graph)
		expect(inksOf(graph)).toEqual(DIM_INKS)
	})
})
