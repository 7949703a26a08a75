import { BadInput } from '../errors'

/** Control characters except line ends, lone surrogates, and marks that change the direction of a text. */
const REFUSED = /[^\P{Cc}\n]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u

/**
 * User text as it is stored: in NFC, with its lines. Throws BadInput if it is empty, too long or has refused
 * characters.
 */
export function expectPlainText(text: string, maximum: number, argument = 'text'): string {
	const written = plain(text)
	if (written !== '' && written.length <= maximum && !REFUSED.test(written)) return written
	throw new BadInput(
		`"${argument}" must be a text of 1 to ${maximum} characters without control characters; another came.`,
		{ argument },
	)
}

/** The same, but '' is allowed. */
export function expectPlainTextOrNone(text: string, maximum: number, argument = 'text'): string {
	return plain(text) === '' ? '' : expectPlainText(text, maximum, argument)
}

function plain(text: string): string {
	return text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ').trim()
}
