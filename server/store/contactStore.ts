/**
 * Contacts: persons with a public function in an organisation. Contacts are not records. Everything about a person is in one node,
 * which is erased whole; each read of it adds a line to the audit log.
 */
import neo4j from 'neo4j-driver'
import type { ContactOrigin, ContactState } from '../../schema/personalData'
import { type ErasedTerms, type Erasure, redactorOf } from '../domain/erasure'
import type { Id } from '../domain/ids'
import { AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { RunStatement } from './database'
import { eraseTexts } from './eraseTexts'

/** A contact without the person's data. */
export interface ContactHead {
	readonly id: string
	/** The actor where the person has the function. */
	readonly organisation: Id
	readonly state: ContactState
	readonly origin: ContactOrigin
	/** ISO days. */
	readonly collectedOn: string
	readonly confirmedOn: string
	/** When the person was told about the contact; null: not yet. */
	readonly informedOn: string | null
	/** 1 at first, and one more with each change. */
	readonly version: number
}

/** The person's data: only professional data. */
export interface ContactValues {
	readonly name: string
	readonly function: string
	readonly email: string | null
	readonly phone: string | null
	/** Where it came from. */
	readonly source: string
}

export interface ContactWrite {
	/** After the write. */
	readonly head: ContactHead
	/** null: they stay. */
	readonly values: ContactValues | null
}

/** A contact to erase, and what to look for in free texts. */
export interface ErasedContact {
	readonly id: string
	readonly erasure: Erasure
	readonly needles: ErasedTerms
}

export class Neo4jContactStore extends AuditedStore {
	/** All, by id. */
	heads(): Promise<readonly ContactHead[]> {
		return this.database.read<ContactHead>(CONTACT_HEADS)
	}

	head(id: string): Promise<ContactHead | null> {
		return this.database.readOne<ContactHead>(CONTACT_HEAD, { id })
	}

	/** By id, of those that exist; each adds a line to the audit log, in the same transaction. */
	async readValues(ids: readonly string[], reader: string): Promise<ReadonlyMap<string, ContactValues>> {
		const result = await this.database.write(async (run) => {
			const rows = await run<ContactValues & { id: string }>(CONTACT_VALUES, { ids })
			const lines = rows.map(({ id }) => ({
				account: reader,
				action: 'contact.read',
				object: id,
			}))
			await this.database.audit(run, ...lines)
			return rows
		})
		return new Map(result.map(({ id, ...values }) => [id, values]))
	}

	/** Those whose name, function, address or number contains a text; not noted in the audit log. */
	async matching(ids: readonly string[], text: string): Promise<readonly string[]> {
		const rows = await this.database.read<{ id: string }>(CONTACTS_HOLDING, { ids, text })
		return rows.map(({ id }) => id)
	}

	/** Those that exist, sorted by name. */
	async byName(ids: readonly string[]): Promise<readonly string[]> {
		const rows = await this.database.read<{ id: string }>(CONTACTS_BY_NAME, { ids })
		return rows.map(({ id }) => id)
	}

	/** The person's data, to erase it: the erasure adds the audit log line. */
	async valuesToErase(id: string): Promise<ContactValues | null> {
		const [row] = await this.database.read<ContactValues & { id: string }>(CONTACT_VALUES, {
			ids: [id],
		})
		if (row === undefined) return null
		const { id: _id, ...values } = row
		return values
	}

	/**
	 * Erases a contact and its traces in its organisation's free texts, stores the erasure, and enters others' texts with traces in the
	 * register. Returns in how many texts something was erased; null if there is no such contact, as when it is repeated.
	 */
	async erase(erased: ErasedContact, account: string | null): Promise<number | null> {
		return this.database.write(async (run) => {
			const found = await eraseContact(run, erased, this.database.now())
			if (found === null) return null
			const action = erased.erasure.reason === 'REQUEST' ? 'contact.erase' : 'contact.purge'
			await this.database.audit(run, { account, action, object: erased.id })
			return found
		})
	}
}

export type ContactStore = Pick<Neo4jContactStore, keyof Neo4jContactStore>

/** Returns in how many texts something was erased; null if there is no such contact. */
export async function eraseContact(
	run: RunStatement,
	{ id, erasure, needles }: ErasedContact,
	at: Date,
): Promise<number | null> {
	if ((await run(REMOVE_CONTACT, { id })).length === 0) return null
	return eraseTexts(run, erasure, redactorOf(needles), [], at)
}

/** A contact locked until the transaction ends; null: there is none of that id. */
export async function lockContact(run: RunStatement, id: string): Promise<ContactHead | null> {
	const [row] = await run<ContactHead>(LOCK_CONTACT, { id })
	return row ?? null
}

export async function writeContact(run: RunStatement, { head, values }: ContactWrite): Promise<void> {
	await run(WRITE_CONTACT, { ...head, version: neo4j.int(head.version) })
	if (values !== null) await run(WRITE_CONTACT_VALUES, { id: head.id, ...values })
}

const HEAD = cypher`contact.id AS id, contact.organisation AS organisation, contact.state AS state,
  contact.origin AS origin, contact.collectedOn AS collectedOn, contact.confirmedOn AS confirmedOn,
  contact.informedOn AS informedOn, contact.version AS version`

const VALUES = cypher`details.name AS name, details.function AS function, details.email AS email,
  details.phone AS phone, details.source AS source`

export const CONTACT_HEADS = cypher`
MATCH (contact:Contact)
RETURN ${HEAD} ORDER BY id`

export const CONTACT_HEAD = cypher`
MATCH (contact:Contact {id: $id})
RETURN ${HEAD}`

export const CONTACT_VALUES = cypher`
MATCH (contact:Contact)-[:HAS_DETAILS]->(details:ContactDetails) WHERE contact.id IN $ids
RETURN contact.id AS id, ${VALUES}`

export const CONTACTS_HOLDING = cypher`
MATCH (contact:Contact)-[:HAS_DETAILS]->(details:ContactDetails) WHERE contact.id IN $ids
  AND any(value IN [details.name, details.function, details.email, details.phone]
    WHERE toLower(value) CONTAINS toLower($text))
RETURN contact.id AS id ORDER BY id`

export const CONTACTS_BY_NAME = cypher`
MATCH (contact:Contact)-[:HAS_DETAILS]->(details:ContactDetails) WHERE contact.id IN $ids
RETURN contact.id AS id ORDER BY toLower(details.name), id`

/** The SET takes the lock, so that of two writers the second finds what the first wrote. */
export const LOCK_CONTACT = cypher`
MATCH (contact:Contact {id: $id})
SET contact.id = $id
WITH contact
RETURN ${HEAD}`

export const WRITE_CONTACT = cypher`
MERGE (contact:Contact {id: $id})
SET contact.organisation = $organisation, contact.state = $state, contact.origin = $origin,
  contact.collectedOn = $collectedOn, contact.confirmedOn = $confirmedOn, contact.informedOn = $informedOn,
  contact.version = $version`

export const WRITE_CONTACT_VALUES = cypher`
MATCH (contact:Contact {id: $id})
MERGE (contact)-[:HAS_DETAILS]->(details:ContactDetails)
SET details.id = $id, details.name = $name, details.function = $function, details.email = $email, details.phone = $phone,
  details.source = $source`

export const REMOVE_CONTACT = cypher`
MATCH (contact:Contact {id: $id})
OPTIONAL MATCH (contact)-[:HAS_DETAILS]->(details:ContactDetails)
WITH contact, contact.id AS id, collect(details) AS held
FOREACH (details IN held | DETACH DELETE details)
DETACH DELETE contact
RETURN id`
