/** The layout of the home page's map: both countries side by side if it is wide, else one above the other. */
import { type Curve, distanceTo, pointsAlong, pointText } from '../../../views/map/curves'
import {
	type Box,
	type CountryMap,
	insetColumn,
	insetsWith,
	layoutMap,
	type MapLayout,
	type MapPoint,
} from '../../../views/map/layoutMap'
import { textWidth } from '../../../views/timeline/placeLabel'
import type { HomePlace } from './homeRecords'
import type { Arc } from './picture'

export interface Stage {
	readonly width: number
	readonly height: number
	readonly isNarrow: boolean
	readonly map: MapLayout
}

/** Narrower maps, in pixels, show France above the other country. */
const NARROW_WIDTH = 720

/**
 * Leaves the months, « Lire » and the figure on the first screen of a phone; InstrumentView.module.css
 * reserves the same height.
 */
const NARROW_HEIGHT = 294

export function layoutStage(map: CountryMap, width: number, places: readonly HomePlace[]): Stage {
	const isNarrow = width < NARROW_WIDTH
	const height = isNarrow ? NARROW_HEIGHT : Math.round(Math.min(540, Math.max(360, width * 0.35)))
	const french = places.filter(({ side }) => side === 'french')
	const boxes = isNarrow ? tall(width, height) : wide(width, height)
	return { width, height, isNarrow, map: layoutMap(map, boxes, insetsWith(map, french)) }
}

/** Free pixels under the last inset, for its name and the legend. */
const INSETS_FOOT = 90

function wide(width: number, height: number) {
	const side = Math.min(72, width * 0.05)
	return {
		french: { x: width * 0.105, y: height * 0.1, width: width * 0.21, height: height * 0.58 },
		frenchAround: { x: 0, y: 0, width: width * 0.46, height },
		partner: { x: width * 0.545, y: height * 0.05, width: width * 0.39, height: height * 0.84 },
		partnerAround: { x: width * 0.46, y: 0, width: width * 0.54, height },
		insets: insetColumn(
			{ x: width * 0.02, y: height * 0.17, width: side, height: side * 0.86 },
			6,
			side * 0.86 + 30,
			height - INSETS_FOOT,
		),
	}
}

function tall(width: number, height: number) {
	return {
		french: { x: width * 0.27, y: 10, width: width * 0.56, height: height * 0.38 },
		frenchAround: { x: 0, y: 0, width, height: height * 0.48 },
		partner: { x: width * 0.05, y: height * 0.5, width: width * 0.86, height: height * 0.47 },
		partnerAround: { x: 0, y: height * 0.48, width, height: height * 0.52 },
		insets: insetColumn({ x: 10, y: 10, width: 40, height: 34 }, 4, 56, height * 0.62),
	}
}

/** The path of an arc; null if one of its ends is not on the map. */
export function arcPath(stage: Stage, { from, to }: Pick<Arc, 'from' | 'to'>): string | null {
	const curve = arcCurve(stage, from, to)
	if (curve === null) return null
	const [start, one, other, end] = curve.map(pointText)
	return `M${start}C${one} ${other} ${end}`
}

/**
 * The curve of an arc. Arcs rise to one height, so that they run together in the middle; on a narrow map they
 * bend to its right.
 */
export function arcCurve(stage: Stage, from: HomePlace, to: HomePlace): Curve | null {
	const start = stage.map.place(from.lat, from.lon, from.side)
	const end = stage.map.place(to.lat, to.lon, to.side)
	if (!start || !end) return null
	const across = end.x - start.x
	const along = end.y - start.y
	if (stage.isNarrow) {
		const right = stage.width * 0.8
		return [
			start,
			{ x: start.x + (right - start.x) * 0.35, y: start.y + along * 0.34 },
			{ x: end.x + (right - end.x) * 0.5, y: end.y - along * 0.4 },
			end,
		]
	}
	const ceiling = stage.height * 0.02
	return [
		start,
		{ x: start.x + across * 0.28, y: ceiling + (start.y - ceiling) * 0.36 },
		{ x: end.x - across * 0.34, y: ceiling + (end.y - ceiling) * 0.3 },
		end,
	]
}

/** The distance, in pixels, within which the pointer is on a place or an arc. */
const NEAR_PLACE = 14
const NEAR_ARC = 9
const SAMPLES = 28

export type PointedAt = { readonly place: HomePlace } | { readonly arc: Arc } | null

