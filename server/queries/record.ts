import type { Id } from '../domain/ids'
import type { StatedRecord } from '../domain/records'
import type { QueryContext } from './queryContext'

/** A record that can stand as evidence, by its id; null for another kind or an id that is not public. */
export function statedRecord({ projection }: QueryContext, id: Id): StatedRecord | null {
	return (
		projection.missions.get(id) ??
		projection.partnerships.get(id) ??
		projection.offices.get(id) ??
		projection.wishes.get(id) ??
		projection.events.get(id) ??
		null
	)
}
