import { foldLetters } from '../../schema/searchText'

/** A part of a text, and whether it was typed. */
export interface Piece {
	readonly key: string
	readonly text: string
	readonly matches: boolean
}

/**
 * Splits a name into typed and other parts, ignoring case and accents: « orle » in « Orléans » gives Orlé and
 * ans. If the whole text is not found, each of its words is; without a match the name comes back in one part.
 */
export function markMatches(text: string, typed: string): readonly Piece[] {
	const letters = [...text]
	const folds = letters.map(foldLetters)
	const marked = new Set<number>()
	const whole = foldLetters(typed.trim())
	const all = folds.join('')
	for (const wanted of all.includes(whole) ? [whole] : whole.split(/\s+/)) {
		const at = wanted === '' ? -1 : all.indexOf(wanted)
		if (at < 0) continue
		for (let letter = letterAt(folds, at); letter < letterAt(folds, at + wanted.length); letter += 1) {
			marked.add(letter)
		}
	}
	const pieces: { key: string; text: string; matches: boolean }[] = []
	for (const [index, letter] of letters.entries()) {
		const last = pieces.at(-1)
		const matches = marked.has(index)
		if (last?.matches === matches) last.text += letter
		else pieces.push({ key: `from ${index}`, text: letter, matches })
	}
	return pieces
}

/** The index of the letter at a place of the folded text. */
function letterAt(folds: readonly string[], place: number): number {
	let seen = 0
	for (const [index, fold] of folds.entries()) {
		if (seen >= place) return index
		seen += fold.length
	}
	return folds.length
}
