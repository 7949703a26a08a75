/** The two actors of a comparison, as the address says them. */
import { isRecordId } from './address'

export interface ComparedPair {
	readonly a: string | null
	readonly b: string | null
}

/** Reads the pair from a query text; what cannot be understood counts as absent, and so does one actor twice. */
export function parsePair(query: string | URLSearchParams): ComparedPair {
	const parameters = new URLSearchParams(query)
	const [a = null, b = null] = ['a', 'b'].map((name) => {
		const id = parameters.get(name)
		return id !== null && isRecordId(id) ? id : null
	})
	return { a, b: a === b ? null : b }
}

export function formatPair({ a, b }: ComparedPair): Record<string, string> {
	return { ...(a !== null && { a }), ...(b !== null && { b }) }
}
