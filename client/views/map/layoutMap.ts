/** Fits the maps of both countries and their insets into a drawing, and finds places on it. Pure. */
import type { CountryMapQuery, MapFrameFragment } from '../../graphql/generated/types'
import { projection } from './projection'

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

/** The size of the drawing in pixels. */
export interface MapSize {
	readonly width: number
	readonly height: number
	/** Whether France is above the other country instead of on its left. */
	readonly isTall: boolean
}

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

interface Place {
	readonly lat: number
	readonly lon: number
	readonly side: MapSide
}

const SIDES = ['french', 'partner'] as const

/**
 * @param places insets are drawn for these; places of other insets have no point. Insets without room are
 * left out.
 * @param clear boxes that no inset may cover.
 */
export function layoutMap(
	map: CountryMap,
	size: MapSize,
	places: readonly Place[],
	clear: readonly Box[] = [],
): MapLayout {
	const boxes = boxesOf(size)
	const countries = SIDES.flatMap((side) => {
		const frame = map[side]
		return frame
			? [fitted(frame, { key: side, side, name: null }, boxes[side].country, boxes[side].around)]
			: []
	})
	const insets = SIDES.flatMap((side) => {
		const free = boxes[side].insets.filter((box) => !clear.some((other) => areOver(box, other)))
		const own = places.filter((place) => place.side === side)
		const shown = insetsOf(map, side).filter((frame) => hasPlace(frame, own))
		return shown.flatMap((frame, at) => {
			const box = free[at]
			return box ? [fitted(frame, { key: `${side}-inset-${at}`, side, name: frame.name }, box, box)] : []
		})
	})
	return {
		frames: [...countries, ...insets].map(({ frame }) => frame),
		place: remembered((lat, lon, side) => {
			for (const { frame, place } of [...insets, ...countries]) {
				const point = frame.side === side ? place(lat, lon) : null
				if (point) return point
			}
			return null
		}),
	}
}

interface SideBoxes {
	readonly country: Box
	/** The area around the country that its frame covers. */
	readonly around: Box
	readonly insets: readonly Box[]
}

function boxesOf({ width, height, isTall }: MapSize): Readonly<Record<MapSide, SideBoxes>> {
	if (isTall) {
		const seam = height * 0.46
		const inset = { y: 12, width: 46, height: 38 }
		return {
			french: {
				country: { x: width * 0.24, y: height * 0.03, width: width * 0.6, height: height * 0.37 },
				around: { x: 0, y: 0, width, height: seam },
				// Beside the other country too, whose west is open ground.
				insets: column({ ...inset, x: 8 }, height * 0.7),
			},
			partner: {
				country: { x: width * 0.05, y: height * 0.5, width: width * 0.88, height: height * 0.47 },
				around: { x: 0, y: seam, width, height: height - seam },
				insets: column({ ...inset, x: width - 54, y: seam + 12 }, height),
			},
		}
	}
	const seam = width * 0.44
	const side = Math.max(48, Math.min(72, width * 0.06))
	const margin = Math.max(8, width * 0.02)
	const inset = { y: height * 0.12, width: side, height: side * 0.84 }
	return {
		french: {
			country: { x: width * 0.11, y: height * 0.22, width: width * 0.22, height: height * 0.58 },
			around: { x: 0, y: 0, width: seam, height },
			insets: column({ ...inset, x: margin }, height),
		},
		partner: {
			country: { x: width * 0.52, y: height * 0.16, width: width * 0.42, height: height * 0.76 },
			around: { x: seam, y: 0, width: width - seam, height },
			insets: column({ ...inset, x: width - side - margin }, height),
		},
	}
}

/** Height in pixels of the name under an inset with the gap to the next. */
const NAME_HEIGHT = 26

/** A column of boxes with room for their names, which ends above `bottom`. */
function column(first: Box, bottom: number): readonly Box[] {
	const step = first.height + NAME_HEIGHT
	const count = Math.max(0, Math.floor((bottom - first.y) / step))
	return Array.from({ length: count }, (_, at) => ({ ...first, y: first.y + at * step }))
}

function insetsOf({ insets, partnerInsets }: CountryMap, side: MapSide): CountryMap['insets'] {
	return side === 'french' ? insets : partnerInsets
}

function hasPlace(inset: MapFrameFragment, places: readonly Place[]): boolean {
	const project = projection(inset)
	return places.some(({ lat, lon }) => isWithin(project(lat, lon), inset))
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

/**
 * How far a place may be outside the area of a frame, as a part of its shorter side: the areas are drawn by
 * hand around coasts.
 */
const SLACK = 0.06

function isWithin({ x, y }: MapPoint, { width, height }: MapFrameFragment): boolean {
	const slack = SLACK * Math.min(width, height)
	return x >= -slack && x <= width + slack && y >= -slack && y <= height + slack
}

function areOver(one: Box, other: Box): boolean {
	return (
		one.x < other.x + other.width &&
		other.x < one.x + one.width &&
		one.y < other.y + other.height &&
		other.y < one.y + one.height
	)
}
