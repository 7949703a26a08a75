import type { Directory } from '../policy/directory'
import { actor } from './actor'
import type { QueryContext } from './queryContext'

/** The actors and groups for which roles can be given. */
export function directoryOf({ countries }: Pick<QueryContext, 'countries'>): Directory {
	return {
		hasGroup: (group) => countries.partners.some(({ code }) => code === group),
		groupsOfActor: (id) =>
			countries.partners.map(({ code }) => code).filter((code) => actor(countries.of(code), id) !== null),
	}
}
