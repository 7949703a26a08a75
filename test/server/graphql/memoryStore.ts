import type { Projection } from '../../../server/projection/projection'
import type { Setting } from '../../../server/questions/setting'

/** Hits and neighbourhoods of a store without a database: what a test wants answered. */
export function memoryStore(answers: Partial<Setting['store']> = {}): Setting['store'] {
	return {
		search: async () => [],
		...answers,
	}
}

/** Finds actors whose French name starts with the text: enough to test what stands on a search. */
export function searchByName(projection: Projection): Setting['store']['search'] {
	return async (text, labels) =>
		[...projection.territories.values(), ...projection.organisations.values()]
			.filter(
				({ kind, names }) => labels.includes(kind) && names.fr.toLowerCase().startsWith(text.toLowerCase()),
			)
			.map(({ id, names }) => ({ id, score: 1, matched: names.fr, matchedLanguage: 'fr' as const }))
}
