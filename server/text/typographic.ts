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
