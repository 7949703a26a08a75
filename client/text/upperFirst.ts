/** A word of the data as a title or a list begins with it: « province » becomes « Province ». */
export function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}
