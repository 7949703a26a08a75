/** The outline round some points, at a distance, with round corners. */
import { polygonHull } from 'd3-polygon'
import type { Point } from './layoutGraph'

/**
 * The text of an SVG path: the convex hull of the points, moved out by `distance` pixels with arcs at its corners.
 * One point gives a circle, two a capsule. Empty for no point.
 */
export function hullAround(points: readonly Point[], distance: number): string {
	const corners = convexHull(points)
	const [first] = corners
	if (!first) return ''
	if (corners.length === 1) return circle(first, distance)
	const sides = corners.map((corner, index) => {
		const next = corners[(index + 1) % corners.length] ?? first
		return movedOut(corner, next, distance)
	})
	const [start] = sides
	if (!start) return ''
	const arcs = sides.map(({ end }, index) => {
		const next = sides[(index + 1) % sides.length] ?? start
		return `L${place(end)}A${distance} ${distance} 0 0 1 ${place(next.start)}`
	})
	return `M${place(start.start)}${arcs.join('')}Z`
}

/** Corners of the convex hull, clockwise where y grows downwards; points nearer than a tenth of a pixel are one. */
export function convexHull(points: readonly Point[]): readonly Point[] {
	const distinct = [...new Map(points.map((point) => [place(point), point])).values()]
	const corners = polygonHull(distinct.map(({ x, y }) => [x, y]))
	return corners === null ? distinct : corners.reverse().map(([x, y]) => ({ x, y }))
}

function movedOut(from: Point, to: Point, distance: number): { readonly start: Point; readonly end: Point } {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
	const out = { x: ((to.y - from.y) / length) * distance, y: (-(to.x - from.x) / length) * distance }
	return {
		start: { x: from.x + out.x, y: from.y + out.y },
		end: { x: to.x + out.x, y: to.y + out.y },
	}
}

function circle({ x, y }: Point, radius: number): string {
	return `M${place({ x: x - radius, y })}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`
}

function place({ x, y }: Point): string {
	return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}
