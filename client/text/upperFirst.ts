/** Capitalises a word of the data for a title or a list: « province » becomes « Province ». */
export function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}
