/**
 * Sets the spaces of French punctuation, so that sentences can be written with plain spaces: a no-break space
 * before `:` and inside « », a narrow one before `; ? !` and `%`.
 */
export function typeset(text: string): string {
	return text
		.replaceAll(/ :/g, '\u00a0:')
		.replaceAll(/ ([;?!%])/g, '\u202f$1')
		.replaceAll(/« /g, '«\u00a0')
		.replaceAll(/ »/g, '\u00a0»')
}
