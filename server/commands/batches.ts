/** Going through records: kind by kind, and in batches of one transaction. */
import type { GraphRecord, RecordKind } from '../domain/records'
import type { Store } from '../store/store'

/** Small enough for one transaction of a few seconds, large enough to load the reference data in one. */
const BATCH = 2_000

/** Batches for one transaction each, in order. */
export function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
	for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH)
}

/** The records of some kinds, kind by kind. */
export async function* recordsOf(
	store: Pick<Store, 'stream'>,
	kinds: readonly RecordKind[],
): AsyncGenerator<GraphRecord> {
	for (const kind of kinds) yield* store.stream(kind)
}
