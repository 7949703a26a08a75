/**
 * Places the actors of a graph: ForceAtlas2, then a pass that makes room for names. Deterministic. Cost: some
 * hundred rounds, each quadratic in the actors; 300 actors take under a second, in a worker.
 */
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { alignedAcross, fromShape, type LayoutShape, shapeFor, toShape } from './layoutShape'

export interface LayoutQuestion {
	/** Actors that have a place keep it. */
	readonly nodes: readonly { readonly id: string; readonly at: Point | null; readonly size: number }[]
	readonly edges: readonly { readonly from: string; readonly to: string; readonly weight: number }[]
	/** The shape of the first layout; null for the first itself, when no actor has a place. */
	readonly shape: LayoutShape | null
	/** The pixels that a first layout should fill; only their proportions count. */
	readonly room: { readonly width: number; readonly height: number }
}

export interface Point {
	readonly x: number
	readonly y: number
}

export interface LayoutAnswer {
	readonly places: readonly (readonly [string, Point])[]
	/** null if there was no actor. */
	readonly shape: LayoutShape | null
}

/** Room of an actor and its name, in units of the picture. In a crowd most names show only on zooming in. */
const ROOM = { width: 96, height: 44 }
const ROOM_IN_A_CROWD = { width: 58, height: 40 }
const CROWD = 120
/** Rounds of ForceAtlas2: fewer for many actors, which gives a coarser picture in time. */
function roundsFor(count: number): number {
	if (count <= 600) return 400
	return count <= 2_500 ? 160 : 60
}

type Room = typeof ROOM

function roomFor(count: number): Room {
	return count > CROWD ? ROOM_IN_A_CROWD : ROOM
}

export function layoutGraph(question: LayoutQuestion): LayoutAnswer {
	const fixed = new Set(question.nodes.filter(({ at }) => at !== null).map(({ id }) => id))
	if (fixed.size === question.nodes.length) return { places: [], shape: question.shape }
	const graph = graphOf(question, fixed)
	forceAtlas2.assign(graph, {
		iterations: roundsFor(graph.order),
		getEdgeWeight: 'weight',
		settings: {
			...forceAtlas2.inferSettings(graph.order),
			// Keeps unlinked parts near: this gravity grows with distance.
			strongGravityMode: true,
			gravity: graph.order > CROWD ? 0.12 : 0.05,
			scalingRatio: 10,
			edgeWeightInfluence: 1,
			barnesHutOptimize: graph.order > 150,
		},
	})
	const found = graph.mapNodes((_id, { x, y }): Point => ({ x, y }))
	const across = question.shape ? found : alignedAcross(found)
	const shape = question.shape ?? shapeFor(across, question.room, scaleOf(across))
	const places = graph.nodes().map((id, index) => {
		const { x = 0, y = 0 } = across[index] ?? {}
		const place = toShape(shape, { x: x * shape.scale, y: y * shape.scale })
		return { id, ...place, isFixed: fixed.has(id) }
	})
	makeRoom(places, roomFor(places.length))
	return {
		places: places.filter(({ isFixed }) => !isFixed).map(({ id, x, y }) => [id, { x, y }]),
		shape,
	}
}

/** Actors without a place start near their first neighbour that has one, on a spiral of golden angles. */
function graphOf({ nodes, edges, shape }: LayoutQuestion, fixed: ReadonlySet<string>): Graph {
	const graph = new Graph({ type: 'undirected', multi: false })
	const placed = new Map(
		nodes.flatMap(({ id, at }) => (at && shape ? [[id, inForces(shape, at)] as const] : [])),
	)
	const neighbour = nearestPlaced(edges, placed)
	nodes.forEach(({ id, size }, index) => {
		const turn = index * 2.399963
		const near = neighbour.get(id)
		const radius = near ? 12 + 3 * Math.sqrt(index) : 10 * Math.sqrt(index + 0.5)
		const start = { x: (near?.x ?? 0) + radius * Math.cos(turn), y: (near?.y ?? 0) + radius * Math.sin(turn) }
		graph.addNode(id, { ...(placed.get(id) ?? start), size, fixed: fixed.has(id) })
	})
	for (const { from, to, weight } of edges) {
		if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.mergeEdge(from, to, { weight })
	}
	return graph
}

