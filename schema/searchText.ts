/**
 * How a text is folded before it is searched or compared: once, for the names that are stored, for what is asked of
 * them, and for the letters that a screen marks.
 */

/** Lower case without accents; a letter may fold to two (œ), and every apostrophe to the plain one. */
export function foldLetters(text: string): string {
	return text
		.normalize('NFKD')
		.replace(ACCENTS, '')
		.toLowerCase()
		.replace(/[œæßøđðłþı’]/gu, (letter) => LETTERS[letter] ?? letter)
		.normalize('NFC')
}

/**
 * Folds a text as names are folded before they are indexed: accents stripped, œ and æ opened, lower case, and
 * the marks inside words (apostrophes, hyphens) once removed and once as spaces. The first form serves « Xi'an »
 * asked as "xian": as two words the analyzer would drop "an", an English stop word.
 *
 * @returns the two forms, or one where they are the same; without surrounding or double blanks.
 */
export function foldForSearch(text: string): readonly string[] {
	const plain = foldLetters(text)
	return [...new Set([tidy(plain.replace(MARKS, '')), tidy(plain.replace(MARKS, ' '))])]
}

/** Whether a word is of a script that writes no spaces: it may stand anywhere in a text. */
export function isUnspaced(word: string): boolean {
	return UNSPACED.test(word)
}

/** Whether the index cuts a word letter by letter, so that its letters are asked for as a phrase. */
export function isCutByLetter(word: string): boolean {
	return CUT_BY_LETTER.test(word)
}

/** The words of a folded text: letters with the digits that follow, digits alone, Han and Hiragana letters as one run. */
export function wordsOf(form: string): readonly string[] {
	return (form.match(WORDS) ?? []).map((word) => word.slice(0, MAX_WORD_LENGTH))
}

/** Apostrophes in all their shapes, hyphens and dashes, the middle dot of names in Chinese. */
const MARKS = /['’‘ʼ`´‐‑–—·・-]/gu

/** Letters that no decomposition opens. */
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

/** Accents and points that a reader may leave out; vowel signs of Indic scripts are letters of theirs, and kana keep their marks. */
const ACCENTS = /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}]/gu

const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const CUT_BY_LETTER = /[\p{Script=Han}\p{Script=Hiragana}]/u

/** Runs of Han (its radicals are symbols, not letters) and Hiragana, of other letters with their digits, of digits. */
const WORDS =
	/(?:(?=[\p{Script=Han}\p{Script=Hiragana}])\p{L})+|(?:(?![\p{Script=Han}\p{Script=Hiragana}])\p{L}\p{M}*)+\p{N}*|\p{N}+/gu
const MAX_WORD_LENGTH = 100

function tidy(text: string): string {
	return text.replace(/\s+/gu, ' ').trim()
}
