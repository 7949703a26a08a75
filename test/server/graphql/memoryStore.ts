import type { Projection } from '../../../server/projection/projection'
import type { QueryContext } from '../../../server/queries/queryContext'

/** Hits and neighbourhoods of a store without a database: what a test wants answered. */
export function memoryStore(answers: Partial<QueryContext['store']> = {}): QueryContext['store'] {
	return {
		search: async () => [],
		...answers,
	}
}

/** Finds actors whose French name starts with the text: enough to test what stands on a search. */
export function searchByName(projection: Projection): QueryContext['store']['search'] {
	return async (text, labels) =>
		[...projection.territories.values(), ...projection.organisations.values()]
			.filter(
				({ kind, names }) => labels.includes(kind) && names.fr.toLowerCase().startsWith(text.toLowerCase()),
			)
			.map(({ id, names }) => ({ id, score: 1, matched: names.fr, matchedLanguage: 'fr' as const }))
}
