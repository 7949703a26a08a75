/** The projection of a map; `client/views/map/projection.ts` places what it draws in the same one. */
import { type GeoProjection, geoConicConformal } from 'd3-geo'
import type { MapBounds, MapFrame } from '../../domain/mapFrame'
import type { Position } from './landRings'

export interface Projection {
	/** What the frame shows, in units of the drawing: from 0 to these. */
	readonly width: number
	readonly height: number
	/** d3's geoConicConformal with these parallels, rotated to the meridian, scaled and moved. */
	readonly parallels: readonly [number, number]
	readonly meridian: number
	readonly scale: number
	readonly x: number
	readonly y: number
}

/** Units along the longer side: a screen's, three or four times over. */
const LONGER_SIDE = 2000

/** The projection of a frame, and the function that applies it. */
export function projectionOf({
	bounds,
	parallels,
}: MapFrame): Projection & { readonly project: GeoProjection } {
	const meridian = (bounds.west + bounds.east) / 2
	const project = geoConicConformal()
		.parallels([...parallels])
		.rotate([-meridian, 0])
		.scale(1)
		.translate([0, 0])
		.precision(0)
	const flat = extentOf(edgeOf(bounds).map((position) => project([...position]) ?? [0, 0]))
	const scale = LONGER_SIDE / Math.max(flat.width, flat.height)
	const [x, y] = [-flat.left * scale, -flat.top * scale]
	project.scale(scale).translate([x, y])
	return {
		width: round(flat.width * scale),
		height: round(flat.height * scale),
		parallels,
		meridian,
		scale,
		x,
		y,
		project,
	}
}

/** Positions all around a frame, since its corners need not be its extremes on the map. */
function edgeOf({ west, south, east, north }: MapBounds): readonly Position[] {
	return Array.from({ length: 17 }, (_, step) => step / 16).flatMap((part): Position[] => {
		const [lon, lat] = [west + (east - west) * part, south + (north - south) * part]
		return [
			[lon, south],
			[lon, north],
			[west, lat],
			[east, lat],
		]
	})
}

function extentOf(points: readonly Position[]) {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
	const [left, top] = [Math.min(...xs), Math.min(...ys)]
	return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}

function round(units: number): number {
	return Math.round(units * 10) / 10
}
