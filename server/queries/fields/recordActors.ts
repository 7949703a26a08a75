import type { Id } from '../../domain/ids'
import type { StatedRecord } from '../../domain/records'

/** The actors with a part in a record, each once, those of the French end first. */
export function recordActors(record: StatedRecord): readonly Id[] {
	return [...new Set(partsOf(record))]
}

function partsOf(record: StatedRecord): readonly Id[] {
	switch (record.kind) {
		case 'Partnership':
			return [...record.frenchActors, ...record.partnerActors]
		case 'Mission':
			return [...(record.leader === null ? [] : [record.leader]), ...record.participants]
		case 'Office':
			return record.owners
		case 'Wish':
			return [record.actor, ...(record.other === null ? [] : [record.other])]
		case 'Event':
			return record.owner === null ? [] : [record.owner]
	}
}
