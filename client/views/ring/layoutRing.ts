/** Houses round the ring of a city: half on each side, the farthest from the middle row the nearest to the ring. */
export interface RingPlace {
	readonly side: 'left' | 'right'
	/** Rows from the top, 0 is the first. */
	readonly row: number
	/** Share of the width at which the house stands, 0 to 1. */
	readonly x: number
}

/** Shares of the width at which a house stands in the middle row and in the outer ones. */
const NEAR = 0.38
const FAR = 0.34

/** Places for `count` houses and the number of rows they take; the ring stands in the middle of both. */
export function layoutRing(count: number): { readonly rows: number; readonly places: readonly RingPlace[] } {
	const perSide = { left: Math.ceil(count / 2), right: Math.floor(count / 2) }
	const rows = Math.max(1, perSide.left)
	const places = Array.from({ length: count }, (_, index): RingPlace => {
		const side = index % 2 === 0 ? 'left' : 'right'
		const row = Math.floor(index / 2) + (rows - perSide[side]) / 2
		const middle = (rows - 1) / 2
		const far = middle === 0 ? 0 : Math.abs(row - middle) / middle
		const x = FAR + (NEAR - FAR) * far
		return { side, row, x: side === 'left' ? x : 1 - x }
	})
	return { rows, places }
}
