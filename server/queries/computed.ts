import type { Projection } from '../projection/projection'
import { memoryByState } from './memoryByState'

/** Results remembered for one state of a projection: a page of several questions, with and without the scenario. */
const remember = memoryByState<{ readonly result: unknown }>(32)

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
	const key = `${question} ${JSON.stringify(parameters)}`
	// The key names the question, and a question has one type of result: the compiler cannot see that.
	return remember(projection, key, () => ({ result: compute() })).result as Result
}
