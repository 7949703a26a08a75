/**
 * Where the words of a region stand: inside its outline, as far as can be from the signs; where no place inside is
 * clear, above it. Cost: a grid of 196 points, each against every sign.
 */
import type { Point } from './layoutGraph'

const GRID = 14

/** `corners` of the outline before it is moved out, `signs` all that is drawn, `size` of the words in pixels. */
export function placeRegionLabel(
	corners: readonly Point[],
	signs: readonly Point[],
	size: { readonly width: number; readonly height: number },
	distance: number,
): Point {
	const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
	let best: Point = { x: (left + right) / 2, y: top - distance - size.height / 2 - 4 }
	let clearest = 12
	for (let row = 1; row < GRID; row++) {
		for (let column = 1; column < GRID; column++) {
			const point = {
				x: left + ((right - left) * column) / GRID,
				y: top + ((bottom - top) * row) / GRID,
			}
			const clear = isInside(point, corners) ? clearance(point, signs, size) : 0
			if (clear > clearest) [best, clearest] = [point, clear]
		}
	}
	return best
}

/** Pixels between the box of the words and the nearest sign; 0 where it is covered. */
function clearance(
	{ x, y }: Point,
	signs: readonly Point[],
	{ width, height }: { readonly width: number; readonly height: number },
): number {
	const distances = signs.map((sign) =>
		Math.hypot(Math.max(0, Math.abs(sign.x - x) - width / 2), Math.max(0, Math.abs(sign.y - y) - height / 2)),
	)
	return Math.min(Number.POSITIVE_INFINITY, ...distances)
}

/** Of a convex outline, clockwise where y grows downwards. */
function isInside(point: Point, corners: readonly Point[]): boolean {
	return corners.every((corner, index) => {
		const next = corners[(index + 1) % corners.length] ?? corner
		return (next.x - corner.x) * (point.y - corner.y) - (next.y - corner.y) * (point.x - corner.x) >= 0
	})
}
