import type { Columns } from '../../projection/columns/columns'
import type { Projection } from '../../projection/projection'
import type { Overlap } from '../result'
import type { DetectionParameters } from './parameters'

/** What was found at a key, and the lists that it was found from. */
interface Kept {
	readonly from: unknown
	readonly also: unknown
	readonly found: readonly Overlap[]
}

/**
 * What one set of parameters found, by key: kept until the records that it was found from change. So a change
 * recomputes its keys and no others. What it is found from are lists of the columns, which stay the same as long as
 * their records do.
 */
export class KeptResults {
	readonly #byKey = new Map<number, Kept>()
	/** How many keys were looked at, and how many results were found: what its memory grows with. */
	size = 0

	/** What is kept of a key; undefined where it has to be found. */
	known(key: number, from: unknown, also: unknown = null): readonly Overlap[] | undefined {
		const kept = this.#byKey.get(key)
		return kept !== undefined && kept.from === from && kept.also === also ? kept.found : undefined
	}

	/** What was found at a key before its records changed. */
	before(key: number): readonly Overlap[] {
		return this.#byKey.get(key)?.found ?? NOTHING
	}

	keep(key: number, found: readonly Overlap[], from: unknown, also: unknown = null): readonly Overlap[] {
		this.size += found.length - (this.#byKey.get(key)?.found.length ?? -1)
		this.#byKey.set(key, { from, also, found })
		return found
	}
}

const NOTHING: readonly never[] = Object.freeze([])

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
