/** Fits the maps of both countries into boxes of a drawing, and finds places on it. */
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

/** A drawn part of the map. */
export interface LaidFrame {
	readonly key: string
	readonly side: MapSide
	/** The remote territory that an inset shows; null for the others. */
	readonly name: string | null
	/** The part of the drawing that it covers: the country and its surroundings, or the box of an inset. */
	readonly box: Box
	/** The factor from units of its paths to those of the drawing. */
	readonly scale: number
	readonly x: number
	readonly y: number
	readonly land: string
	readonly coasts: string
}

export interface MapLayout {
	readonly frames: readonly LaidFrame[]
	/**
	 * The point of a place, in units of the drawing; null outside all frames of its side. The side is needed
	 * because both may show one place: France's frame also shows its neighbours.
	 */
	place(lat: number, lon: number, side: MapSide): MapPoint | null
}

export interface MapBoxes {
	/** The box of France, and the area around it that its frame covers. */
	readonly french: Box
	readonly frenchAround: Box
	readonly partner: Box
	readonly partnerAround: Box
	/** One box for each drawn inset, in order. */
	readonly insets: readonly Box[]
}

/**
 * @param drawn indexes of the drawn insets; all unless given. Places of other insets have no point. Insets
 * without a box are left out.
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

/** Remembers each place: the pointer, the zoom and the months ask for the same places again and again. */
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

/** A column of boxes for insets, without those that would end below `bottom`. */
export function insetColumn(first: Box, count: number, step: number, bottom: number): readonly Box[] {
	return Array.from({ length: count }, (_, at) => ({ ...first, y: first.y + at * step })).filter(
		({ y, height }) => y + height < bottom,
	)
}

/** Indexes of the insets that show one of these places. */
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

/**
 * How far a place may be outside the area of a frame, as a part of its shorter side: the areas are drawn by
 * hand around coasts.
 */
const SLACK = 0.06

function isWithin({ x, y }: MapPoint, { width, height }: MapFrameFragment): boolean {
	const slack = SLACK * Math.min(width, height)
	return x >= -slack && x <= width + slack && y >= -slack && y <= height + slack
}
