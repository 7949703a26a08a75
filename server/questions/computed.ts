import type { Projection } from '../projection/projection'

/** Results remembered for one state of a projection: a page of several questions, with and without the scenario. */
const REMEMBERED = 32

interface Memory {
	seq: number
	revision: number
	readonly results: Map<string, unknown>
}

const memories = new WeakMap<Projection, Memory>()

/**
 * Computes once for a state of the projection and a set of parameters: three questions of one page then share one
 * detection. A change of the projection forgets everything; of more results than fit, the one used longest ago goes.
 */
export function computed<Result>(
	projection: Projection,
	question: string,
	parameters: object,
	compute: () => Result,
): Result {
	const { results } = memoryOf(projection)
	const key = `${question} ${JSON.stringify(parameters)}`
	// The key names the question, and a question has one type of result: the compiler cannot see that.
	const result = results.has(key) ? (results.get(key) as Result) : compute()
	results.delete(key)
	results.set(key, result)
	const [oldest] = results.keys()
	if (results.size > REMEMBERED && oldest !== undefined) results.delete(oldest)
	return result
}

function memoryOf(projection: Projection): Memory {
	const known = memories.get(projection)
	const { seq, revision } = projection
	if (known && known.seq === seq && known.revision === revision) return known
	const fresh = { seq, revision, results: new Map<string, unknown>() }
	memories.set(projection, fresh)
	return fresh
}
