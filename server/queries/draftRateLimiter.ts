import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { RateLimited } from '../errors'

/**
 * A question as the log keeps it: who asked, and how often that day. Where to and when one means to travel stays out of
 * it: beside an address that would tell who plans what.
 */
export interface PrecheckLogEntry {
	/** An organisation where one of its editors asks, an account, or the network of an address. */
	readonly asker: string
	/** Of the day, this one counted. */
	readonly questions: number
}

/** Questions a day for one organisation. */
export const MAX_QUESTIONS_A_DAY = 10
/** Past so many the asker heard of longest ago is forgotten. */
const MAX_ASKERS = 10_000
const SECONDS_A_DAY = 86_400

/**
 * How often « who else goes? » may be asked: it counts the different questions of each asker on a day, and logs each.
 */
export class DraftRateLimiter {
	#day: string | null = null
	readonly #questions = new LRUCache<string, Set<string>>({ max: MAX_ASKERS })
	readonly #onQuestion: (question: PrecheckLogEntry) => void

	constructor(onQuestion: (question: PrecheckLogEntry) => void = () => {}) {
		this.#onQuestion = onQuestion
	}

	/**
	 * Counts a question of an asker. The same question asked again on a day is no new one: its answer on drafts cannot
	 * have changed. Throws RateLimited past ten.
	 */
	admit(asker: string, day: string, question: object): void {
		if (this.#day !== day) this.#questions.clear()
		this.#day = day
		const questions = this.#questions.get(asker) ?? new Set<string>()
		this.#questions.set(asker, questions)
		const key = createHash('sha256').update(JSON.stringify(question)).digest('base64')
		if (!questions.has(key) && questions.size >= MAX_QUESTIONS_A_DAY) {
			throw new RateLimited(
				`An organisation may ask ${MAX_QUESTIONS_A_DAY} such questions a day; ask again tomorrow.`,
				SECONDS_A_DAY,
			)
		}
		questions.add(key)
		this.#onQuestion({ asker, questions: questions.size })
	}
}
