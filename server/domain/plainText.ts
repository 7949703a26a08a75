import { BadInput } from '../errors'

/** Control characters but for the end of a line, halves of characters, and marks that turn the direction of a text. */
const REFUSED = /[^\P{Cc}\n]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u

/**
 * What somebody wrote, as it is kept: in NFC, with its lines. Throws BadInput on none, on one that is too long, or one with
 * characters that are not written.
 */
export function expectPlainText(text: string, maximum: number, argument = 'text'): string {
	const written = plain(text)
	if (written !== '' && written.length <= maximum && !REFUSED.test(written)) return written
	throw new BadInput(
		`"${argument}" must be a text of 1 to ${maximum} characters without control characters; another came.`,
		{ argument },
	)
}

/** The same, or nothing: ''. */
export function expectPlainTextOrNone(text: string, maximum: number, argument = 'text'): string {
	return plain(text) === '' ? '' : expectPlainText(text, maximum, argument)
}

function plain(text: string): string {
	return text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ').trim()
}
