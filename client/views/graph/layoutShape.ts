/**
 * How a layout lies in the picture: its long axis along that of the screen, and drawn out as far as the screen is longer.
 * What is pinned is kept as it would lie without that, so that an address says the same in a window of another form.
 */
import type { Point } from './layoutGraph'

export interface LayoutShape {
	/** Units of the picture for one unit of ForceAtlas2. */
	readonly scale: number
	/** The long axis is drawn out by this factor, the short one pressed by it: 1 to √MAX_STRETCH. */
	readonly stretch: number
	/** Whether the long axis goes up, as on a phone. */
	readonly isHigh: boolean
}

/** The proportions of a picture change by this factor at most: beyond, distances would no longer say who is near. */
const MAX_STRETCH = 2

interface Room {
	readonly width: number
	readonly height: number
}

/** For places whose long axis goes across; a picture that is as long as the room is not pressed. */
export function shapeFor(places: readonly Point[], room: Room, scale: number): LayoutShape {
	const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
	const [length, breadth] = [xs, ys].map((all) => Math.max(...all) - Math.min(...all)) as [number, number]
	const isHigh = room.height > room.width
	const wanted = isHigh ? room.height / room.width : room.width / room.height
	const missing = length > 0 ? (wanted * breadth) / length : 1
	return { scale, stretch: Math.sqrt(Math.min(MAX_STRETCH, Math.max(1, missing))), isHigh }
}

/** Places turned round their middle so that the longest way through them goes across. */
export function alignedAcross(places: readonly Point[]): readonly Point[] {
	const middle = { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) }
	const away = places.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }))
	const sum = (of: (point: Point) => number): number => away.reduce((total, point) => total + of(point), 0)
	const turn = -Math.atan2(2 * sum(({ x, y }) => x * y), sum(({ x }) => x * x) - sum(({ y }) => y * y)) / 2
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
	return away.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }))
}

/** Where a place whose long axis goes across lies in the picture. */
export function toShape({ stretch, isHigh }: LayoutShape, { x, y }: Point): Point {
	const [along, beside] = [x * stretch, y / stretch]
	return isHigh ? { x: beside, y: -along } : { x: along, y: beside }
}

/** The way back. */
export function fromShape({ stretch, isHigh }: LayoutShape, { x, y }: Point): Point {
	const [along, beside] = isHigh ? [-y, x] : [x, y]
	return { x: along / stretch, y: beside * stretch }
}

function mean(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0) / values.length
}
