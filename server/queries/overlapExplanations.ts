import { LRUCache } from 'lru-cache'
import { type OverlapFinding, overlapOf } from '../analysis/overlaps/overlap'
import type { Overlap } from '../analysis/result'
import type { Geography } from '../snapshot/geography'
import type { Snapshot } from '../snapshot/snapshot'

/** Records that the explanations which are kept rest on, all in all: some 250 bytes each. */
const MAX_RECORDS = 60_000

/**
 * What pages say of overlaps, kept from one request to the next: every reader of the home page is shown the same few. A new
 * Geography empties it, so that it holds no other one in memory.
 */
export class OverlapExplanations {
	#geography: Geography | null = null
	readonly #kept = new LRUCache<OverlapFinding, Overlap>({
		maxSize: MAX_RECORDS,
		sizeCalculation: ({ recordCount, possible }) => 1 + recordCount + possible.length,
	})

	/** All of an overlap; made at the first question. */
	of(finding: OverlapFinding, snapshot: Snapshot): Overlap {
		if (this.#geography !== snapshot.geography) {
			this.#kept.clear()
			this.#geography = snapshot.geography
		}
		const known = this.#kept.get(finding)
		if (known !== undefined) return known
		const overlap = overlapOf(finding, snapshot)
		this.#kept.set(finding, overlap)
		return overlap
	}
}
