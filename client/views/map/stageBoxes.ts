/**
 * The boxes of both countries on the explorer's map: side by side if it is wide, else one above the other.
 */
import { insetColumn, type MapBoxes } from './layoutMap'

export interface StageSize {
	readonly width: number
	readonly height: number
	readonly isTall: boolean
}

/** On narrower maps, in pixels, France is above the other country. */
const NARROW_WIDTH = 620
/** Height in pixels of the name under an inset. */
const NAME_HEIGHT = 18

export function stageSize(width: number): StageSize {
	const isTall = width < NARROW_WIDTH
	return { width, isTall, height: isTall ? 540 : Math.round(Math.max(380, Math.min(600, width * 0.5))) }
}

export function stageBoxes({ width, height, isTall }: StageSize): MapBoxes {
	if (isTall)
		return {
			french: { x: width * 0.24, y: 14, width: width * 0.6, height: 196 },
			frenchAround: { x: 0, y: 0, width, height: height * 0.45 },
			partner: { x: width * 0.05, y: height - 280, width: width * 0.88, height: 260 },
			partnerAround: { x: 0, y: height * 0.45, width, height: height * 0.55 },
			insets: insetColumn({ x: 8, y: 12, width: 46, height: 38 }, 3, 62, height * 0.45 - NAME_HEIGHT),
		}
	const side = Math.max(48, Math.min(72, width * 0.07))
	return {
		french: { x: width * 0.11, y: height * 0.24, width: width * 0.25, height: height * 0.58 },
		frenchAround: { x: 0, y: 0, width: width * 0.42, height },
		partner: { x: width * 0.5, y: height * 0.2, width: width * 0.46, height: height * 0.74 },
		partnerAround: { x: width * 0.42, y: 0, width: width * 0.58, height },
		insets: insetColumn(
			{ x: 8, y: height * 0.12, width: side, height: side * 0.84 },
			7,
			side * 0.84 + 26,
			height - NAME_HEIGHT,
		),
	}
}
