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
/** Above this number, the asker who asked longest ago is forgotten. */
const MAX_ASKERS = 10_000
const SECONDS_A_DAY = 86_400

/** Counts questions for all servers: see `Store`. */
export type SharedQuestions = Pick<Store, 'countQuestion'>

/**
 * Limits how often « who else goes? » may be asked: counts and logs each asker's different questions of a day. Signed-in readers,
 * who are told of drafts, are counted for all servers together; visitors, who are not, by each server.
 */
export class DraftRateLimiter {
	#day: string | null = null
	readonly #questions = limitedCache<Set<string>>(MAX_ASKERS)
	readonly #onQuestion: (question: PrecheckLogEntry) => void
	readonly #shared: SharedQuestions | null

	/** @param shared the count of all servers; null: this server counts alone. */
	constructor(
		onQuestion: (question: PrecheckLogEntry) => void = () => {},
		shared: SharedQuestions | null = null,
	) {
		this.#onQuestion = onQuestion
		this.#shared = shared
	}

	/**
	 * Counts a question. Asking the same again on the same day is free, since its answer about drafts cannot have changed. Throws
	 * RateLimited after ten.
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
