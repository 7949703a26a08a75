import { createHash } from 'node:crypto'
import { RateLimited } from '../errors'
import { limitedCache } from '../limitedCache'
import type { Store } from '../store/store'

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

/** Counts questions for all servers: see `Store`. */
export type SharedQuestions = Pick<Store, 'countQuestion'>

/**
 * How often « who else goes? » may be asked: it counts the different questions of each asker on a day, and logs each. Those of
 * whoever is signed in, who is told of drafts, are counted for all servers; a visitor, who is not, is counted by each.
 */
export class DraftRateLimiter {
	#day: string | null = null
	readonly #questions = limitedCache<Set<string>>(MAX_ASKERS)
	readonly #onQuestion: (question: PrecheckLogEntry) => void
	readonly #shared: SharedQuestions | null

	/** @param shared null: all are counted here. */
	constructor(
		onQuestion: (question: PrecheckLogEntry) => void = () => {},
		shared: SharedQuestions | null = null,
	) {
		this.#onQuestion = onQuestion
		this.#shared = shared
	}

	/**
	 * Counts a question of an asker. The same question asked again on a day is no new one: its answer on drafts cannot
	 * have changed. Throws RateLimited past ten.
	 *
	 * @param isTold whether the asker is told of drafts.
	 */
	async admit(asker: string, day: string, question: object, isTold: boolean): Promise<void> {
		const key = createHash('sha256').update(JSON.stringify(question)).digest('base64')
		const questions =
			isTold && this.#shared !== null
				? await this.#shared.countQuestion(asker, day, key, MAX_QUESTIONS_A_DAY)
				: this.#countHere(asker, day, key)
		if (questions === null) {
			throw new RateLimited(
				`An organisation may ask ${MAX_QUESTIONS_A_DAY} such questions a day; ask again tomorrow.`,
				SECONDS_A_DAY,
			)
		}
		this.#onQuestion({ asker, questions })
	}

	#countHere(asker: string, day: string, key: string): number | null {
		if (this.#day !== day) this.#questions.clear()
		this.#day = day
		const questions = this.#questions.get(asker) ?? new Set<string>()
		this.#questions.set(asker, questions)
		if (!questions.has(key) && questions.size >= MAX_QUESTIONS_A_DAY) return null
		questions.add(key)
		return questions.size
	}
}
