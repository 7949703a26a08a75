/** Lowers the first letter, but not of an acronym: « export et commerce », « TIC ». */
export function lowerFirst(text: string): string {
	const second = text.charAt(1)
	return second !== second.toLocaleLowerCase() ? text : text.charAt(0).toLocaleLowerCase('fr') + text.slice(1)
}
