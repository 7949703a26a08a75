/** The two actors of a comparison, in the address. */
import { idIn } from './address'

export interface ComparedPair {
	readonly a: string | null
	readonly b: string | null
}

/**
 * Reads the pair from a query text. What cannot be understood counts as absent, and so does the same actor
 * twice.
 */
export function parsePair(query: string | URLSearchParams): ComparedPair {
	const parameters = new URLSearchParams(query)
	const [a, b] = [idIn(parameters, 'a'), idIn(parameters, 'b')]
	return { a, b: a === b ? null : b }
}

export function formatPair({ a, b }: ComparedPair): Record<string, string> {
	return { ...(a !== null && { a }), ...(b !== null && { b }) }
}
