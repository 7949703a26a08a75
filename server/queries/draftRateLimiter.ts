import { createHash } from 'node:crypto'
import type { Id } from '../domain/ids'
import { RateLimited } from '../errors'

/** A question as the log keeps it: who asked and for which cells, never which actor, sectors or size. */
export interface PrecheckLogEntry {
	/** An organisation once signed in, else the network of an address. */
	readonly asker: string
	readonly places: readonly Id[]
	readonly start: string
	readonly end: string
	/** Of the day, this one counted. */
	readonly questions: number
}

/** Questions a day for one organisation. */
export const MAX_QUESTIONS_A_DAY = 10
/** Askers remembered at most: past it the oldest go first. */
const MAX_ASKERS = 10_000
const SECONDS_A_DAY = 86_400

/** How often « who else goes? » may be asked: it counts the questions of each asker on a day, and logs each. */
export class DraftRateLimiter {
	private day: string | null = null
	private readonly asked = new Map<string, Set<string>>()

	constructor(private readonly onQuestion: (question: PrecheckLogEntry) => void = () => {}) {}

	/**
	 * Counts a question of an asker. The same question asked again on a day is no new one: its answer on drafts cannot
	 * have changed. Throws RateLimited past ten.
	 */
	admit(
		asker: string,
		day: string,
		question: Pick<PrecheckLogEntry, 'places' | 'start' | 'end'> & object,
	): void {
		if (this.day !== day) this.asked.clear()
		this.day = day
		const questions = this.questionsOf(asker)
		const key = createHash('sha256').update(JSON.stringify(question)).digest('base64')
		if (!questions.has(key) && questions.size >= MAX_QUESTIONS_A_DAY) {
			throw new RateLimited(
				`An organisation may ask ${MAX_QUESTIONS_A_DAY} such questions a day; ask again tomorrow.`,
				SECONDS_A_DAY,
			)
		}
		questions.add(key)
		const { places, start, end } = question
		this.onQuestion({ asker, places, start, end, questions: questions.size })
	}

	private questionsOf(asker: string): Set<string> {
		const known = this.asked.get(asker)
		if (known) return known
		const fresh = new Set<string>()
		this.asked.set(asker, fresh)
		const [oldest] = this.asked.keys()
		if (this.asked.size > MAX_ASKERS && oldest !== undefined) this.asked.delete(oldest)
		return fresh
	}
}
