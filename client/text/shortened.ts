/** Cuts a text to a number of characters, the last of them « … » if it was longer. */
export function shortened(text: string, length: number): string {
	const signs = [...text]
	if (signs.length <= length) return text
	const kept = signs.slice(0, length - 1).join('')
	return `${kept.trimEnd()}…`
}
