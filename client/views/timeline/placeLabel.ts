/** Where the words of a bar stand: in it, beside it where there is room, else on a line below. */
export type LabelPlace = 'in' | 'right' | 'left' | 'below'

/** Pixels of a character of 13 px text: Latin on average, and one of the wide scripts of East Asia. */
const LATIN_WIDTH = 6.6
const WIDE_WIDTH = 13
const PADDING = 18
/** Pixels of a stub that fades, between a bar and words beside it. */
const STUB = 20

/**
 * `from` and `width` are shares (0 to 1) of a track of `trackWidth` pixels. A bar too short for its words has them on its
 * right, else on its left, else below it.
 */
export function placeLabel(
	bar: {
		readonly from: number
		readonly width: number
		readonly fadesBefore?: boolean
		readonly fadesAfter?: boolean
	},
	words: string,
	trackWidth: number,
): LabelPlace {
	const needed = textWidth(words) + PADDING
	if (bar.width * trackWidth >= needed) return 'in'
	const right = (1 - bar.from - bar.width) * trackWidth - (bar.fadesAfter ? STUB : 0)
	const left = bar.from * trackWidth - (bar.fadesBefore ? STUB : 0)
	if (right >= needed) return 'right'
	return left >= needed ? 'left' : 'below'
}

/** Pixels, 0 or less, from the start of a bar to that of the words below it, so that they end with the track at most. */
export function shiftBelow({ from }: { readonly from: number }, words: string, trackWidth: number): number {
	const start = from * trackWidth
	return Math.round(Math.max(-start, Math.min(0, trackWidth - start - textWidth(words) - PADDING)))
}

/** Pixels that a text of 13 px takes, roughly. */
export function textWidth(words: string): number {
	return [...words].reduce(
		(sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? WIDE_WIDTH : LATIN_WIDTH),
		0,
	)
}
