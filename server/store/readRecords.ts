import { groupBy } from '../../schema/groupBy'
import type { Kind } from '../../schema/vocabulary'
import type { Id } from '../domain/ids'
import type { GraphRecord } from '../domain/records'
import type { ChangeRow } from './cypher/feed'
import type { StoredRow } from './cypher/records'
import { kindOfId } from './cypherText'
import type { Change } from './store'
import { fromStored, readChanged, storedFromValues } from './storedShape'

/** Records by id, whatever their kinds; ids that do not exist are absent. @param read those of one kind. */
export async function readRecords(
	ids: readonly Id[],
	read: (kind: Kind, ids: readonly Id[]) => Promise<readonly StoredRow[]>,
): Promise<ReadonlyMap<Id, GraphRecord>> {
	const found = new Map<Id, GraphRecord>()
	for (const [kind, group] of groupBy([...new Set(ids)], kindOfId)) {
		if (!kind) continue
		for (const { values, edges } of await read(kind, group)) {
			const record = fromStored(kind, storedFromValues(kind, values), edges)
			found.set(record.id, record)
		}
	}
	return found
}

export function changeOf({ seq, at, author, kind, recordId, after }: ChangeRow): Change {
	return {
		seq,
		at,
		author,
		kind: kind as Change['kind'],
		id: recordId,
		after: after === null ? null : readChanged(after),
	}
}