/** What is at a point of the map: a place, before the arcs that end in it. */
export function pointedAt(
	stage: Stage,
	at: MapPoint,
	places: readonly HomePlace[],
	arcs: readonly Arc[],
): PointedAt {
	let best: { readonly pointed: PointedAt; readonly distance: number } = {
		pointed: null,
		distance: NEAR_PLACE,
	}
	for (const place of places) {
		const point = stage.map.place(place.lat, place.lon, place.side)
		const distance = point ? Math.hypot(point.x - at.x, point.y - at.y) : Number.POSITIVE_INFINITY
		if (distance < best.distance) best = { pointed: { place }, distance }
	}
	if (best.pointed !== null) return best.pointed
	best = { pointed: null, distance: NEAR_ARC }
	for (const arc of arcs) {
		const curve = arcCurve(stage, arc.from, arc.to)
		if (curve === null) continue
		const distance = distanceTo(pointsAlong(curve, SAMPLES), at)
		// Of two arcs that run together, the upper one.
		if (distance <= best.distance) best = { pointed: { arc }, distance }
	}
	return best.pointed
}

export interface Label {
	readonly place: HomePlace
	readonly at: MapPoint
	readonly anchor: 'start' | 'end' | 'middle'
	readonly isStrong: boolean
	/** A line under the name. */
	readonly note: string | null
}

interface Wanted {
	readonly place: HomePlace
	readonly isStrong?: boolean
	readonly note?: string | null
	/** Distance in pixels from its point, if rings are around it. */
	readonly gap?: number
}

/**
 * Places names beside their points, in order of importance, without overlap with each other or with the name
 * of an inset.
 */
export function placeStageNames(
	stage: Stage,
	wanted: readonly Wanted[],
	max: number,
	kept: readonly Box[] = [],
): readonly Label[] {
	const insets = stage.map.frames.flatMap(({ name, box }) => (name === null ? [] : [{ name, box }]))
	const taken: Box[] = [
		...kept,
		...insets.map(({ name, box }) => ({
			x: box.x,
			y: box.y + box.height + 2,
			width: textWidth(name),
			height: 17,
		})),
	]
	const labels: Label[] = []
	for (const { place, isStrong = false, note = null, gap = 8 } of wanted) {
		if (labels.length >= max) break
		if (insets.some(({ name }) => name === place.name)) continue
		const at = stage.map.place(place.lat, place.lon, place.side)
		if (!at) continue
		const sides = place.side === 'partner' || note !== null ? SIDES : FRENCH_SIDES
		const tried = sides.flatMap((side) =>
			(note === null ? [null] : [note, null]).map((said) => {
				const size = { width: widthOf(place, isStrong, said), height: said === null ? 17 : 35, isStrong }
				return { ...labelAt(side, at, gap, size), note: said }
			}),
		)
		const free = tried.find(
			({ box }) =>
				box.x >= 2 &&
				box.x + box.width <= stage.width - 2 &&
				box.y >= FADED &&
				box.y + box.height <= stage.height &&
				taken.every((other) => !areOver(box, other)),
		)
		if (!free) continue
		taken.push(free.box)
		labels.push({ place, at: free.at, anchor: free.anchor, isStrong, note: free.note })
	}
	return labels
}

/** Pixels at the upper edge in which the picture fades. */
const FADED = 12

const SIDES = ['right', 'left', 'under', 'over'] as const
const FRENCH_SIDES = ['left', 'right', 'over', 'under'] as const

function labelAt(
	side: (typeof SIDES)[number],
	{ x, y }: MapPoint,
	gap: number,
	{ width, height, isStrong }: { width: number; height: number; isStrong: boolean },
): { readonly at: MapPoint; readonly anchor: Label['anchor']; readonly box: Box } {
	const rise = isStrong ? 6 : 5
	switch (side) {
		case 'right':
			return {
				at: { x: x + gap, y: y + rise },
				anchor: 'start',
				box: { x: x + gap, y: y - 10, width, height },
			}
		case 'left':
			return {
				at: { x: x - gap, y: y + rise },
				anchor: 'end',
				box: { x: x - gap - width, y: y - 10, width, height },
			}
		case 'under':
			return {
				at: { x, y: y + gap + 13 },
				anchor: 'middle',
				box: { x: x - width / 2, y: y + gap, width, height },
			}
		case 'over':
			return {
				at: { x, y: y - gap - 3 },
				anchor: 'middle',
				box: { x: x - width / 2, y: y - gap - 17, width, height: 17 },
			}
	}
}

/** `textWidth` measures 13 px of normal weight; names have 13.5 px, strong ones 17 px, and more weight. */
const NAME_FACTOR = { usual: 1.106, strong: 1.303 }

function widthOf({ name, local }: HomePlace, isStrong: boolean, note: string | null): number {
	const words = local === null ? name : `${name} ${local}`
	const factor = isStrong ? NAME_FACTOR.strong : NAME_FACTOR.usual
	return Math.max(textWidth(words) * factor, textWidth(note ?? '')) + 4
}

function areOver(one: Box, other: Box): boolean {
	return (
		one.x < other.x + other.width &&
		other.x < one.x + one.width &&
		one.y < other.y + other.height &&
		other.y < one.y + one.height
	)
}
