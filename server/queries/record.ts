import type { Id } from '../domain/ids'
import type { GraphRecord, StatedRecord } from '../domain/records'
import type { QueryContext } from './queryContext'

/**
 * A record that can be evidence, by its id; also a retracted one, which is in no result but keeps its address. null for another kind
 * or an unknown id.
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
