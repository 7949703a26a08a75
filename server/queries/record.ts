import type { Id } from '../domain/ids'
import type { StatedRecord } from '../domain/records'
import type { QueryContext } from './queryContext'

/** A record that can stand as evidence, by its id; null for another kind or an id that is not public. */
export function statedRecord({ snapshot }: Pick<QueryContext, 'snapshot'>, id: Id): StatedRecord | null {
	const { missions, partnerships, offices, wishes, events } = snapshot
	const fact = missions.get(id) ?? partnerships.get(id) ?? offices.get(id) ?? wishes.get(id) ?? events.get(id)
	return fact?.record ?? null
}
