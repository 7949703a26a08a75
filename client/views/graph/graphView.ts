import type { Renderer } from './createRenderer'
import type { Point } from './layoutGraph'

/** The mapping of the picture to the screen: `screen = origin + unit * place`; it never turns. */
export interface View {
	readonly origin: Point
	readonly unit: Point
}

export function graphViewOf(renderer: Renderer): View {
	const origin = renderer.graphToViewport({ x: 0, y: 0 })
	const one = renderer.graphToViewport({ x: 1, y: 1 })
	return { origin, unit: { x: one.x - origin.x, y: one.y - origin.y } }
}

export function onScreen({ origin, unit }: View, { x, y }: Point): Point {
	return { x: origin.x + unit.x * x, y: origin.y + unit.y * y }
}

/** Whether only the origin differs; the layer above sigma can then be moved as a whole. */
export function isShifted(one: View, other: View): boolean {
	return Math.abs(one.unit.x / other.unit.x - 1) < 1e-6 && Math.abs(one.unit.y / other.unit.y - 1) < 1e-6
}
