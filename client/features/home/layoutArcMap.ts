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
 * axes, centred. Places further than `reach` degrees of the median are far away (overseas): they stand apart
 * along `foot`, one point for those that are within three degrees of each other.
 */
export function layoutCloud(
	places: readonly Place[],
	box: Box,
	foot: number,
	reach: number,
): { readonly points: ReadonlyMap<string, Point>; readonly far: ReadonlySet<string> } {
	if (places.length === 0) return { points: new Map(), far: new Set() }
	const middle = { lat: median(places.map(({ lat }) => lat)), lon: median(places.map(({ lon }) => lon)) }
	const isNear = ({ lat, lon }: Place): boolean =>
		Math.abs(lat - middle.lat) <= reach && Math.abs(lon - middle.lon) <= reach * 1.6
	const near = fitted(places.filter(isNear), middle.lat, box)
	const far = places.filter((place) => !isNear(place))
	const apart = neighbours(far).flatMap((group, index) =>
		group.map(({ id }) => [id, { x: box.x + index * 112, y: foot }] as const),
	)
	return { points: new Map([...near, ...apart]), far: new Set(far.map(({ id }) => id)) }
}

/** Groups of places within three degrees of the first of each, from the east to the west. */
function neighbours(places: readonly Place[]): readonly (readonly Place[])[] {
	const groups: Place[][] = []
	for (const place of places.toSorted((left, right) => right.lon - left.lon)) {
		const group = groups.find(
			([first]) => first && Math.abs(first.lat - place.lat) < 3 && Math.abs(first.lon - place.lon) < 3,
		)
		if (group) group.push(place)
		else groups.push([place])
	}
	return groups
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
	readonly localLanguage: string | null
	readonly at: Point
	/** Which side of its point it stands on; under it for places far away. */
	readonly side: 'left' | 'right' | 'under'
}

/** How many points a label may lie over before it is left out. */
const MAX_HIDDEN = 2

/**
 * Names places beside their points, the first ones first. A name goes to the side where it hides fewer points;
 * one that would hide too many, or lie over an earlier name, is left out. At most `max` of them.
 */
export function placeWithoutOverlap(
	candidates: readonly (Omit<Label, 'side'> & { readonly sides: readonly Label['side'][] })[],
	points: readonly Point[],
	max: number,
	/** How much larger than on a wide screen names are drawn. */
	scale = 1,
): readonly Label[] {
	const placed: Label[] = []
	for (const { sides, ...candidate } of candidates) {
		if (placed.length === max) break
		const free = sides
			.map((side) => ({ ...candidate, side }))
			.filter((label) => placed.every((other) => !overlapping(label, other, scale)))
			.map((label) => ({ label, hidden: points.filter((point) => isUnder(label, point, scale)).length }))
			.toSorted((one, other) => one.hidden - other.hidden)[0]
		if (free && free.hidden <= MAX_HIDDEN) placed.push(free.label)
	}
	return placed
}

function overlapping(one: Label, other: Label, scale: number): boolean {
	const [first, second] = [extentOf(one, scale), extentOf(other, scale)]
	return Math.abs(first.y - second.y) < 16 * scale && first.from < second.to && second.from < first.to
}

function isUnder(label: Label, point: Point, scale: number): boolean {
	const { from, to, y } = extentOf(label, scale)
	return point.x > from && point.x < to && Math.abs(point.y - y) < 9
}

/** From where to where a label reaches: about 7.4 units a letter, 14 one of a local name. */
function extentOf(
	{ text, local, at, side }: Label,
	scale: number,
): {
	readonly from: number
	readonly to: number
	readonly y: number
} {
	const width = (text.length * 7.4 + (local?.length ?? 0) * 14) * scale + 4
	if (side === 'under') return { from: at.x - width / 2, to: at.x + width / 2, y: at.y + 17 }
	return side === 'left'
		? { from: at.x - 8 - width, to: at.x - 7, y: at.y }
		: { from: at.x + 7, to: at.x + 8 + width, y: at.y }
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
