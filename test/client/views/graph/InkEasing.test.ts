// @vitest-environment jsdom
/** Inks on their way: what is no longer selected dims by an ease, at once where the reader wants no movement. */
import Graph from 'graphology'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DrawnGraph } from '../../../../client/views/graph/createRenderer'
import { lineDrawing, nodeDrawing } from '../../../../client/views/graph/drawings'
import { EASE_MILLISECONDS, InkEasing } from '../../../../client/views/graph/InkEasing'
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

function dim(graph: DrawnGraph, isStill: boolean): InkEasing {
	const inks = new InkEasing(graph, isStill)
	graph.mergeNodeAttributes('a', inks.node('a', DIM.node))
	graph.mergeEdgeAttributes('a b', inks.line('a b', { ...DIM.line }))
	inks.start()
	return inks
}

const inksOf = (graph: DrawnGraph): readonly string[] => [
	graph.getNodeAttribute('a', 'color'),
	graph.getNodeAttribute('a', 'ground'),
	graph.getEdgeAttribute('a b', 'color'),
]
const red = (colour = ''): number => Number.parseInt(colour.slice(1, 3), 16)
const DIM_INKS = [DIM.node.color, DIM.node.ground, DIM.line.color]

describe('A change of ink', () => {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] })
	})
	afterEach(() => {
		vi.useRealTimers()
	})

	it('takes 220 ms: in the middle it is on its way, then there', () => {
		const graph = drawn()
		dim(graph, false)
		expect(inksOf(graph)).toEqual([LIT.node.color, LIT.node.ground, LIT.line.color])
		vi.advanceTimersByTime(EASE_MILLISECONDS / 2)
		for (const [index, ink] of inksOf(graph).entries()) {
			expect(red(ink)).toBeGreaterThan(red([LIT.node.color, LIT.node.ground, LIT.line.color][index]))
			expect(red(ink)).toBeLessThan(red(DIM_INKS[index]))
		}
		vi.advanceTimersByTime(EASE_MILLISECONDS)
		expect(inksOf(graph)).toEqual(DIM_INKS)
		expect(EASE_MILLISECONDS).toBe(220)
	})

	it('is there at once where the reader wants no movement', () => {
		const graph = drawn()
		dim(graph, true)
		expect(inksOf(graph)).toEqual(DIM_INKS)
	})

	it('that another one follows goes on from where it was', () => {
		const graph = drawn()
		const inks = dim(graph, false)
		vi.advanceTimersByTime(EASE_MILLISECONDS / 2)
		const middle = inksOf(graph)
		inks.cancel()
		graph.mergeNodeAttributes('a', inks.node('a', LIT.node))
		graph.mergeEdgeAttributes('a b', inks.line('a b', { ...LIT.line }))
		inks.start()
		expect(inksOf(graph)).toEqual(middle)
		vi.advanceTimersByTime(2 * EASE_MILLISECONDS)
		expect(inksOf(graph)).toEqual([LIT.node.color, LIT.node.ground, LIT.line.color])
	})

	it('of more marks than can be drawn in time is not eased', () => {
		const graph: DrawnGraph = new Graph({ type: 'undirected', multi: false })
		const inks = new InkEasing(graph, false)
		for (let index = 0; index < 4_100; index += 1) {
			graph.addNode(index, { ...LIT.node, x: 0, y: 0 })
			graph.mergeNodeAttributes(index, inks.node(String(index), DIM.node))
		}
		inks.start()
		expect(graph.getNodeAttribute('7', 'color')).toBe(DIM.node.color)
	})
})
