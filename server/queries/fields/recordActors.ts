import { recordParties } from '../../analysis/evidenceOf'
import type { Id } from '../../domain/ids'
import type { StatedRecord } from '../../domain/records'

/** The actors of a record, each once, the French end first; for an event the actors who answer for it. */
export function recordActors(record: StatedRecord): readonly Id[] {
	if (record.kind === 'Event') return record.owner === null ? [] : [record.owner]
	return [...new Set(recordParties(record))]
}
