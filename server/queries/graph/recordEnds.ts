import type { Id } from '../../domain/ids'
import type { StatedRecord } from '../../domain/records'

/** The two sides of a record as an edge: who does, and whom or where it concerns. */
export interface RecordEnds {
	readonly doers: readonly Id[]
	readonly others: readonly Id[]
}

/** Every end of each side, as the graph of the database has them. */
export function recordEnds(record: Exclude<StatedRecord, { kind: 'Event' }>): RecordEnds {
	switch (record.kind) {
		case 'Partnership':
			return { doers: record.frenchActors, others: known([...record.partnerActors, record.body]) }
		case 'Mission':
			return {
				doers: known([record.leader, ...record.participants]),
				others: known([record.host, ...record.stops]),
			}
		case 'Office':
			return { doers: record.owners, others: known([record.place]) }
		case 'Wish':
			return { doers: [record.actor], others: known([record.place, record.other]) }
	}
}

function known(ids: readonly (Id | null)[]): readonly Id[] {
	return ids.filter((id) => id !== null)
}
