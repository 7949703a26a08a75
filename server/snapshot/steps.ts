/** Milliseconds for which steps go on before others have their turn. */
const DEFAULT_MAX_MS = 10

/** The right of some work to the event loop, a slice at a time. */
export interface Turn {
	/** Whether it is for others now. */
	isOver(): boolean
	/** Waits for the next slice; for ever where nobody waits any longer for what the work comes to. */
	pause(): Promise<void>
	/** Told of milliseconds of processor time that were used for it elsewhere, in another thread. */
	charge(milliseconds: number): void
}

/** The turn of what no single reader waits for: slices of some milliseconds, as they come. */
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

	charge(): void {}

	async pause(): Promise<void> {
		await new Promise<void>((resume) => setImmediate(resume))
		this.#until = performance.now() + this.#maxMs
	}
}

/** What steps come to, without a pause. */
export function runToEnd<Result>(steps: Generator<void, Result>): Result {
	for (;;) {
		const step = steps.next()
		if (step.done) return step.value
	}
}

/**
 * What steps come to, while others have their turn of the event loop before each step for which `turn` is over: of many that
 * begin together, each begins in a slice.
 *
 * With ten times today's record, without pauses: a changed territory holds everybody for half a second.
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
 * Steps that several take together: each call gives one reader's own, which go on from where any of them has come to and
 * come to the same end. No reader waits for another one, who may be long in having its turn, or have left.
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

/** How many items are sorted, or merged, between two pauses. */
const ITEMS_A_SLICE = 1_000

/** The items in order, those that are equal in theirs (as `toSorted`); pauses within. */
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
