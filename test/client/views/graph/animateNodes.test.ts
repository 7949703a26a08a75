// @vitest-environment jsdom
/** Rolled up actors gather in one movement of all of them; `GraphStage.test.ts` has those of a reader who wants none. */
import Graph from 'graphology'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { animateNodes } from '../../../../client/views/graph/animateNodes'
import type { DrawnGraph } from '../../../../client/views/graph/createRenderer'
import { nodeDrawing } from '../../../../client/views/graph/drawings'
import { nodeOf } from './pictures'

const STARTS = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 0, y: 100 } }
const TOGETHER = new Map(['a', 'b', 'gone'].map((id) => [id, { x: 40, y: 20 }]))

function drawn(): DrawnGraph {
	const graph: DrawnGraph = new Graph({ type: 'undirected', multi: false })
	for (const [id, point] of Object.entries(STARTS))
		graph.addNode(id, { ...nodeDrawing(nodeOf(id), 4), ...point })
	return graph
}

const at = (graph: DrawnGraph, id: string) => {
	const { x, y } = graph.getNodeAttributes(id)
	return { x, y }
}

describe('Actors that are rolled up', () => {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] })
	})
	afterEach(() => {
		vi.useRealTimers()
	})

	it('move together for 420 ms, fast at first, and say once that they are there', () => {
		const graph = drawn()
		const [onStep, onEnd] = [vi.fn(), vi.fn()]
		animateNodes(graph, TOGETHER, onStep, onEnd)
		expect(at(graph, 'b')).toEqual(STARTS.b)
		vi.advanceTimersByTime(210)
		const [one, other] = [at(graph, 'a'), at(graph, 'b')]
		// In the middle of the time more than half of the way, and the same part of it for each.
		const part = one.x / 40
		expect(part).toBeGreaterThan(0.8)
		expect(part).toBeLessThan(1)
		expect((100 - other.x) / 60).toBeCloseTo(part)
		expect(onEnd).not.toHaveBeenCalled()
		vi.advanceTimersByTime(300)
		expect([at(graph, 'a'), at(graph, 'b')]).toEqual([TOGETHER.get('a'), TOGETHER.get('a')])
		expect(onStep.mock.calls.length).toBeGreaterThan(10)
		vi.advanceTimersByTime(1000)
		expect(onEnd).toHaveBeenCalledTimes(1)
	})

	it('leave the others where they are', () => {
		const graph = drawn()
		animateNodes(graph, TOGETHER, () => {})
		vi.advanceTimersByTime(600)
		expect(at(graph, 'c')).toEqual(STARTS.c)
	})

	it('are there at once where another movement begins', () => {
		const graph = drawn()
		const onEnd = vi.fn()
		const finish = animateNodes(graph, TOGETHER, () => {}, onEnd)
		vi.advanceTimersByTime(60)
		finish()
		expect(at(graph, 'b')).toEqual(TOGETHER.get('b'))
		expect(onEnd).toHaveBeenCalledTimes(1)
		graph.mergeNodeAttributes('b', STARTS.b)
		vi.advanceTimersByTime(600)
		expect(at(graph, 'b')).toEqual(STARTS.b)
	})
})
