/**
 * How a text is folded before it is searched or compared: once, for the names that are stored, for what is asked of
 * them, and for the letters that a screen marks.
 */

/** Lower case without accents; a letter may fold to two (œ), and every apostrophe to the plain one. */
export function foldLetters(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
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

/** The words of a folded text: letters with the digits that follow, digits alone, Han letters as one run. */
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

/** Runs of Han letters (its radicals are symbols, not letters), of other letters with their digits, of digits. */
const WORDS = /(?:(?=\p{Script=Han})\p{L})+|[^\P{L}\p{Script=Han}]+\p{N}*|\p{N}+/gu
const MAX_WORD_LENGTH = 100

function tidy(text: string): string {
	return text.replace(/\s+/gu, ' ').trim()
}
