/** The place of a bar's words: in it, beside it if they fit, else on a line below. */
export type LabelPlace = 'in' | 'right' | 'left' | 'below'

/** Widths in pixels of a character of 13 px text: Latin on average, and the wide scripts of East Asia. */
const LATIN_WIDTH = 6.6
const WIDE_WIDTH = 13
const PADDING = 18
/** Width in pixels of a fading stub between a bar and words beside it. */
const STUB = 20

/**
 * `from` and `width` are shares (0 to 1) of a track of `trackWidth` pixels. Words that do not fit into a bar
 * are on its right, else on its left, else below.
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

/** The shift in pixels (0 or less) of words below a bar, so that they do not extend beyond the track. */
export function shiftBelow({ from }: { readonly from: number }, words: string, trackWidth: number): number {
	const start = from * trackWidth
	return Math.round(Math.max(-start, Math.min(0, trackWidth - start - textWidth(words) - PADDING)))
}

/** The approximate width in pixels of a text of 13 px. */
export function textWidth(words: string): number {
	return [...words].reduce(
		(sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? WIDE_WIDTH : LATIN_WIDTH),
		0,
	)
}
