import { describe, expect, it } from 'vitest'
import { type LayoutQuestion, layoutGraph } from '../../../../client/views/graph/layoutGraph'

const SQUARE = { width: 600, height: 600 }

const star = (leaves: number, room = SQUARE): LayoutQuestion => ({
	nodes: ['hub', ...Array.from({ length: leaves }, (_, index) => `leaf ${index}`)].map((id) => ({
		id,
		at: null,
		size: 1,
	})),
	edges: Array.from({ length: leaves }, (_, index) => ({ from: 'hub', to: `leaf ${index}`, weight: 1 })),
	shape: null,
	room,
})

describe('The layout', () => {
	it('is the same for the same input', () => {
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

	it('keeps existing places, and puts a new actor near its neighbour', () => {
		const first = layoutGraph(star(12))
		const place = new Map(first.places)
		const before = star(12)
		const answer = layoutGraph({
			nodes: [
				...before.nodes.map((node) => ({ ...node, at: place.get(node.id) ?? null })),
				{ id: 'new', at: null, size: 1 },
			],
			edges: [...before.edges, { from: 'leaf 3', to: 'new', weight: 1 }],
			shape: first.shape,
			room: SQUARE,
		})
		expect(answer.places.map(([id]) => id)).toEqual(['new'])
		const [, at] = answer.places[0] ?? []
		const neighbour = place.get('leaf 3')
		const far = Math.max(...first.places.map(([, { x, y }]) => Math.hypot(x, y)))
		expect(Math.hypot((at?.x ?? 0) - (neighbour?.x ?? 0), (at?.y ?? 0) - (neighbour?.y ?? 0))).toBeLessThan(
			far * 2,
		)
	})

	it.each([
		[1.45, { width: 752, height: 520 }],
		[2.4, { width: 1200, height: 500 }],
		[1 / 1.5, { width: 260, height: 390 }],
	])('fills a canvas with these proportions (%s)', (proportions, room) => {
		const points = layoutGraph(star(40, room)).places.map(([, place]) => place)
		const across = Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x))
		const up = Math.max(...points.map(({ y }) => y)) - Math.min(...points.map(({ y }) => y))
		// A star is round: its proportions change by a factor of 2 at most, so that neighbours stay near.
		const wanted = Math.min(2, Math.max(0.5, proportions))
		expect(across / up / wanted).toBeGreaterThan(0.8)
		expect(across / up / wanted).toBeLessThan(1.25)
	})

	it('places later actors in the shape of the first layout', () => {
		const wide = layoutGraph(star(12, { width: 1200, height: 500 }))
		expect(wide.shape?.stretch).toBeGreaterThan(1.2)
		const places = new Map(wide.places)
		const question = star(13)
		const { nodes, edges } = question
		const later = layoutGraph({
			...question,
			nodes: nodes.map((node) => ({ ...node, at: places.get(node.id) ?? null })),
			edges,
			shape: wide.shape,
		})
		expect(later.places.map(([id]) => id)).toEqual(['leaf 12'])
		expect(later.shape).toEqual(wide.shape)
	})

	it('returns no place if all actors have one, or if there are none', () => {
		expect(layoutGraph({ nodes: [], edges: [], shape: null, room: SQUARE }).places).toEqual([])
		const shape = { scale: 3, stretch: 1, isHigh: false }
		const nodes = [{ id: 'a', at: { x: 1, y: 2 }, size: 1 }]
		expect(layoutGraph({ nodes, edges: [], shape, room: SQUARE })).toEqual({ places: [], shape })
	})
})
