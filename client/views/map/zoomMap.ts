/**
 * Zooms one side of the map; the other country stays as it is, so that both ends of an arc remain visible.
 */
import type { MapZoom } from '../../state/explorerView'
import type { Box, LaidFrame, MapLayout, MapPoint, MapSide } from './layoutMap'

/** Moves a point p of the drawing to `p × k + (x, y)`. */
export interface Zoom {
	readonly k: number
	readonly x: number
	readonly y: number
}

export type Zooms = Readonly<Record<MapSide, Zoom>>

export const WHOLE: Zoom = { k: 1, x: 0, y: 0 }
export const WHOLE_MAP: Zooms = { french: WHOLE, partner: WHOLE }
export const MAX_ZOOM = 12

/** Zooms in (a factor over 1) or out, around a fixed point of the drawing. */
export function zoomedAt(zoom: Zoom, at: MapPoint, factor: number, box: Box): Zoom {
	const k = Math.max(1, Math.min(MAX_ZOOM, zoom.k * factor))
	const by = k / zoom.k
	return within({ k, x: at.x - (at.x - zoom.x) * by, y: at.y - (at.y - zoom.y) * by }, box)
}

/** From this zoom on, a side shows places on record instead of those at the level of the view. */
const NEAR = 2

/** null: the whole side. */
export type Centres = Readonly<Record<MapSide, MapZoom | null>>

export function isNearOn({ french, partner }: Readonly<Record<MapSide, Pick<Zoom, 'k'> | null>>): boolean {
	return Math.max(french?.k ?? 1, partner?.k ?? 1) >= NEAR
}

/** The centre of a zoomed side, as a point of the whole map; rounded as addresses store it. */
export function centreOf(layout: MapLayout, side: MapSide, { k, x, y }: Zoom): MapZoom | null {
	const frame = frameOf(layout, side)
	if (!frame || k <= 1.005) return null
	const { box, scale } = frame
	return {
		k: Math.round(k * 100) / 100,
		across: Math.round(((box.x + box.width / 2 - x) / k - frame.x) / scale),
		down: Math.round(((box.y + box.height / 2 - y) / k - frame.y) / scale),
	}
}

export function zoomOf(layout: MapLayout, side: MapSide, centre: MapZoom | null): Zoom {
	const frame = frameOf(layout, side)
	if (!frame || centre === null) return WHOLE
	const { box, scale } = frame
	const k = Math.max(1, Math.min(MAX_ZOOM, centre.k))
	return within(
		{
			k,
			x: box.x + box.width / 2 - (centre.across * scale + frame.x) * k,
			y: box.y + box.height / 2 - (centre.down * scale + frame.y) * k,
		},
		box,
	)
}

export function pannedBy(zoom: Zoom, across: number, down: number, box: Box): Zoom {
	return within({ k: zoom.k, x: zoom.x + across, y: zoom.y + down }, box)
}

/** Limits a zoom so that the drawing still covers the whole box. */
function within({ k, x, y }: Zoom, box: Box): Zoom {
	const clamp = (value: number, start: number, length: number): number =>
		Math.max((start + length) * (1 - k), Math.min(start * (1 - k), value))
	return { k, x: clamp(x, box.x, box.width), y: clamp(y, box.y, box.height) }
}

/** The box through which a side is visible. */
export function boxOf(layout: MapLayout, side: MapSide): Box | null {
	return frameOf(layout, side)?.box ?? null
}

function frameOf({ frames }: MapLayout, side: MapSide): LaidFrame | null {
	return frames.find((frame) => frame.side === side && frame.name === null) ?? null
}

/** The side of a point of the drawing; null for insets, which do not move. */
export function sideAt({ frames }: MapLayout, at: MapPoint): MapSide | null {
	const frame = frames.find(({ name, box }) => name !== null && isIn(box, at))
	return frame ? null : (frames.find(({ box }) => isIn(box, at))?.side ?? null)
}

/** The map with both sides zoomed; insets stay. */
export function zoomedMap(layout: MapLayout, zooms: Zooms): MapLayout {
	const isInInset = (side: MapSide, at: MapPoint): boolean =>
		layout.frames.some((frame) => frame.name !== null && frame.side === side && isIn(frame.box, at))
	return {
		frames: layout.frames.map((frame) =>
			frame.name === null ? zoomedFrame(frame, zooms[frame.side]) : frame,
		),
		place: (lat, lon, side) => {
			const at = layout.place(lat, lon, side)
			if (at === null || isInInset(side, at)) return at
			const { k, x, y } = zooms[side]
			return { x: at.x * k + x, y: at.y * k + y }
		},
	}
}

function zoomedFrame(frame: LaidFrame, { k, x, y }: Zoom): LaidFrame {
	return { ...frame, scale: frame.scale * k, x: frame.x * k + x, y: frame.y * k + y }
}

export function isIn({ x, y, width, height }: Box, at: MapPoint): boolean {
	return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height
}
