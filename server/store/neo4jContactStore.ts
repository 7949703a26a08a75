import neo4j from 'neo4j-driver'
import { redactorOf } from '../domain/erasure'
import { appendAudit } from './auditLog'
import type { ContactHead, ContactStore, ContactValues, ContactWrite, ErasedContact } from './contactStore'
import * as contacts from './cypher/contacts'
import type { Database, RunStatement } from './database'
import { eraseTexts } from './eraseTexts'

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

	async valuesToErase(id: string): Promise<ContactValues | null> {
		const [row] = await this.#database.read<ContactValues & { id: string }>(contacts.CONTACT_VALUES, {
			ids: [id],
		})
		if (row === undefined) return null
		const { id: _id, ...values } = row
		return values
	}

	async erase(erased: ErasedContact, account: string | null): Promise<number | null> {
		const { result } = await this.#database.write(async (run) => {
			const found = await eraseContact(run, erased, this.#now())
			if (found === null) return null
			const action = erased.erasure.reason === 'REQUEST' ? 'contact.erase' : 'contact.purge'
			await appendAudit(run, [{ account, action, object: erased.id, fields: [] }], this.#now())
			return found
		})
		return result
	}
}

/** Returns in how many texts something went; null where there is no such contact. */
export async function eraseContact(
	run: RunStatement,
	{ id, erasure, needles }: ErasedContact,
	at: Date,
): Promise<number | null> {
	if ((await run(contacts.REMOVE_CONTACT, { id })).length === 0) return null
	return eraseTexts(run, erasure, redactorOf(needles), [], at)
}

/** A contact that nobody else changes before the transaction ends; null: there is none of that id. */
export async function lockContact(run: RunStatement, id: string): Promise<ContactHead | null> {
	const [row] = await run<ContactHead>(contacts.LOCK_CONTACT, { id })
	return row ?? null
}

export async function writeContact(run: RunStatement, { head, values }: ContactWrite): Promise<void> {
	await run(contacts.WRITE_CONTACT, { ...head, version: neo4j.int(head.version) })
	if (values !== null) await run(contacts.WRITE_CONTACT_VALUES, { id: head.id, ...values })
}
