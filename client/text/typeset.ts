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

/** Values that are no figures: beside a name or an address in Latin letters Chinese keeps a space. */
const LATIN =
	'name|names|email|newEmail|replyTo|address|url|path|code|id|text|title|host|guest|actor|organisation|controller|source|object|place'

const FIGURE = `#|\\d+(?:[.,]\\d+)*|\\{(?!(?:${LATIN})\\b)\\w+(?:, number)?\\}`

/** The same of Chinese: no space between a sign and a figure, as in the server's sentences. */
export function typesetHan(text: string): string {
	return text
		.replaceAll(new RegExp(`(?<=[\\p{Script=Han}{]) (?=${FIGURE}|\\{\\w+, plural)`, 'gu'), '')
		.replaceAll(new RegExp(`(?<=(?<![A-Za-z] ?[\\d.]*)(?:${FIGURE})) (?=\\p{Script=Han})`, 'gu'), '')
		.replaceAll(/(?<=\{#\}\}) (?=\p{Script=Han})/gu, '')
}
