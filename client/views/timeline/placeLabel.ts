/** Where the words of a bar stand: in it, or beside it where there is room. */
export type LabelPlace = 'in' | 'right' | 'left'

/** Pixels of a character of 13 px text: Latin on average, and one of the wide scripts of East Asia. */
const LATIN_WIDTH = 6.6
const WIDE_WIDTH = 13
const PADDING = 18

/**
 * `from` and `width` are shares (0 to 1) of a track of `trackWidth` pixels. A bar too short for its words has
 * them on its right, else on its left; where neither has room, the larger side has them.
 */
export function placeLabel(
	bar: { readonly from: number; readonly width: number },
	words: string,
	trackWidth: number,
): LabelPlace {
	const needed = textWidth(words) + PADDING
	if (bar.width * trackWidth >= needed) return 'in'
	const right = (1 - bar.from - bar.width) * trackWidth
	const left = bar.from * trackWidth
	if (right >= needed) return 'right'
	return left >= needed || left > right ? 'left' : 'right'
}

/** Pixels that a text of 13 px takes, roughly. */
export function textWidth(words: string): number {
	return [...words].reduce(
		(sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? WIDE_WIDTH : LATIN_WIDTH),
		0,
	)
}
