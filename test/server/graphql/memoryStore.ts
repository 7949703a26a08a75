import type { QueryContext } from '../../../server/queries/queryContext'
import { byId } from '../../../server/snapshot/geography'
import type { Snapshots } from '../../../server/snapshot/snapshots'

/** Hits and neighbourhoods of a store without a database: what a test wants answered. */
export function memoryStore(answers: Partial<QueryContext['store']> = {}): QueryContext['store'] {
	return {
		search: async () => [],
		...answers,
	}
}

/** Finds actors whose French name starts with the text: enough to test what stands on a search. */
export function searchByName({ countries }: Snapshots): QueryContext['store']['search'] {
	return async (text, labels) =>
		[...new Map(countries.flatMap((country) => [...country.public.geography.actors])).values()]
			.flatMap(({ record }) => record ?? [])
			.filter(
				({ kind, names }) => labels.includes(kind) && names.fr.toLowerCase().startsWith(text.toLowerCase()),
			)
			.sort(byId)
			.map(({ id, names }) => ({ id, score: 1, matched: names.fr, matchedAs: 'fr' as const, rank: 1 }))
}
