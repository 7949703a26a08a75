/**
 * A name or a title of the tables in typographic form: « Côte d’Azur », « Hôpitaux – Paris », with the no-break spaces
 * that French needs. Texts in other languages have nothing to change. The import applies it to names, so that graph,
 * API and exports spell them alike.
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
