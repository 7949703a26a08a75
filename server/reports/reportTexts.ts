import { REPORT_CHARACTERS } from '../../schema/reports'
import { BadInput } from '../errors'

/** Control characters but for the end of a line, halves of characters, and marks that turn the direction of a text. */
const REFUSED = /[^\P{Cc}\n]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u

/** A text as it is kept. Throws BadInput on none, one that is too long, or one with characters that are not written. */
export function expectText(text: string, maximum: number, argument = 'text'): string {
	const written = plain(text)
	if (written !== '' && written.length <= maximum && !REFUSED.test(written)) return written
	throw new BadInput(
		`"${argument}" must be a text of 1 to ${maximum} characters without control characters; another came.`,
		{ argument },
	)
}

/** The same, or nothing: ''. */
export function expectTextOrNone(text: string, maximum: number): string {
	return plain(text) === '' ? '' : expectText(text, maximum)
}

/** A public source's address as it is kept; null where none is given. Throws BadInput on one that is not https. */
export function expectSource(source: string | null): string | null {
	const written = source?.trim() ?? ''
	if (written === '') return null
	if (
		written.length <= REPORT_CHARACTERS.source &&
		!/[\s\p{Cc}\p{Cs}]/u.test(written) &&
		URL.canParse(written)
	) {
		const { protocol, username, password, hostname, href } = new URL(written)
		const isPublic = protocol === 'https:' && username === '' && password === '' && hostname.includes('.')
		if (isPublic && href.length <= REPORT_CHARACTERS.source) return href
	}
	throw new BadInput(
		`"source" must be the https:// address of a public page, of ${REPORT_CHARACTERS.source} characters at most; another text came.`,
		{ argument: 'source' },
	)
}

function plain(text: string): string {
	return text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ').trim()
}
