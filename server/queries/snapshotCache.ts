import type { Turn } from '../snapshot/steps'

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
	readonly #underWay = new WeakMap<
		Turn,
		Map<string, { readonly snapshot: object; readonly answer: Promise<unknown> }>
	>()

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

	/**
	 * The same of what is computed in slices: the answer kept under a key, else what `compute` comes to, which is kept once
	 * it is there. Until then it belongs to the turn that computes it: that may be ended before, or wait long, and no other
	 * reader is to wait for it.
	 */
	async computed<Answer>(
		snapshot: object,
		key: string,
		turn: Turn,
		compute: () => Promise<Answer>,
	): Promise<Answer> {
		if (this.#answers.get(snapshot)?.has(key)) return this.get<Answer>(snapshot, key, missing)
		const own = this.#underWay.get(turn) ?? new Map()
		this.#underWay.set(turn, own)
		const underWay = own.get(key)
		if (underWay?.snapshot === snapshot) return underWay.answer as Promise<Answer>
		const answer = compute()
		own.set(key, { snapshot, answer })
		try {
			const computed = await answer
			return this.get(snapshot, key, () => computed)
		} finally {
			own.delete(key)
		}
	}
}

function missing(): never {
	throw new Error('Expected the answer that was there a moment ago.')
}
