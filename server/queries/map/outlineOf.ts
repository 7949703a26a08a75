/**
 * The picture of a frame: its projection and its coasts. No land border is drawn, and all land has one tint.
 */
import { type GeoProjection, geoIdentity, geoStream } from 'd3-geo'
import { presimplify, simplify } from 'topojson-simplify'
import type { MultiLineString, Topology } from 'topojson-specification'
import { MAX_LATITUDE, type MapBounds, type MapFrame } from '../../domain/mapFrame'
import { type LandRing, landRings, type Position } from './landRings'
import { type Projection, projectionOf } from './projection'

export interface Outline extends Projection {
	/** Path of the land, to be filled; it runs past the frame on each side. */
	readonly land: string
	/** Path of the coasts, to be drawn. */
	readonly coasts: string
}

/** The share of the frame that is drawn beyond each side, so that a map can reach the edge of a screen. */
const AROUND = 0.6

/** In square units: corners and islands that add less are left out. */
const LEAST_CORNER = 14
const LEAST_ISLAND = 40

/** In a frame so small that the coasts are coarse, every corner is kept. */
const SMALL_FRAME_DEGREES = 3

export function outlineOf({ bounds, parallels }: MapFrame): Outline {
	const { project, ...projection } = projectionOf({ bounds, parallels })
	return { ...projection, ...coastsOf(bounds, project) }
}

function coastsOf(bounds: MapBounds, project: GeoProjection): Pick<Outline, 'land' | 'coasts'> {
	const wide = widened(bounds)
	const least = bounds.east - bounds.west > SMALL_FRAME_DEGREES ? LEAST_CORNER : 0
	const pieces = ringsIn(wide).map((ring) => piecesOf(ring, wide))
	const projected = pieces
		.map((ring) =>
			ring.map(({ isCoast, positions }) => ({
				isCoast,
				points: positions.map((position): Position => (project([...position]) as Position | null) ?? [0, 0]),
			})),
		)
		.filter((ring) => areaOf(ring.flatMap(({ points }) => points)) >= LEAST_ISLAND)
	const arcs = simplified(
		projected.flat().map(({ points }) => points),
		least,
	)
	let at = 0
	const rings = projected.map((ring) =>
		ring.map(({ isCoast }) => ({ isCoast, points: arcs[at++] as readonly Position[] })),
	)
	return {
		land: rings.map((ring) => `${pathOf(ring.flatMap(({ points }) => points))}z`).join(''),
		coasts: rings
			.flat()
			.filter(({ isCoast }) => isCoast)
			.map(({ points }) => pathOf(points))
			.join(''),
	}
}

function widened({ west, south, east, north }: MapBounds): MapBounds {
	const [width, height] = [east - west, north - south]
	// A flat frame in a high window, and a high one in a wide window, need more on their longer sides.
	const [across, along] = [Math.max(width * AROUND, height * 0.9), Math.max(height * AROUND, width * 0.35)]
	return {
		west: west - across,
		south: Math.max(-MAX_LATITUDE, south - along),
		east: east + across,
		north: Math.min(MAX_LATITUDE, north + along),
	}
}

/** The rings that a frame meets, cut at its edges; those beyond the line of dates are moved by a turn. */
function ringsIn(bounds: MapBounds): readonly (readonly Position[])[] {
	const { west, south, east, north } = bounds
	const cut = geoIdentity().clipExtent([
		[west, south],
		[east, north],
	])
	return [-360, 0, 360].flatMap((turn) =>
		landRings()
			.filter(
				({ box }) => box[0] + turn <= east && box[2] + turn >= west && box[1] <= north && box[3] >= south,
			)
			.flatMap((ring) => cutRing(ring, turn, cut)),
	)
}

