import type { Fact } from '../snapshot/facts'
import type { FactIndex } from '../snapshot/factTable'
import type { Actor } from '../snapshot/geography'
import type { RollUp } from '../snapshot/rollUp'

/** The facts of a key, rolled up where that is asked. */
interface RowsAtKey<F> {
	readonly key: Actor
	readonly rows: () => readonly F[]
}

export interface RowsByKeyOptions<F> {
	/** Keys to look at; all where null. They are not narrowed where actors stand for others. */
	readonly keys: readonly (Actor | null)[] | null
	readonly rollUp: RollUp
	/** Where a key of the index stands; null where no fact of it counts. */
	standsAt(key: Actor): Actor | null
	rolledUp(fact: F): F
	compare(one: F, other: F): number
}

/** The facts of each key with the key that it stands for, in no particular order. */
export function* rowsByKey<F extends Fact>(
	index: FactIndex<Actor, F>,
	rolling: RowsByKeyOptions<F>,
): Generator<RowsAtKey<F>> {
	const { keys, rollUp, standsAt, rolledUp, compare } = rolling
	if (rollUp.isNone) {
		for (const key of keys === null ? index.keys() : new Set(keys)) {
			const rows = key === null ? [] : index.at(key)
			if (key !== null && rows.length > 0) yield { key, rows: () => rows }
		}
		return
	}
	const listsByKey = new Map<Actor, (readonly F[])[]>()
	for (const [key, list] of index.entries()) {
		const stands = standsAt(key)
		if (stands === null) continue
		const lists = listsByKey.get(stands)
		if (lists) lists.push(list)
		else listsByKey.set(stands, [list])
	}
	for (const [key, lists] of listsByKey) {
		yield { key, rows: () => [...new Set(lists.flat())].sort(compare).map(rolledUp) }
	}
}
