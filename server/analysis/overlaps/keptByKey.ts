import type { Projection } from '../../projection/projection'
import type { Overlap, OverlapKind } from '../result'
import type { DetectionParameters } from './parameters'

/** What was found at a key, and what it was found from. */
interface Kept {
	readonly from: readonly unknown[]
	readonly found: readonly Overlap[]
}

/** What one set of parameters found, by kind and key, while what all keys share stays the same. */
interface KeptResults {
	readonly revision: number
	readonly byKind: Map<OverlapKind, Map<string, Kept>>
	/** How many keys were looked at, and how many results were found: what its memory grows with. */
	size: number
}

/** What is found at a key: what is kept of it, unless something of `from` is no longer the same. */
export interface FindAtKey {
	(key: string, from: readonly unknown[], find: () => Overlap | readonly Overlap[]): readonly Overlap[]
	/** What is kept of a key; undefined where it would have to be found. */
	known(key: string, from: readonly unknown[]): readonly Overlap[] | undefined
}

/**
 * The memory that every kind of overlap detects through: what was found at a key (a place, a partner) is kept until
 * the records that it was found from change, or something that all keys share. So a change recomputes its keys and no
 * others. `from` holds lists of the projection, which stay the same as long as their records do, or the records.
 */
export function keptByKey(
	projection: Projection,
	kind: OverlapKind,
	parameters: DetectionParameters,
): FindAtKey {
	const kept = keptAt(projection, parameters)
	const byKey = kept.byKind.get(kind) ?? new Map<string, Kept>()
	kept.byKind.set(kind, byKey)
	const keptOf = (key: string, from: readonly unknown[]) => {
		const known = byKey.get(key)
		return known && areSame(known.from, from) ? known.found : undefined
	}
	const findAt = (key: string, from: readonly unknown[], find: () => Overlap | readonly Overlap[]) => {
		const known = keptOf(key, from)
		if (known !== undefined) return known
		const found = [find()].flat()
		kept.size += found.length - (byKey.get(key)?.found.length ?? -1)
		byKey.set(key, { from, found })
		return found
	}
	return Object.assign(findAt, { known: keptOf })
}

/** Sets of parameters whose results are kept, for each projection: the default ones, and what readers try now. */
const MOST_PARAMETERS_KEPT = 16
/** Keys and results of all these: some 250 MB, twice those of 300 000 partnerships and 100 000 missions. */
const MOST_KEPT = 120_000
const keptByProjection = new WeakMap<Projection, Map<string, KeptResults>>()

function keptAt(projection: Projection, parameters: DetectionParameters): KeptResults {
	const byParameters = keptByProjection.get(projection) ?? new Map<string, KeptResults>()
	keptByProjection.set(projection, byParameters)
	const key = keyOf(parameters)
	const known = byParameters.get(key)
	const { revision } = projection
	const kept = known?.revision === revision ? known : { revision, byKind: new Map(), size: 0 }
	// Back to the end of the queue: the one that was not asked for the longest leaves first.
	byParameters.delete(key)
	byParameters.set(key, kept)
	forgetOldest(byParameters)
	return kept
}

function forgetOldest(byParameters: Map<string, KeptResults>): void {
	let total = 0
	for (const { size } of byParameters.values()) total += size
	for (const [key, { size }] of byParameters) {
		if (byParameters.size <= MOST_PARAMETERS_KEPT && total <= MOST_KEPT) return
		// The last is the one that is asked for now.
		if (byParameters.size === 1) return
		byParameters.delete(key)
		total -= size
	}
}

/** All that a result depends on; not what chooses among kinds, directions, actors and places. */
function keyOf({
	asOf,
	gapDays,
	maxSpanDays,
	minConfidence,
	includeScenario,
	rollUpPartner = null,
}: DetectionParameters): string {
	return JSON.stringify([asOf, gapDays, maxSpanDays, minConfidence, includeScenario, rollUpPartner])
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
	return one.length === other.length && one.every((part, index) => part === other[index])
}