function cutRing(
	{ positions }: LandRing,
	turn: number,
	cut: ReturnType<typeof geoIdentity>,
): readonly (readonly Position[])[] {
	const rings: Position[][] = []
	const collect = {
		point: (lon: number, lat: number) => {
			rings.at(-1)?.push([lon, lat])
		},
		lineStart: () => {
			rings.push([])
		},
		lineEnd: () => {},
		polygonStart: () => {},
		polygonEnd: () => {},
		sphere: () => {},
	}
	const moved = positions.map(([lon, lat]): [number, number] => [lon + turn, lat])
	geoStream({ type: 'Polygon', coordinates: [moved] }, cut.stream(collect))
	return rings.filter((ring) => ring.length > 2)
}

/** Degrees within which a position that was cut at an edge lies on it. */
const NEARLY = 1e-6

interface Piece {
	/** false: it runs along the edge of what is drawn. */
	readonly isCoast: boolean
	readonly positions: readonly Position[]
}

/** A ring from end to end of each of its coasts; one piece where it meets no edge. */
function piecesOf(ring: readonly Position[], bounds: MapBounds): readonly Piece[] {
	const areOn = (edge: number, one: number, other: number) =>
		Math.abs(one - edge) < NEARLY && Math.abs(other - edge) < NEARLY
	const isOnEdge = ([lon, lat]: Position, [toLon, toLat]: Position) =>
		areOn(bounds.west, lon, toLon) ||
		areOn(bounds.east, lon, toLon) ||
		areOn(bounds.south, lat, toLat) ||
		areOn(bounds.north, lat, toLat)
	const next = (at: number) => ring[(at + 1) % ring.length] as Position
	const edges = ring.map((position, at) => isOnEdge(position, next(at)))
	const first = edges.findIndex((isEdge, at) => isEdge !== edges[(at + edges.length - 1) % edges.length])
	const pieces: { isCoast: boolean; positions: Position[] }[] = []
	for (let step = 0; step < ring.length; step += 1) {
		const at = (step + Math.max(0, first)) % ring.length
		const isCoast = !edges[at]
		const last = pieces.at(-1)
		const to = isCoast ? [next(at)] : stepsAlong(ring[at] as Position, next(at))
		if (last?.isCoast === isCoast) last.positions.push(...to)
		else pieces.push({ isCoast, positions: [ring[at] as Position, ...to] })
	}
	return pieces
}

/** An edge is straight in degrees and bent on the map: in steps of two degrees at most. */
function stepsAlong([lon, lat]: Position, [toLon, toLat]: Position): readonly Position[] {
	const count = Math.ceil(Math.max(Math.abs(toLon - lon), Math.abs(toLat - lat)) / 2) || 1
	return Array.from({ length: count }, (_, step): Position => {
		const part = (step + 1) / count
		return [lon + (toLon - lon) * part, lat + (toLat - lat) * part]
	})
}

/** Each arc without the corners that hardly show; ends stay, so that rings stay closed. */
function simplified(arcs: readonly (readonly Position[])[], least: number): readonly (readonly Position[])[] {
	const topology: Topology<{ coasts: MultiLineString<object> }> = {
		type: 'Topology',
		arcs: arcs.map((arc) => arc.map(([x, y]) => [x, y])),
		objects: { coasts: { type: 'MultiLineString', arcs: arcs.map((_, at) => [at]) } },
	}
	return simplify(presimplify(topology), least).arcs as unknown as readonly (readonly Position[])[]
}

function areaOf(ring: readonly Position[]): number {
	const twice = ring.reduce((sum, [x, y], at) => {
		const [nextX, nextY] = ring[(at + 1) % ring.length] as Position
		return sum + x * nextY - nextX * y
	}, 0)
	return Math.abs(twice / 2)
}

/** Whole units, each point from the one before it: half as long as with places after the point. */
function pathOf(points: readonly Position[]): string {
	let [atX, atY] = [0, 0]
	return points
		.map(([x, y], index) => {
			const [toX, toY] = [Math.round(x), Math.round(y)]
			const [stepX, stepY] = [toX - atX, toY - atY]
			atX = toX
			atY = toY
			if (index === 0) return `M${toX} ${toY}`
			return stepX === 0 && stepY === 0 ? '' : `l${stepX}${stepY < 0 ? '' : ' '}${stepY}`
		})
		.join('')
}
