/**
 * A name or a title of the tables as print has it: « Côte d’Azur », « Hôpitaux – Paris », and no-break spaces where
 * French wants them. Texts of other languages have nothing that it changes. Names are so from their import on, so
 * that graph, API and exports spell them alike.
 */
export function typographic(text: string): string {
	return text
		.replaceAll("'", '’')
		.replaceAll(' - ', ' – ')
		.replace(/«[ \u202f]?/g, '«\u202f')
		.replace(/[ \u202f]?»/g, '\u202f»')
		.replace(/ ([;?!])/g, '\u202f$1')
		.replaceAll(' :', '\u00a0:')
}
