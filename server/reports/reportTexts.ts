import { REPORT_CHARACTERS } from '../../schema/reports'
import { BadInput } from '../errors'

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
