import type { Point } from './layoutGraph'

export interface Frame {
	readonly x: [number, number]
	readonly y: [number, number]
}

/** Room for names beside the outermost signs, in pixels, but at most this part of the screen. */
const MARGIN = { x: 124, y: 40, part: 0.16 }
/** Room above and below columns. */
export const COLUMNS_MARGIN = 62
/** The most pixels for a unit of the picture, so that a few actors are not enlarged to fill the screen. */
const MAX_SCALE = 1.35

/** The size, in pixels, that remains for signs beside the room of names. */
export function drawingSize(
	screen: { readonly width: number; readonly height: number },
	covered: number,
	marginX = Math.min(MARGIN.x, screen.width * MARGIN.part),
	marginY = MARGIN.y,
): { readonly width: number; readonly height: number } {
	return {
		width: Math.max(40, screen.width - 2 * marginX),
		height: Math.max(40, screen.height - covered - 2 * marginY),
	}
}

/** The part of the picture that the screen shows first: all of it, centred, in the screen's proportions. */
export function frameOf(
	places: readonly Point[],
	screen: { readonly width: number; readonly height: number },
	/** Pixels at the bottom that something else covers. */
	covered = 0,
	/** If the whole would be smaller than `minScale` pixels for a unit, shows the part around `centre`. */
	narrow: { readonly centre: Point | null; readonly minScale: number } = { centre: null, minScale: 0 },
	/** Room beside the outermost signs if known: in columns, names are outside. */
	roomBeside: number | null = null,
): Frame {
	const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
	const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
	if (places.length === 0 || screen.width === 0 || screen.height === 0) return { x: [-1, 1], y: [-1, 1] }
	const room =
		roomBeside === null
			? drawingSize(screen, covered)
			: drawingSize(screen, covered, roomBeside, COLUMNS_MARGIN)
	const fitting = Math.min(room.width / Math.max(1, right - left), room.height / Math.max(1, high - low))
	const isPart = narrow.centre !== null && fitting < narrow.minScale
	const scale = isPart ? narrow.minScale : Math.min(MAX_SCALE, fitting)
	const [halfWidth, halfHeight] = [screen.width / 2 / scale, screen.height / 2 / scale]
	const [middleX, middleY] =
		isPart && narrow.centre ? [narrow.centre.x, narrow.centre.y] : [(left + right) / 2, (low + high) / 2]
	const shift = covered / 2 / scale
	return {
		x: [middleX - halfWidth, middleX + halfWidth],
		y: [middleY - halfHeight - shift, middleY + halfHeight - shift],
	}
}
