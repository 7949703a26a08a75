import type { Point } from './layoutGraph'

/** Whether a point lies inside a closed outline, by how often a ray from it crosses the outline. */
export function isInsideOutline({ x, y }: Point, outline: readonly Point[]): boolean {
	let isInside = false
	for (const [index, corner] of outline.entries()) {
		const before = outline.at(index - 1) ?? corner
		if (corner.y > y === before.y > y) continue
		const crossing = before.x + ((y - before.y) / (corner.y - before.y)) * (corner.x - before.x)
		if (x < crossing) isInside = !isInside
	}
	return isInside
}
