/**
 * Chooses the names that fit a radial picture: beside their signs, outwards, never over each other or a sign.
 */

import type { GivenName } from '../../ui/Name'

export interface NamedPoint extends GivenName {
	readonly id: string
	readonly x: number
	readonly y: number
}

export interface PlacedName extends NamedPoint {
	readonly anchor: 'start' | 'middle' | 'end'
	readonly textX: number
	readonly textY: number
}

interface Frame {
	readonly width: number
	readonly height: number
	/** Height of the letters. */
	readonly size: number
	/** Half the width of a sign. */
	readonly sign: number
}

/**
 * The least distance in pixels from a name to another sign: a name between two signs could belong to either.
 */
const CLEAR_OF_SIGNS = 6

interface Box {
	readonly left: number
	readonly right: number
	readonly top: number
	readonly bottom: number
}

/**
 * The names that fit, in the given order of importance: each beside, under or over its sign, first on the
 * side away from the centre. A name is never cut; one without room is only in the lists.
 *
 * Cost: the square of the points.
 */
export function placeRadialNames(points: readonly NamedPoint[], frame: Frame): readonly PlacedName[] {
	const signs = points.map(({ id, x, y }) => ({ id, box: widened(boxAround(x, y, frame.sign)) }))
	const taken: Box[] = []
	const placed: PlacedName[] = []
	for (const point of points) {
		const found = candidates(point, frame).find(
			({ box }) =>
				box.left >= 0 &&
				box.right <= frame.width &&
				box.top >= 0 &&
				box.bottom <= frame.height &&
				!taken.some((other) => overlap(box, other)) &&
				!signs.some(({ id, box: sign }) => id !== point.id && overlap(box, sign)),
		)
		if (!found) continue
		taken.push(found.box)
		placed.push({ ...point, anchor: found.anchor, textX: found.textX, textY: found.textY })
	}
	return placed
}

function widened({ left, right, ...box }: Box): Box {
	return { ...box, left: left - CLEAR_OF_SIGNS, right: right + CLEAR_OF_SIGNS }
}

interface Candidate extends Pick<PlacedName, 'anchor' | 'textX' | 'textY'> {
	readonly box: Box
}

function candidates({ name, x, y }: NamedPoint, { width, size, sign }: Frame): readonly Candidate[] {
	const length = widthOf(name, size)
	const beside = size * 0.35
	const right = candidate('start', x + sign + 3, y + beside, length, size)
	const left = candidate('end', x - sign - 3, y + beside, length, size)
	const under = candidate('middle', x, y + sign + size, length, size)
	const over = candidate('middle', x, y - sign - 3, length, size)
	return x >= width / 2 ? [right, under, over, left] : [left, under, over, right]
}

function candidate(
	anchor: PlacedName['anchor'],
	textX: number,
	textY: number,
	length: number,
	size: number,
): Candidate {
	const left = anchor === 'start' ? textX : anchor === 'end' ? textX - length : textX - length / 2
	return {
		anchor,
		textX,
		textY,
		box: { left, right: left + length, top: textY - size * 0.85, bottom: textY + size * 0.25 },
	}
}

/** The approximate width in a sans-serif font; a Chinese character is as wide as high. */
function widthOf(name: string, size: number): number {
	return [...name].reduce((sum, letter) => sum + (letter > '\u2e7f' ? size : size * 0.52), 0)
}

function boxAround(x: number, y: number, half: number): Box {
	return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}

function overlap(one: Box, other: Box): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
