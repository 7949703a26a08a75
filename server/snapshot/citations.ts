import type { Id } from '../domain/ids'
import type { GraphRecord, Source } from '../domain/records'
import { isHidden } from './hiddenRecords'
import type { RecordDifference } from './snapshot'

/**
 * Counts the public records that cite each source while changes are applied. A source has no visibility of its own: one
 * cited only by hidden records would reveal that they exist.
 */
export class Citations {
	readonly #before: ReadonlyMap<Id, number>
	readonly #added = new Map<Id, number>()

	constructor(before: ReadonlyMap<Id, number>) {
		this.#before = before
	}

	/** Applies a change of one record; null: none before, or none after. */
	change(before: GraphRecord | null, after: GraphRecord | null): void {
		const [old, next] = [publicSources(before), publicSources(after)]
		if (old === next) return
		for (const id of old) this.#add(id, -1)
		for (const id of next) this.#add(id, 1)
	}

	/** The counts after the changes. */
	counts(): ReadonlyMap<Id, number> {
		const counts = new Map(this.#before)
		for (const [id, added] of this.#added) {
			const count = (counts.get(id) ?? 0) + added
			if (count > 0) counts.set(id, count)
			else counts.delete(id)
		}
		return counts
	}

	/** The sources whose citations changed, or which changed themselves. */
	touched(sources: readonly RecordDifference[]): ReadonlySet<Id> {
		const changed = sources.flatMap(({ before, after }) => [before?.id, after?.record.id])
		return new Set([...this.#added.keys(), ...changed.filter((id) => id !== undefined)])
	}

	#add(id: Id, count: number): void {
		this.#added.set(id, (this.#added.get(id) ?? 0) + count)
	}
}

/** The changes of some sources as the public sees them. @param known those that were public. */
export function citedDifferences(
	touched: Iterable<Id>,
	counts: ReadonlyMap<Id, number>,
	all: ReadonlyMap<Id, Source>,
	known: ReadonlyMap<Id, Source>,
): readonly RecordDifference[] {
	const differences: RecordDifference[] = []
	for (const id of touched) {
		const before = known.get(id) ?? null
		const after = counts.get(id) === undefined ? null : (all.get(id) ?? null)
		if (before !== after) differences.push({ before, after: after && { record: after, fact: null } })
	}
	return differences
}

const NONE: readonly never[] = []

/** The sources that a record cites if it is public. */
function publicSources(record: GraphRecord | null): readonly Id[] {
	return record === null || isHidden(record) || !('sources' in record) ? NONE : record.sources
}
