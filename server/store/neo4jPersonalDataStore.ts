import type { Erasure, Redact } from '../domain/erasure'
import { appendAudit } from './auditLog'
import { CLOSE_ACCOUNT } from './cypher/accounts'
import { REMOVE_CONTACT } from './cypher/contacts'
import * as personalData from './cypher/personalData'
import type { Database } from './database'
import { redactFreeTexts } from './freeTexts'
import type { PersonalDataStore } from './personalDataStore'

/** Personal data in the Neo4j of the record. */
export class Neo4jPersonalDataStore implements PersonalDataStore {
	readonly #database: Database
	readonly #now: () => Date

	/** @param now when what is written into the audit log was done. */
	constructor(database: Database, now: () => Date) {
		this.#database = database
		this.#now = now
	}

	erasures(): Promise<readonly Erasure[]> {
		return this.#database.read<Erasure>(personalData.ERASURES)
	}

	async heldAgain(subjects: readonly string[]): Promise<readonly string[]> {
		const rows = await this.#database.read<{ subject: string }>(personalData.HELD_AGAIN, { subjects })
		return rows.map(({ subject }) => subject)
	}

	async eraseAgain(erasure: Erasure, redact: Redact): Promise<number> {
		const { subject, at } = erasure
		const { result } = await this.#database.write(async (run) => {
			if (subject.startsWith('contact:')) await run(REMOVE_CONTACT, { id: subject })
			else await run(CLOSE_ACCOUNT, { accountId: subject, closedAt: at })
			const found = await redactFreeTexts(run, redact)
			await run(personalData.KEEP_ERASURE, { ...erasure })
			const line = { account: null, action: 'erasure.replay', object: subject, fields: [] }
			await appendAudit(run, [line], this.#now())
			return found
		})
		return result
	}
}
