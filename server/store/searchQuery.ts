import { isCutByLetter, wordsOf } from '../../schema/searchText'
import { searchForms } from '../domain/searchForms'
import { BadInput } from '../errors'

/** What the full-text index is asked, and the folded forms by which whole names are compared. */
export interface SearchQuery {
	readonly lucene: string
	readonly forms: readonly string[]
}

/**
 * Turns what someone typed into a full-text query: folded like the names, each word whole, as a prefix, and with
 * one letter wrong from five letters on (codes exactly); Han and Hiragana as a phrase. Only letters and digits of the text reach the
 * query, so nothing of the search syntax can.
 *
 * @throws BadInput for a text without a letter or a digit (`*` alone, blanks).
 */
export function searchQuery(text: string): SearchQuery {
	const forms = searchForms(text).filter((form) => WORD.test(form))
	if (forms.length === 0) {
		throw new BadInput('Expected a text to search for with at least one letter or digit.', { text })
	}
	return { lucene: forms.map((form) => `(${clauses(form)})`).join(' OR '), forms }
}

const WORD = /[\p{L}\p{N}]/u
const LETTER = /\p{L}/u

/**
 * Words that the index's analyzer drops: they are in no document, so asking for them must not exclude one; but
 * « is » can be the start of « Isère ».
 */
const DROPPED_BY_THE_ANALYZER: ReadonlySet<string> = new Set(
	(
		'a an and are as at be but by for if in into is it no not of on or such that the their then there these ' +
		'they this to was will with'
	).split(' '),
)

function clauses(form: string): string {
	const pieces = wordsOf(form)
	const kept = pieces.filter((piece) => !DROPPED_BY_THE_ANALYZER.has(piece))
	return pieces
		.map((piece) => (kept.length === 0 || kept.includes(piece) ? `+${clause(piece)}` : `${piece}*`))
		.join(' ')
}

function clause(piece: string): string {
	if (isCutByLetter(piece)) return `"${piece}"`
	// Another digit is another code.
	const fuzzy = [...piece].length >= 5 && LETTER.test(piece) ? ` OR ${piece}~1` : ''
	return `(${piece}^4 OR ${piece}*^2${fuzzy})`
}
