import type { GraphRecord } from '../../server/domain/records'
import type { Snapshots } from '../../server/snapshot/snapshots'

/**
 * A new version of one mission and one partnership with the same content: rows stay equal, cached results do
 * not.
 */
function changedRecords(snapshots: Snapshots, change: number): readonly GraphRecord[] {
	const { missions, partnerships } = snapshots.first.public
	return [missions, partnerships].flatMap((table): GraphRecord[] => {
		const facts = [...table.values()]
		const fact = facts[(change * 37) % facts.length]
		return fact === undefined ? [] : [{ ...fact.record, version: fact.record.version + 1 }]
	})
}

export function snapshotsAfterChange(snapshots: Snapshots, change: number): Snapshots {
	const changes = changedRecords(snapshots, change).map((after) => ({
		kind: after.kind,
		id: after.id,
		after,
	}))
	return snapshots.changed(changes, snapshots.feed.seq + 1)
}
