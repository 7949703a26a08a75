/**
 * A name or a title of the tables as print has it: « Côte d’Azur », « Hôpitaux – Paris », and no-break spaces
 * where French wants them. Texts of other languages have nothing that it changes.
 */
export function typographic(text: string): string {
	return text
		.replaceAll("'", '’')
		.replaceAll(' - ', ' – ')
		.replace(/« ?/g, '«\u202f')
		.replace(/ ?»/g, '\u202f»')
		.replace(/ ([;?!])/g, '\u202f$1')
		.replaceAll(' :', '\u00a0:')
}

/** « Export et commerce » within a sentence; « TIC » stays. */
export function lowerFirst(text: string): string {
	const second = text.charAt(1)
	return second !== second.toLocaleLowerCase() ? text : text.charAt(0).toLocaleLowerCase('fr') + text.slice(1)
}
