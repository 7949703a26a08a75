import type { GraphRecord, RecordKind } from '../domain/records'
import { Snapshots } from '../snapshot/snapshots'
import { runInSlices } from '../snapshot/steps'
import type { Store } from '../store/store'
import { SharedValues } from './sharedValues'

const KINDS: readonly RecordKind[] = [
	'Source',
	'Sector',
	'Territory',
	'Organisation',
	'Event',
	'Office',
	'Mission',
	'Partnership',
	'Wish',
	'PublicFunction',
	'Mandate',
	'Unavailability',
	'Judgement',
	'AcceptedProposal',
]

/**
 * Loads the whole record. The number of the feed is read first: what is written during the load is applied again by the
 * feed, which is safe since each change holds the whole record.
 *
 * @param configured ids of data sets whose countries come first, in this order.
 */
export async function loadSnapshots(
	store: Pick<Store, 'feed' | 'datasets' | 'stream'>,
	configured: readonly string[] = [],
): Promise<Snapshots> {
	const { epoch, seq } = await store.feed()
	const datasets = await store.datasets()
	const records: GraphRecord[] = []
	const values = new SharedValues()
	for (const kind of KINDS) {
		for await (const record of store.stream(kind)) records.push(values.record(record))
	}
	return runInSlices(Snapshots.steps(records, datasets, { epoch, seq }, configured))
}
