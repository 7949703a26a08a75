/** Milliseconds for which steps go on before others have their turn. */
const DEFAULT_MAX_MS = 10

/** What steps come to, without a pause. */
export function runToEnd<Result>(steps: Generator<void, Result>): Result {
	for (;;) {
		const step = steps.next()
		if (step.done) return step.value
	}
}

/**
 * What steps come to, while others have their turn of the event loop between two of them, at the latest after `maxMs`
 * milliseconds and the step that is under way.
 */
export async function runInSlices<Result>(
	steps: Generator<void, Result>,
	maxMs = DEFAULT_MAX_MS,
): Promise<Result> {
	for (;;) {
		const until = performance.now() + maxMs
		do {
			const step = steps.next()
			if (step.done) return step.value
		} while (performance.now() < until)
		await new Promise<void>((resume) => setImmediate(resume))
	}
}
