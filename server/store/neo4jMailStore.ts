import type { Instant } from './accountStore'
import { recordActivity } from './activityLog'
import { appendAudit } from './auditLog'
import * as mail from './cypher/mail'
import type { Database } from './database'
import { type IdempotencyKey, writeUnderKey } from './idempotentWrites'
import type { ClaimedLetter, LetterEnd, MailStore, NewLetter, WrittenLetters } from './mailStore'
import { writeLetters } from './outbox'

/** The outbox in the Neo4j of the record. */
export class Neo4jMailStore implements MailStore {
	readonly #database: Database
	readonly #now: () => Date

	/** @param now when what is written into the audit log was done. */
	constructor(database: Database, now: () => Date) {
		this.#database = database
		this.#now = now
	}

	async send({ letters, activities, line, answer }: WrittenLetters, once: IdempotencyKey): Promise<string> {
		const { result } = await this.#database.write((run) =>
			writeUnderKey(run, once, this.#now(), async () => {
				await writeLetters(run, letters)
				await recordActivity(run, activities, this.#now())
				await appendAudit(run, [line], this.#now())
				return answer
			}),
		)
		return result.answer
	}

	async write(letters: readonly NewLetter[]): Promise<void> {
		await this.#database.write((run) => writeLetters(run, letters))
	}

	async claim(now: Instant, claimedUntil: Instant): Promise<ClaimedLetter | null> {
		const { result } = await this.#database.write((run) =>
			run<ClaimedLetter>(mail.CLAIM_LETTER, { now, claimedUntil }),
		)
		return result[0] ?? null
	}

	async finish(id: string, end: LetterEnd, at: Instant): Promise<void> {
		await this.#database.write((run) => run(mail.FINISH_LETTER, { id, end, at }))
	}

	async putOff(id: string, dueAt: Instant): Promise<void> {
		await this.#database.write((run) => run(mail.POSTPONE_LETTER, { id, dueAt }))
	}

	async purge(before: Instant): Promise<void> {
		await this.#database.write((run) => run(mail.PURGE_LETTERS, { before }))
	}

	async waiting(): Promise<{ readonly count: number; readonly oldest: Instant | null }> {
		const [row] = await this.#database.read<{ count: number; oldest: Instant | null }>(
			mail.COUNT_WAITING_LETTERS,
		)
		return row ?? { count: 0, oldest: null }
	}
}
