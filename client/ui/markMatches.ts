/** A piece of a text, and whether it is what was typed. */
export interface Piece {
	readonly key: string
	readonly text: string
	readonly matches: boolean
}

/**
 * Cuts a name into what was typed and what was not, ignoring case and accents: « orle » in « Orléans » gives
 * Orlé and ans. A text that does not hold what was typed comes back whole.
 */
export function markMatches(text: string, typed: string): readonly Piece[] {
	const wanted = folded(typed.trim())
	const letters = [...text]
	const at = wanted === '' ? -1 : letters.map(folded).join('').indexOf(wanted)
	if (at < 0) return [{ key: 'all', text, matches: false }]
	const start = letterAt(letters, at)
	const end = letterAt(letters, at + wanted.length)
	return [
		{ key: 'before', text: letters.slice(0, start).join(''), matches: false },
		{ key: 'match', text: letters.slice(start, end).join(''), matches: true },
		{ key: 'after', text: letters.slice(end).join(''), matches: false },
	].filter((piece) => piece.text !== '')
}

/** Lower case without accents; a letter may fold to two (œ). */
function folded(text: string): string {
	return text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replaceAll('’', "'")
}

/** The index of the letter that holds the given place of the folded text. */
function letterAt(letters: readonly string[], place: number): number {
	let seen = 0
	for (const [index, letter] of letters.entries()) {
		if (seen >= place) return index
		seen += folded(letter).length
	}
	return letters.length
}
