import { recordParties } from '../../analysis/evidenceOf'
import type { Id } from '../../domain/ids'
import type { StatedRecord } from '../../domain/records'

/** The actors with a part in a record, each once, those of the French end first; of an event who answers for it. */
export function recordActors(record: StatedRecord): readonly Id[] {
	if (record.kind === 'Event') return record.owner === null ? [] : [record.owner]
	return [...new Set(recordParties(record))]
}
