import neo4j from 'neo4j-driver'
import { type ErasedTerms, type Erasure, redactorOf } from '../domain/erasure'
import { Conflict } from '../errors'
import { appendAudit } from './auditLog'
import type { ContactHead, ContactStore, ContactValues, ContactWrite } from './contactStore'
import * as contacts from './cypher/contacts'
import type { Database } from './database'
import { eraseTexts } from './eraseTexts'
import { type IdempotencyKey, writeUnderKey } from './idempotentWrites'

/** Contacts in the Neo4j of the record. */
export class Neo4jContactStore implements ContactStore {
	readonly #database: Database
	readonly #now: () => Date

	/** @param now when what is written into the audit log was done. */
	constructor(database: Database, now: () => Date) {
		this.#database = database
		this.#now = now
	}

	heads(): Promise<readonly ContactHead[]> {
		return this.#database.read<ContactHead>(contacts.CONTACT_HEADS)
	}

	async head(id: string): Promise<ContactHead | null> {
		const [row] = await this.#database.read<ContactHead>(contacts.CONTACT_HEAD, { id })
		return row ?? null
	}

	async readValues(ids: readonly string[], reader: string): Promise<ReadonlyMap<string, ContactValues>> {
		const { result } = await this.#database.write(async (run) => {
			const rows = await run<ContactValues & { id: string }>(contacts.CONTACT_VALUES, { ids })
			const lines = rows.map(({ id }) => ({
				account: reader,
				action: 'contact.read',
				object: id,
				fields: [],
			}))
			await appendAudit(run, lines, this.#now())
			return rows
		})
		return new Map(result.map(({ id, ...values }) => [id, values]))
	}

	async matching(ids: readonly string[], text: string): Promise<readonly string[]> {
		const rows = await this.#database.read<{ id: string }>(contacts.CONTACTS_HOLDING, { ids, text })
		return rows.map(({ id }) => id)
	}

	async byName(ids: readonly string[]): Promise<readonly string[]> {
		const rows = await this.#database.read<{ id: string }>(contacts.CONTACTS_BY_NAME, { ids })
		return rows.map(({ id }) => id)
	}

	async write(
		{ head, values, before, action, fields, account }: ContactWrite,
		once: IdempotencyKey,
	): Promise<string> {
		const { id, version } = head
		const { result } = await this.#database.write((run) =>
			writeUnderKey(run, once, this.#now(), async () => {
				const [locked] = await run<{ version: number }>(contacts.LOCK_CONTACT, { id })
				if ((locked?.version ?? null) !== before) {
					throw new Conflict('Somebody changed this contact since it was opened: read it again.')
				}
				await run(contacts.WRITE_CONTACT, { ...head, version: neo4j.int(version) })
				if (values !== null) await run(contacts.WRITE_CONTACT_VALUES, { id, ...values })
				const line = { account, action: `contact.${action}`, object: id, fields }
				await appendAudit(run, [line], this.#now())
				return JSON.stringify({ id, version })
			}),
		)
		return result.answer
	}

	async valuesToErase(id: string): Promise<ContactValues | null> {
		const [row] = await this.#database.read<ContactValues & { id: string }>(contacts.CONTACT_VALUES, {
			ids: [id],
		})
		if (row === undefined) return null
		const { id: _id, ...values } = row
		return values
	}

	async erase(
		id: string,
		erasure: Erasure,
		needles: ErasedTerms,
		account: string | null,
		once: IdempotencyKey | null,
	): Promise<number | null> {
		const { result } = await this.#database.write(async (run) => {
			const work = async (): Promise<number | null> => {
				if ((await run(contacts.REMOVE_CONTACT, { id })).length === 0) return null
				const found = await eraseTexts(run, erasure, redactorOf(needles), [], this.#now())
				const action = erasure.reason === 'REQUEST' ? 'contact.erase' : 'contact.purge'
				await appendAudit(run, [{ account, action, object: id, fields: [] }], this.#now())
				return found
			}
			if (once === null) return work()
			const { answer } = await writeUnderKey(run, once, this.#now(), async () => JSON.stringify(await work()))
			return JSON.parse(answer) as number | null
		})
		return result
	}
}
