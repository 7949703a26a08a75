import type { DrawnGraph } from './createRenderer'
import type { Point } from './layoutGraph'

const DURATION_MS = 420

/**
 * Moves actors to their places on an ease-out curve, then calls back. Gives a function that ends the movement
 * at once.
 */
export function animateNodes(
	graph: DrawnGraph,
	places: ReadonlyMap<string, Point>,
	onStep: () => void,
	onEnd: () => void = () => {},
): () => void {
	const starts = new Map(
		[...places.keys()]
			.filter((id) => graph.hasNode(id))
			.map((id) => [id, pointOf(graph.getNodeAttributes(id))]),
	)
	const began = performance.now()
	let isOver = false
	let frame = requestAnimationFrame(step)
	function moveTo(share: number): void {
		graph.updateEachNodeAttributes(
			(id, attributes) => {
				const [from, to] = [starts.get(id), places.get(id)]
				if (!from || !to) return attributes
				return { ...attributes, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
			},
			{ attributes: ['x', 'y'] },
		)
		onStep()
	}
	function end(): void {
		if (isOver) return
		isOver = true
		onEnd()
	}
	function step(now: number): void {
		const share = Math.min(1, Math.max(0, now - began) / DURATION_MS)
		moveTo(1 - (1 - share) ** 3)
		if (share < 1) frame = requestAnimationFrame(step)
		else end()
	}
	return () => {
		if (isOver) return
		cancelAnimationFrame(frame)
		moveTo(1)
		end()
	}
}

function pointOf({ x, y }: Point): Point {
	return { x, y }
}
