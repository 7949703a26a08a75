/** Milliseconds that steps run before others have their turn. */
const DEFAULT_MAX_MS = 10

/** The use of the event loop by some work, in slices. */
export interface Turn {
	/** Whether the slice is over and others should run. */
	isOver(): boolean
	/** Waits for the next slice; never resolves if nobody waits for the result any longer. */
	pause(): Promise<void>
}

/** The turn of work without a single waiting reader: slices of some milliseconds, taken as they come. */
export class OwnTurn implements Turn {
	readonly #maxMs: number
	#until: number

	constructor(maxMs = DEFAULT_MAX_MS) {
		this.#maxMs = maxMs
		this.#until = performance.now() + maxMs
	}

	isOver(): boolean {
		return performance.now() >= this.#until
	}

	async pause(): Promise<void> {
		await new Promise<void>((resume) => setImmediate(resume))
		this.#until = performance.now() + this.#maxMs
	}
}

/** The result of steps, run without pauses. */
export function runToEnd<Result>(steps: Generator<void, Result>): Result {
	for (;;) {
		const step = steps.next()
		if (step.done) return step.value
	}
}

/**
 * The result of steps. Others have their turn of the event loop before each step at which `turn` is over: many runs
 * that begin together each begin in a slice.
 *
 * Without pauses, with ten times today's record, a changed territory blocks everybody for half a second.
 */
export async function runInSlices<Result>(
	steps: Generator<void, Result>,
	turn: Turn = new OwnTurn(),
): Promise<Result> {
	for (;;) {
		if (turn.isOver()) await turn.pause()
		const step = steps.next()
		if (step.done) return step.value
	}
}

/**
 * Steps shared by several readers: each call returns a generator that continues from the furthest point any has
 * reached, to the same result. No reader waits for another, which may wait long for its turn, or have left.
 */
export function sharedSteps<Result>(steps: Generator<void, Result>): () => Generator<void, Result> {
	let end: { readonly result: Result } | { readonly failure: unknown } | null = null
	const step = (): void => {
		try {
			const { done, value } = steps.next()
			if (done) end = { result: value }
		} catch (failure) {
			end = { failure }
		}
	}
	return function* () {
		for (;;) {
			if (end === null) step()
			if (end !== null && 'failure' in end) throw end.failure
			if (end !== null) return end.result
			yield
		}
	}
}

/** Items sorted or merged between two pauses. */
const ITEMS_A_SLICE = 1_000

/** The items in order, stable like `toSorted`, with pauses. */
export function* sortedSteps<Item>(
	items: readonly Item[],
	compare: (one: Item, other: Item) => number,
): Generator<void, readonly Item[]> {
	let runs: (readonly Item[])[] = []
	for (let at = 0; at < items.length; at += ITEMS_A_SLICE) {
		runs.push(items.slice(at, at + ITEMS_A_SLICE).sort(compare))
		yield
	}
	while (runs.length > 1) {
		const merged: (readonly Item[])[] = []
		for (let at = 0; at < runs.length; at += 2) {
			merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare))
		}
		runs = merged
	}
	return runs[0] ?? []
}

function* merge<Item>(
	one: readonly Item[],
	other: readonly Item[],
	compare: (one: Item, other: Item) => number,
): Generator<void, readonly Item[]> {
	const merged: Item[] = []
	let [next, nextOther] = [0, 0]
	while (next < one.length && nextOther < other.length) {
		const isOther = compare(one[next] as Item, other[nextOther] as Item) > 0
		merged.push((isOther ? other[nextOther++] : one[next++]) as Item)
		if (merged.length % ITEMS_A_SLICE === 0) yield
	}
	return [...merged, ...one.slice(next), ...other.slice(nextOther)]
}
