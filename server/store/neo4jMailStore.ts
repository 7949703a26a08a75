import type { Instant } from './accountStore'
import * as mail from './cypher/mail'
import type { Database } from './database'
import type { ClaimedLetter, LetterEnd, MailStore, NewLetter } from './mailStore'
import { writeLetters } from './outbox'

/** The outbox in the Neo4j of the record. */
export class Neo4jMailStore implements MailStore {
	readonly #database: Database

	constructor(database: Database) {
		this.#database = database
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
