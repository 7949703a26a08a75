/** A word of a list as it stands inside a sentence: « Un bureau » becomes « un bureau ». */
export function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1)
}
