import type { RecordKind } from '../domain/records'
import { Projection } from '../projection/projection'
import { publicView } from '../projection/publicView'
import type { Store } from '../store/store'

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
]

/**
 * Loads the whole record into a projection. The number of the feed is read first: what is written during the
 * load is applied again by the feed, which is safe since each change holds the whole record. What public questions
 * read is made before anybody asks.
 */
export async function loadProjection(store: Store): Promise<Projection> {
	const { epoch, seq } = await store.feed()
	const projection = Projection.empty()
	projection.epoch = epoch
	for (const dataset of await store.datasets()) {
		projection.loadDataset(dataset)
	}
	for (const kind of KINDS) {
		for await (const record of store.stream(kind)) {
			projection.load(record)
		}
	}
	projection.seq = seq
	publicView(projection).columns.prepare()
	return projection
}
