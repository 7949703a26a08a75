/**
 * The one way in which texts are folded before they are searched or compared: stored names, questions, and the
 * letters that a screen marks.
 */

/** Lower case without accents; a letter may become two (œ), and every apostrophe becomes the plain one. */
export function foldLetters(text: string): string {
	return text
		.normalize('NFKD')
		.replace(ACCENTS, '')
		.toLowerCase()
		.replace(/[œæßøđðłþı’]/gu, (letter) => LETTERS[letter] ?? letter)
		.normalize('NFC')
}

/**
 * Folds a text for the index: accents stripped, œ and æ expanded, lower case, and marks inside words (apostrophes,
 * hyphens) once removed and once replaced by spaces. The first form serves "xian" for « Xi'an »: as two words, the
 * analyzer would drop "an", an English stop word.
 *
 * @returns the two forms, or one if they are the same; without surrounding or double blanks.
 */
export function foldForSearch(text: string): readonly string[] {
	const plain = foldLetters(text)
	return [...new Set([tidy(plain.replace(MARKS, '')), tidy(plain.replace(MARKS, ' '))])]
}

/** Whether a word's script writes no spaces: such a word may be anywhere in a text. */
export function isUnspaced(word: string): boolean {
	return UNSPACED.test(word)
}

/** Whether the index splits a word into letters, so that it is searched as a phrase. */
export function isCutByLetter(word: string): boolean {
	return CUT_BY_LETTER.test(word)
}

/** The words of a folded text: letters with the digits that follow, digits alone, runs of Han and Hiragana. */
export function wordsOf(form: string): readonly string[] {
	return (form.match(WORDS) ?? []).map((word) => word.slice(0, MAX_WORD_LENGTH))
}

/** All forms of apostrophes, hyphens and dashes, and the middle dot of names in Chinese. */
const MARKS = /['’‘ʼ`´‐‑–—·・-]/gu

/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = {
	œ: 'oe',
	æ: 'ae',
	ß: 'ss',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	þ: 'th',
	ı: 'i',
	'’': "'",
}

/**
 * Accents and points that a reader may leave out. Vowel signs of Indic scripts are letters, and kana keep their
 * marks.
 */
const ACCENTS = /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}]/gu

const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const CUT_BY_LETTER = /[\p{Script=Han}\p{Script=Hiragana}]/u

/** Runs of Han (not its radicals, which are symbols) and Hiragana; other letters with their digits; digits. */
const WORDS =
	/(?:(?=[\p{Script=Han}\p{Script=Hiragana}])\p{L})+|(?:(?![\p{Script=Han}\p{Script=Hiragana}])\p{L}\p{M}*)+\p{N}*|\p{N}+/gu
const MAX_WORD_LENGTH = 100

function tidy(text: string): string {
	return text.replace(/\s+/gu, ' ').trim()
}
