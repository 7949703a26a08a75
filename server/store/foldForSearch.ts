/**
 * Folds a text as names are folded before they are indexed: accents stripped, œ and æ opened, lower case, and
 * the marks inside words (apostrophes, hyphens) once removed and once as spaces. The first form serves « Xi'an »
 * asked as "xian": as two words the analyzer would drop "an", an English stop word.
 *
 * @returns the two forms, or one where they are the same; without surrounding or double blanks.
 */
export function foldForSearch(text: string): readonly string[] {
	const plain = stripped(text)
	return [...new Set([tidy(plain.replace(MARKS, '')), tidy(plain.replace(MARKS, ' '))])]
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
}

function stripped(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[œæßøđðłþı]/gu, (letter) => LETTERS[letter] ?? letter)
		.normalize('NFC')
}

function tidy(text: string): string {
	return text.replace(/\s+/gu, ' ').trim()
}
