/**
 * Fits a layout to the screen: turns its long axis along the screen's, and stretches it in the screen's
 * proportions. Pins are stored without turning and stretching, so that an address means the same in a window
 * of another shape.
 */
import type { Point } from './layoutGraph'

export interface LayoutShape {
	/** Units of the picture for one unit of ForceAtlas2. */
	readonly scale: number
	/** The factor that stretches the long axis and presses the short one: 1 to √MAX_STRETCH. */
	readonly stretch: number
	/** Whether the long axis is vertical, as on a phone. */
	readonly isHigh: boolean
}

/** The most by which proportions change; beyond, distances would no longer say who is near. */
const MAX_STRETCH = 2

interface Room {
	readonly width: number
	readonly height: number
}

/**
 * The shape for places whose long axis is horizontal; a picture that is as long as the room is not stretched.
 */
export function shapeFor(places: readonly Point[], room: Room, scale: number): LayoutShape {
	const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
	const [length, breadth] = [xs, ys].map((all) => Math.max(...all) - Math.min(...all)) as [number, number]
	const isHigh = room.height > room.width
	const wanted = isHigh ? room.height / room.width : room.width / room.height
	const missing = length > 0 ? (wanted * breadth) / length : 1
	return { scale, stretch: Math.sqrt(Math.min(MAX_STRETCH, Math.max(1, missing))), isHigh }
}

/** Turns places around their centre so that their long axis is horizontal. */
export function alignedAcross(places: readonly Point[]): readonly Point[] {
	const middle = { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) }
	const away = places.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }))
	const sum = (of: (point: Point) => number): number => away.reduce((total, point) => total + of(point), 0)
	const turn = -Math.atan2(2 * sum(({ x, y }) => x * y), sum(({ x }) => x * x) - sum(({ y }) => y * y)) / 2
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
	return away.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }))
}

/** Converts a place with a horizontal long axis to the picture. */
export function toShape({ stretch, isHigh }: LayoutShape, { x, y }: Point): Point {
	const [along, beside] = [x * stretch, y / stretch]
	return isHigh ? { x: beside, y: -along } : { x: along, y: beside }
}

/** The reverse of `toShape`. */
export function fromShape({ stretch, isHigh }: LayoutShape, { x, y }: Point): Point {
	const [along, beside] = isHigh ? [-y, x] : [x, y]
	return { x: along / stretch, y: beside * stretch }
}

function mean(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0) / values.length
}
