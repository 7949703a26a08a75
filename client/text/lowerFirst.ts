/** Lowers the first letter of a word of a list inside a sentence: « Un bureau » becomes « un bureau ». */
export function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1)
}
