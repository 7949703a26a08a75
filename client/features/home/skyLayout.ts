/** Places territories of two countries in two clouds side by side, and the arcs between them. */

export interface Place {
	readonly id: string
	readonly lat: number
	readonly lon: number
}

export interface Point {
	readonly x: number
	readonly y: number
}

/** A box of the picture, in its own units. */
export interface Box {
	readonly x: number
	readonly y: number
	readonly width: number
	readonly height: number
}

/**
 * Points of one cloud in its box: longitude shortened by the cosine of the middle latitude, one scale for both
 * axes, centred. Places further than `reach` degrees of the median are far away (overseas): they stand apart,
 * spread along the foot of the box from its left edge, in the order of their longitude.
 */
export function layCloud(
	places: readonly Place[],
	box: Box,
	foot: number,
	reach: number,
): ReadonlyMap<string, Point> {
	if (places.length === 0) return new Map()
	const middle = { lat: median(places.map(({ lat }) => lat)), lon: median(places.map(({ lon }) => lon)) }
	const isNear = ({ lat, lon }: Place): boolean =>
		Math.abs(lat - middle.lat) <= reach && Math.abs(lon - middle.lon) <= reach * 1.6
	const near = fitted(places.filter(isNear), middle.lat, box)
	const far = places.filter((place) => !isNear(place)).toSorted((left, right) => left.lon - right.lon)
	const apart = far.map(({ id }, index) => [id, { x: box.x + 18 + index * 88, y: foot }] as const)
	return new Map([...near, ...apart])
}

/** The path of an arc that leaves its left end flat and rises a little before it lands. */
export function arcPath(from: Point, to: Point): string {
	const width = to.x - from.x
	const lift = Math.min(from.y, to.y) - 14 - Math.abs(width) * 0.02
	const first = `${round(from.x + width * 0.34)} ${round(lift)}`
	const second = `${round(from.x + width * 0.7)} ${round(lift)}`
	return `M${round(from.x)} ${round(from.y)}C${first} ${second} ${round(to.x)} ${round(to.y)}`
}

export interface Label {
	readonly id: string
	readonly text: string
	readonly local: string | null
	readonly at: Point
	/** Which side of its point it stands on. */
	readonly side: 'left' | 'right'
}

/** Labels in order of importance; one that would lie over an earlier one is left out, and no more than `most`. */
export function keepApart(labels: readonly Label[], most: number): readonly Label[] {
	const kept: Label[] = []
	for (const label of labels) {
		if (kept.length === most) break
		if (kept.every((other) => !overlapping(label, other))) kept.push(label)
	}
	return kept
}

function overlapping(one: Label, other: Label): boolean {
	const [first, second] = [extentOf(one), extentOf(other)]
	return Math.abs(one.at.y - other.at.y) < 19 && first.from < second.to && second.from < first.to
}

/** From where to where a label reaches: about 7.4 units a Latin letter, 14 a Chinese one. */
function extentOf({ text, local, at, side }: Label): { readonly from: number; readonly to: number } {
	const width = text.length * 7.4 + (local?.length ?? 0) * 14 + 12
	return side === 'left' ? { from: at.x - width, to: at.x } : { from: at.x, to: at.x + width }
}

function fitted(places: readonly Place[], latitude: number, box: Box): readonly (readonly [string, Point])[] {
	const flat = places.map(({ id, lat, lon }) => ({
		id,
		x: lon * Math.cos((latitude * Math.PI) / 180),
		y: -lat,
	}))
	const left = Math.min(...flat.map(({ x }) => x))
	const top = Math.min(...flat.map(({ y }) => y))
	const width = Math.max(0.001, Math.max(...flat.map(({ x }) => x)) - left)
	const height = Math.max(0.001, Math.max(...flat.map(({ y }) => y)) - top)
	const scale = Math.min(box.width / width, box.height / height)
	const indent = { x: box.x + (box.width - width * scale) / 2, y: box.y + (box.height - height * scale) / 2 }
	return flat.map(({ id, x, y }) => [
		id,
		{ x: indent.x + (x - left) * scale, y: indent.y + (y - top) * scale },
	])
}

function median(values: readonly number[]): number {
	const sorted = values.toSorted((left, right) => left - right)
	return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function round(value: number): number {
	return Math.round(value * 10) / 10
}
