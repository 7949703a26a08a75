import type { Projection } from '../projection/projection'
import { rememberLatest } from '../projection/rememberLatest'

interface Memory<Value> {
	readonly seq: number
	readonly revision: number
	readonly values: Map<string, Value>
}

/** What computes once for a state of a projection and a key. */
export type Remember<Value> = (projection: Projection, key: string, compute: () => Value) => Value

/** A memory of at most `most` values, the latest asked for; a change of the projection forgets them all. */
export function memoryByState<Value>(most: number): Remember<Value> {
	const memories = new WeakMap<Projection, Memory<Value>>()
	const memoryOf = (projection: Projection): Memory<Value> => {
		const known = memories.get(projection)
		const { seq, revision } = projection
		if (known && known.seq === seq && known.revision === revision) return known
		const fresh = { seq, revision, values: new Map<string, Value>() }
		memories.set(projection, fresh)
		return fresh
	}
	return (projection, key, compute) => rememberLatest(memoryOf(projection).values, key, most, compute)
}
