import type { Columns } from '../../projection/columns/columns'
import type { Projection } from '../../projection/projection'
import { KeptByKey } from '../keptByKey'
import type { Overlap } from '../result'
import type { DetectionParameters } from './parameters'

/** What one set of parameters found of a kind, by key, with what its memory grows with. */
export class KeptResults extends KeptByKey<readonly Overlap[]> {
	/** How many keys were looked at, and how many results were found. */
	size = 0

	protected override keep(key: number, from: readonly unknown[], found: readonly Overlap[]) {
		this.size += found.length - (this.last(key)?.length ?? -1)
		return super.keep(key, from, found)
	}
}

/** What one set of parameters found, kind by kind. */
type KeptByKind = Map<string, KeptResults>

/** Sets of parameters whose results are kept, for each projection: the default ones, and what readers try now. */
const MOST_PARAMETERS_KEPT = 16
/** Keys and results of all these: some 250 MB, twice those of 300 000 partnerships and 100 000 missions. */
const MOST_KEPT = 120_000
/** Numbers change with the columns: what was found with others is gone. */
const keptByColumns = new WeakMap<Columns, Map<string, KeptByKind>>()

/** The memory that a kind of overlap is detected through, for a set of parameters. `name`: of the kind, or a part of it. */
export function keptResults(
	projection: Projection,
	name: string,
	parameters: DetectionParameters,
): KeptResults {
	const { columns } = projection
	const byParameters = keptByColumns.get(columns) ?? new Map<string, KeptByKind>()
	keptByColumns.set(columns, byParameters)
	const key = keyOf(parameters)
	const byKind: KeptByKind = byParameters.get(key) ?? new Map<string, KeptResults>()
	// Back to the end of the queue: the one that was not asked for the longest leaves first.
	byParameters.delete(key)
	byParameters.set(key, byKind)
	forgetOldest(byParameters)
	const kept = byKind.get(name) ?? new KeptResults()
	byKind.set(name, kept)
	return kept
}

function forgetOldest(byParameters: Map<string, KeptByKind>): void {
	const sizeOf = (byKind: KeptByKind) => {
		let size = 0
		for (const kept of byKind.values()) size += kept.size
		return size
	}
	let total = 0
	for (const byKind of byParameters.values()) total += sizeOf(byKind)
	for (const [key, byKind] of byParameters) {
		if (byParameters.size <= MOST_PARAMETERS_KEPT && total <= MOST_KEPT) return
		// The last is the one that is asked for now.
		if (byParameters.size === 1) return
		byParameters.delete(key)
		total -= sizeOf(byKind)
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
