/**
 * Sets the spaces of French, so that sentences can be written with plain spaces: a no-break space before `:` and after
 * `n°`, a narrow one inside « », before `; ? ! %` and between thousands. The server's sentences have the same.
 */
export function typeset(text: string): string {
	return text
		.replaceAll(/ :/g, '\u00a0:')
		.replaceAll(/n° /g, 'n°\u00a0')
		.replaceAll(/ ([;?!%»])/g, '\u202f$1')
		.replaceAll(/« /g, '«\u202f')
		.replaceAll(/(\d) (?=\d{3}(?!\d))/g, '$1\u202f')
}
