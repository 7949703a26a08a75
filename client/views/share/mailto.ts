import { shortened } from '../../text/shortened'

/** Some mail programs cut addresses at 2 000 characters. */
const MAX_LENGTH = 1900
const MAX_SUBJECT = 150

/**
 * The `mailto:` address of a result: its title as the subject, its sentence and address as the body, all
 * escaped. A long sentence is cut, the page's address never.
 */
export function mailtoAddress({
	title,
	sentence,
	address,
}: {
	readonly title: string
	readonly sentence: string
	readonly address: string
}): string {
	const subject = encodeURIComponent(shortened(plain(title), MAX_SUBJECT))
	const start = `mailto:?subject=${subject}&body=`
	const end = encodeURIComponent(`${address}\r\n`)
	const between = encodeURIComponent('\r\n\r\n')
	const room = MAX_LENGTH - start.length - between.length - end.length
	const said = fitting(plain(sentence), room)
	return said === '' ? `${start}${end}` : `${start}${said}${between}${end}`
}

/** Removes line breaks: some programs would read one in a subject as a new header. */
function plain(text: string): string {
	return text.replaceAll(/\s+/gu, ' ').trim()
}

/**
 * Escapes a text and cuts it to a length of escaped characters, between whole ones; empty if not even a few
 * words fit.
 */
function fitting(text: string, room: number): string {
	const signs = [...text]
	let low = 0
	let high = signs.length
	while (low < high) {
		const middle = Math.ceil((low + high) / 2)
		if (encodeURIComponent(shortened(text, middle)).length <= room) low = middle
		else high = middle - 1
	}
	return low < Math.min(12, signs.length) ? '' : encodeURIComponent(shortened(text, low))
}
