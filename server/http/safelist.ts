import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { BadInput, Refused } from '../errors'

/** The operations that may run: SHA-256, in hexadecimal, of their texts as they are sent. */
export type Safelist = ReadonlySet<string>

/** Reads the file that is written with the client. Throws Refused where it cannot be used. */
export function readSafelist(file: string): Safelist {
	try {
		return new Set(Object.keys(JSON.parse(readFileSync(file, 'utf8'))))
	} catch (error) {
		throw new Refused(
			'SAFELIST=only needs the list of the client’s operations, which could not be read: run "npm run codegen".',
			{},
			{ cause: error },
		)
	}
}

/** Throws BadInput for an operation that is not on the list; a server without a list answers all. */
export function expectListed(safelist: Safelist | null, query: string): void {
	if (safelist === null || safelist.has(createHash('sha256').update(query).digest('hex'))) return
	throw new BadInput('This server answers the operations of its own client only.')
}