/** Converts a place of the picture to units of ForceAtlas2. */
function inForces(shape: LayoutShape, at: Point): Point {
	const { x, y } = fromShape(shape, at)
	return { x: x / shape.scale, y: y / shape.scale }
}

function nearestPlaced(
	edges: LayoutQuestion['edges'],
	placed: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
	const near = new Map<string, Point>()
	for (const { from, to } of edges) {
		for (const [one, other] of [
			[from, to],
			[to, from],
		] as const) {
			const at = placed.get(other)
			if (at && !near.has(one)) near.set(one, at)
		}
	}
	return near
}

/** The scale at which every name would have room if actors were spread evenly. */
function scaleOf(places: readonly Point[]): number {
	const radii = places.map(({ x, y }) => Math.hypot(x, y)).sort((a, b) => a - b)
	const reach = radii[Math.floor(radii.length * 0.92)] || radii.at(-1) || 1
	const room = roomFor(places.length)
	const side = Math.sqrt(places.length * room.width * room.height * 2)
	return places.length === 1 ? 1 : side / 2 / reach
}

interface Movable {
	id: string
	x: number
	y: number
	isFixed: boolean
}

/** Pushes apart actors that stand in each other's room, along the shorter axis; fixed actors never move. */
function makeRoom(places: Movable[], room: Room): void {
	for (let round = 0; round < 40; round++) {
		let moved = false
		const near = new Neighbourhoods(places, room)
		for (const [index, one] of places.entries()) {
			for (const other of near.after(index, one)) moved = pushApart(one, other, room) || moved
		}
		if (!moved) return
	}
}

/** With more actors, only those in neighbouring squares are compared. */
const MAX_PAIRED = 400

/** Finds the actors near another, by their places at the start of a round. */
class Neighbourhoods {
	readonly #squares = new Map<string, number[]>()

	constructor(
		private readonly places: readonly Movable[],
		private readonly room: Room,
	) {
		if (places.length <= MAX_PAIRED) return
		for (const [index, place] of places.entries()) {
			const key = this.#squareOf(place, 0, 0)
			const there = this.#squares.get(key)
			if (there) there.push(index)
			else this.#squares.set(key, [index])
		}
	}

	after(index: number, place: Movable): readonly Movable[] {
		if (this.places.length <= MAX_PAIRED) return this.places.slice(index + 1)
		return [-1, 0, 1].flatMap((right) =>
			[-1, 0, 1].flatMap((down) =>
				(this.#squares.get(this.#squareOf(place, right, down)) ?? []).flatMap((other) =>
					other > index ? (this.places[other] ?? []) : [],
				),
			),
		)
	}

	#squareOf({ x, y }: Movable, right: number, down: number): string {
		return `${Math.floor(x / this.room.width) + right} ${Math.floor(y / this.room.height) + down}`
	}
}

function pushApart(one: Movable, other: Movable, room: Room): boolean {
	const dx = other.x - one.x
	const dy = other.y - one.y
	const tooNearX = room.width - Math.abs(dx)
	const tooNearY = room.height - Math.abs(dy)
	if (tooNearX <= 0.5 || tooNearY <= 0.5 || (one.isFixed && other.isFixed)) return false
	const sideways = tooNearX < tooNearY * (room.width / room.height)
	const push = (sideways ? tooNearX : tooNearY) * ((sideways ? dx : dy) < 0 ? -1 : 1)
	const share = one.isFixed || other.isFixed ? 1 : 0.5
	const step = push * share * 0.7
	if (!one.isFixed) one[sideways ? 'x' : 'y'] -= step
	if (!other.isFixed) other[sideways ? 'x' : 'y'] += step
	return true
}
