/** The curves of a map's arcs. Pure. */
import type { MapPoint } from './layoutMap'

/** A Bézier curve: its first and last points are its ends, the two others bend it. */
export type Curve = readonly [MapPoint, MapPoint, MapPoint, MapPoint]

/** @param part 0 at its start, 1 at its end. */
export function pointOn([start, one, other, end]: Curve, part: number): MapPoint {
	const rest = 1 - part
	const at = (axis: 'x' | 'y'): number =>
		rest ** 3 * start[axis] +
		3 * rest ** 2 * part * one[axis] +
		3 * rest * part ** 2 * other[axis] +
		part ** 3 * end[axis]
	return { x: at('x'), y: at('y') }
}

/** Points along a curve, ends included: `steps` straight pieces that look like it. */
export function pointsAlong(curve: Curve, steps: number): readonly MapPoint[] {
	return Array.from({ length: steps + 1 }, (_, at) => pointOn(curve, at / steps))
}

/** The distance between a point and a line. */
export function distanceTo(line: readonly MapPoint[], at: MapPoint): number {
	let least = Number.POSITIVE_INFINITY
	for (const [index, to] of line.entries()) {
		const from = line[index - 1]
		if (from) least = Math.min(least, distanceToPiece(from, to, at))
	}
	return least
}

function distanceToPiece(from: MapPoint, to: MapPoint, at: MapPoint): number {
	const [x, y] = [to.x - from.x, to.y - from.y]
	const length = x * x + y * y
	const part =
		length === 0 ? 0 : Math.max(0, Math.min(1, ((at.x - from.x) * x + (at.y - from.y) * y) / length))
	return Math.hypot(from.x + part * x - at.x, from.y + part * y - at.y)
}

/** A point as written in an SVG path. */
export function pointText({ x, y }: MapPoint): string {
	return `${x.toFixed(1)} ${y.toFixed(1)}`
}
