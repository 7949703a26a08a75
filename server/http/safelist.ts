import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { BadInput, Refused } from '../errors'

/** The operations that may run: the SHA-256, in hex, of their texts. */
export type Safelist = ReadonlySet<string>

/** Reads the list that the build of the client writes. Throws Refused where it cannot be read. */
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

/** Throws BadInput for an operation that is not on the list; without a list all may run. */
export function expectListed(safelist: Safelist | null, query: string): void {
	if (safelist === null || safelist.has(createHash('sha256').update(query).digest('hex'))) return
	throw new BadInput('This server answers the operations of its own client only.')
}
