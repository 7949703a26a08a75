/** Answers of one snapshot that are kept where nothing else is asked for. */
const DEFAULT_MAX_ANSWERS = 32

/**
 * Whole answers, kept for as long as the snapshot that they were computed from is read by anybody: three questions of
 * one page then share one detection, and a change of the record, which makes another snapshot, finds nothing kept. Of
 * more answers of a snapshot than fit, the one asked for the longest ago leaves first. One for a server; what an
 * answer to one reader alone holds is never put in it.
 */
export class SnapshotCache {
	readonly #maxAnswers: number
	readonly #answers = new WeakMap<object, Map<string, unknown>>()

	/** @param maxAnswers of each snapshot; fewer where one weighs more. */
	constructor(maxAnswers = DEFAULT_MAX_ANSWERS) {
		this.#maxAnswers = maxAnswers
	}

	/** The answer kept under a key, else what `compute` answers, which then is kept. What it throws is not. */
	get<Answer>(snapshot: object, key: string, compute: () => Answer): Answer {
		const answers = this.#answers.get(snapshot) ?? new Map<string, unknown>()
		this.#answers.set(snapshot, answers)
		// A key names what it asks for: one key has one type of answer.
		const answer = answers.has(key) ? (answers.get(key) as Answer) : compute()
		// Back to the end of the queue.
		answers.delete(key)
		answers.set(key, answer)
		const [oldest] = answers.keys()
		if (answers.size > this.#maxAnswers && oldest !== undefined) answers.delete(oldest)
		return answer
	}
}
