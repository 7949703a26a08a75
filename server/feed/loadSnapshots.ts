import type { FuzzyDate } from '../domain/fuzzyDate'
import type { GraphRecord } from '../domain/records'
import { Snapshots } from '../snapshot/snapshots'
import { runInSlices } from '../snapshot/steps'
import type { Store } from '../store/store'

/**
 * Loads the whole record. The number of the feed is read first: the feed applies again what is written during the load, which is safe
 * since each change holds the whole record.
 *
 * @param configured ids of data sets whose countries come first, in this order.
 */
export async function loadSnapshots(
	store: Pick<Store, 'feed' | 'datasets' | 'streamAll'>,
	configured: readonly string[] = [],
): Promise<Snapshots> {
	const { epoch, seq } = await store.feed()
	const datasets = await store.datasets()
	const records: GraphRecord[] = []
	const values = new SharedValues()
	for await (const record of store.streamAll()) records.push(values.record(record))
	return runInSlices(Snapshots.steps(records, datasets, { epoch, seq }, configured))
}

/** Longer texts are notes and titles; most occur once. */
const MAX_LENGTH = 80
const NOTHING: readonly never[] = Object.freeze([])

/**
 * Gives records that say the same the same text, date and list object: hundreds of thousands of records name some thousands of actors,
 * sources and days, and the driver makes new texts for each. Lives for one load.
 */
export class SharedValues {
	readonly #texts = new Map<string, string>()
	/** Lists of one text, by that text; other lists by their content. */
	readonly #listsOfOne = new Map<string, readonly [string]>()
	readonly #lists = new Map<string, readonly unknown[]>()
	readonly #dates = new Map<string, FuzzyDate>()

	/** An equal record made of shared values, except its id. */
	record(record: GraphRecord): GraphRecord {
		const shared: { [name: string]: unknown } = { ...record }
		for (const name in shared) if (name !== 'id') shared[name] = this.#value(shared[name])
		return shared as unknown as GraphRecord
	}

	#value(value: unknown): unknown {
		if (typeof value === 'string')
			return value.length > MAX_LENGTH ? value : firstOf(this.#texts, value, value)
		if (Array.isArray(value)) return this.#list(value)
		return isDate(value) ? firstOf(this.#dates, `${value.approximate} ${value.text}`, value) : value
	}

	#list(list: readonly unknown[]): readonly unknown[] {
		if (list.length === 0) return NOTHING
		const shared = list.map((item) => this.#value(item))
		const [only] = shared
		if (shared.length === 1 && typeof only === 'string') return firstOf(this.#listsOfOne, only, [only])
		return firstOf(this.#lists, JSON.stringify(shared), shared)
	}
}

function firstOf<Value>(known: Map<string, Value>, key: string, value: Value): Value {
	const first = known.get(key)
	if (first !== undefined) return first
	known.set(key, value)
	return value
}

/** As records hold them. */
function isDate(value: unknown): value is FuzzyDate {
	return typeof value === 'object' && value !== null && 'text' in value && 'approximate' in value
}
