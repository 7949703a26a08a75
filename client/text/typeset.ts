/**
 * Sets French spaces, so that sentences can be written with plain ones: a no-break space before `:` and after
 * `n°`; a narrow one inside « », before `; ? ! %` and between thousands. The server does the same.
 */
export function typeset(text: string): string {
	return text
		.replaceAll(/ :/g, '\u00a0:')
		.replaceAll(/n° /g, 'n°\u00a0')
		.replaceAll(/ ([;?!%»])/g, '\u202f$1')
		.replaceAll(/« /g, '«\u202f')
		.replaceAll(/(\d) (?=\d{3}(?!\d))/g, '$1\u202f')
}

/** Values other than figures: Chinese keeps a space beside a name or an address in Latin letters. */
const LATIN =
	'name|names|email|newEmail|replyTo|address|url|path|code|id|text|title|host|guest|actor|organisation|controller|source|object|place'

const FIGURE = `#|\\d+(?:[.,]\\d+)*|\\{(?!(?:${LATIN})\\b)\\w+(?:, number)?\\}`

/** Sets Chinese spaces, as the server does: none between a character and a figure. */
export function typesetHan(text: string): string {
	return text
		.replaceAll(new RegExp(`(?<=[\\p{Script=Han}{]) (?=${FIGURE}|\\{\\w+, plural)`, 'gu'), '')
		.replaceAll(new RegExp(`(?<=(?<![A-Za-z] ?[\\d.]*)(?:${FIGURE})) (?=\\p{Script=Han})`, 'gu'), '')
		.replaceAll(/(?<=\{#\}\}) (?=\p{Script=Han})/gu, '')
}
