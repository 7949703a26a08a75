/** Lays the map of both countries into boxes of a drawing, and says where a place stands on it. */
import { geoConicConformal } from 'd3-geo'
import type { CountryMapQuery, MapFrameFragment } from '../../graphql/generated/types'

export type CountryMap = CountryMapQuery['map']

export interface MapPoint {
	readonly x: number
	readonly y: number
}

export interface Box extends MapPoint {
	readonly width: number
	readonly height: number
}

export type MapSide = 'french' | 'partner'

/** A part of the map as it is drawn. */
export interface LaidFrame {
	readonly key: string
	readonly side: MapSide
	/** Of an inset: the territory far away that it shows. */
	readonly name: string | null
	/** What of the drawing it covers: the country and what is around it; of an inset, its own box. */
	readonly box: Box
	/** From the units of its paths to those of the drawing. */
	readonly scale: number
	readonly x: number
	readonly y: number
	readonly land: string
	readonly coasts: string
}

export interface MapLayout {
	readonly frames: readonly LaidFrame[]
	/**
	 * Where a place stands, in units of the drawing; null outside all frames of its side. Both sides may cover one place: a
	 * neighbour of France stands in its own frame.
	 */
	place(lat: number, lon: number, side: MapSide): MapPoint | null
}

export interface MapBoxes {
	/** Where France stands, and what around it is covered. */
	readonly french: Box
	readonly frenchAround: Box
	readonly partner: Box
	readonly partnerAround: Box
	/** One box for each inset that is drawn, in their order. */
	readonly insets: readonly Box[]
}

/**
 * @param drawn numbers of the insets that are drawn, from nought, all unless given; the places of the others stand nowhere.
 * Insets beyond the boxes are left out.
 */
export function layoutMap(
	{ french, insets, partner }: CountryMap,
	boxes: MapBoxes,
	drawn: readonly number[] = [...insets.keys()],
): MapLayout {
	const drawnInsets = insets.filter((_, at) => drawn.includes(at))
	const fittedInsets = drawnInsets.flatMap((frame, at) => {
		const box = boxes.insets[at]
		return box ? [fitted(frame, { key: `inset-${at}`, side: 'french', name: frame.name }, box, box)] : []
	})
	const main = french
		? [fitted(french, { key: 'french', side: 'french', name: null }, boxes.french, boxes.frenchAround)]
		: []
	const theirs = partner
		? [fitted(partner, { key: 'partner', side: 'partner', name: null }, boxes.partner, boxes.partnerAround)]
		: []
	const fittedFrames = [...main, ...theirs, ...fittedInsets]
	return {
		frames: fittedFrames.map(({ frame }) => frame),
		place: remembered((lat, lon, side) => {
			for (const { frame, place } of [...fittedInsets, ...main, ...theirs]) {
				const point = frame.side === side ? place(lat, lon) : null
				if (point) return point
			}
			return null
		}),
	}
}

/** Each place once: pointer, zoom and months ask for the same ones again and again. */
function remembered(place: MapLayout['place']): MapLayout['place'] {
	const points = new Map<string, MapPoint | null>()
	return (lat, lon, side) => {
		const key = `${side} ${lat} ${lon}`
		const known = points.get(key)
		if (known !== undefined) return known
		const point = place(lat, lon, side)
		points.set(key, point)
		return point
	}
}

/** Boxes of insets one under the other, those alone that end above `bottom`. */
export function insetColumn(first: Box, count: number, step: number, bottom: number): readonly Box[] {
	return Array.from({ length: count }, (_, at) => ({ ...first, y: first.y + at * step })).filter(
		({ y, height }) => y + height < bottom,
	)
}

/** Numbers of the insets, from nought, that show one of these places. */
export function insetsWith(
	{ insets }: CountryMap,
	places: readonly { readonly lat: number; readonly lon: number }[],
): readonly number[] {
	return insets.flatMap((inset, at) => {
		const project = projection(inset)
		return places.some(({ lat, lon }) => isWithin(project(lat, lon), inset)) ? [at] : []
	})
}

function fitted(
	frame: MapFrameFragment,
	labels: Pick<LaidFrame, 'key' | 'side' | 'name'>,
	box: Box,
	around: Box,
): { readonly frame: LaidFrame; place(lat: number, lon: number): MapPoint | null } {
	const scale = Math.min(box.width / frame.width, box.height / frame.height)
	const x = box.x + (box.width - frame.width * scale) / 2
	const y = box.y + (box.height - frame.height * scale) / 2
	const project = projection(frame)
	return {
		frame: { ...labels, box: around, scale, x, y, land: frame.land, coasts: frame.coasts },
		place: (lat, lon) => {
			const point = project(lat, lon)
			return isWithin(point, frame) ? { x: x + point.x * scale, y: y + point.y * scale } : null
		},
	}
}

function projection({ projection: { parallels, meridian, scale, x, y } }: MapFrameFragment) {
	const [south = 0, north = 0] = parallels
	const project = geoConicConformal()
		.parallels([south, north])
		.rotate([-meridian, 0])
		.scale(scale)
		.translate([x, y])
	return (lat: number, lon: number): MapPoint => {
		const [atX, atY] = project([lon, lat]) ?? [Number.NaN, Number.NaN]
		return { x: atX, y: atY }
	}
}

/** Of the shorter side, how far a place may stand outside what a frame is to show: bounds are drawn round coasts, by hand. */
const SLACK = 0.06

function isWithin({ x, y }: MapPoint, { width, height }: MapFrameFragment): boolean {
	const slack = SLACK * Math.min(width, height)
	return x >= -slack && x <= width + slack && y >= -slack && y <= height + slack
}
