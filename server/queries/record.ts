import type { Id } from '../domain/ids'
import type { GraphRecord, StatedRecord } from '../domain/records'
import type { QueryContext } from './queryContext'

/**
 * A record that can stand as evidence, by its id, retracted or not: what was found wrong is in no result and still has
 * its address. null for another kind or an id that is not public.
 */
export function statedRecord({ snapshot }: Pick<QueryContext, 'snapshot'>, id: Id): StatedRecord | null {
	const { missions, partnerships, offices, wishes, events, retracted } = snapshot
	const fact = missions.get(id) ?? partnerships.get(id) ?? offices.get(id) ?? wishes.get(id) ?? events.get(id)
	return fact?.record ?? statedOrNull(retracted.get(id))
}

function statedOrNull(record: GraphRecord | undefined): StatedRecord | null {
	switch (record?.kind) {
		case 'Mission':
		case 'Partnership':
		case 'Office':
		case 'Wish':
		case 'Event':
			return record
		default:
			return null
	}
}
