import { describe, expect, it } from 'vitest'
import { type LayoutQuestion, layoutGraph } from '../../../../client/views/graph/layoutGraph'

const star = (leaves: number): LayoutQuestion => ({
	nodes: ['hub', ...Array.from({ length: leaves }, (_, index) => `leaf ${index}`)].map((id) => ({
		id,
		at: null,
		size: 1,
	})),
	edges: Array.from({ length: leaves }, (_, index) => ({ from: 'hub', to: `leaf ${index}`, weight: 1 })),
	scale: null,
})

describe('The layout', () => {
	it('is the same for the same question', () => {
		expect(layoutGraph(star(12))).toEqual(layoutGraph(star(12)))
	})

	it('gives every actor a place, with room for its name', () => {
		const { places } = layoutGraph(star(12))
		expect(places).toHaveLength(13)
		const points = places.map(([, place]) => place)
		const crowded = points.flatMap((one, index) =>
			points.slice(index + 1).filter(({ x, y }) => Math.abs(x - one.x) < 80 && Math.abs(y - one.y) < 36),
		)
		expect(crowded).toEqual([])
	})

	it('keeps the place of those that have one, and puts a new actor near its neighbour', () => {
		const first = layoutGraph(star(12))
		const place = new Map(first.places)
		const before = star(12)
		const answer = layoutGraph({
			nodes: [
				...before.nodes.map((node) => ({ ...node, at: place.get(node.id) ?? null })),
				{ id: 'new', at: null, size: 1 },
			],
			edges: [...before.edges, { from: 'leaf 3', to: 'new', weight: 1 }],
			scale: first.scale,
		})
		expect(answer.places.map(([id]) => id)).toEqual(['new'])
		const [, at] = answer.places[0] ?? []
		const neighbour = place.get('leaf 3')
		const far = Math.max(...first.places.map(([, { x, y }]) => Math.hypot(x, y)))
		expect(Math.hypot((at?.x ?? 0) - (neighbour?.x ?? 0), (at?.y ?? 0) - (neighbour?.y ?? 0))).toBeLessThan(
			far * 2,
		)
	})

	it('has nothing to say where all have a place, or where there is nobody', () => {
		expect(layoutGraph({ nodes: [], edges: [], scale: null }).places).toEqual([])
		const placed = { nodes: [{ id: 'a', at: { x: 1, y: 2 }, size: 1 }], edges: [], scale: 3 }
		expect(layoutGraph(placed)).toEqual({ places: [], scale: 3 })
	})
})
