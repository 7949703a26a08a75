/**
 * What is asked of Neo4j about contacts: persons with a public function in an organisation. Nothing of it is a record. What is
 * known of a person stands in one node, which is erased whole; each read of it is a line of the audit log.
 */
import type { ContactOrigin, ContactState } from '../../schema/personalData'
import type { ErasedTerms, Erasure } from '../domain/erasure'
import type { Id } from '../domain/ids'

/** What is told of a contact without a word about the person. */
export interface ContactHead {
	readonly id: string
	/** The actor in which the function is held. */
	readonly organisation: Id
	readonly state: ContactState
	readonly origin: ContactOrigin
	/** ISO days. */
	readonly collectedOn: string
	readonly confirmedOn: string
	/** When the person was told that it is held; null: not yet. */
	readonly informedOn: string | null
	/** 1 when it was written, one more at each change. */
	readonly version: number
}

/** What is known of the person: professional data alone. */
export interface ContactValues {
	readonly name: string
	readonly function: string
	readonly email: string | null
	readonly phone: string | null
	/** Where it was collected. */
	readonly source: string
}

export interface ContactWrite {
	/** As it is after the write. */
	readonly head: ContactHead
	/** null: they stay. */
	readonly values: ContactValues | null
}

/** A contact that goes for good, and what free texts are searched for. */
export interface ErasedContact {
	readonly id: string
	readonly erasure: Erasure
	readonly needles: ErasedTerms
}

export interface ContactStore {
	/** All, in the order of their ids. */
	heads(): Promise<readonly ContactHead[]>
	head(id: string): Promise<ContactHead | null>
	/** By id, of those that are there; each is a line of the audit log, in the same transaction. */
	readValues(ids: readonly string[], reader: string): Promise<ReadonlyMap<string, ContactValues>>
	/** Those of some whose name, function, address or number holds a text; nothing is told of them. */
	matching(ids: readonly string[], text: string): Promise<readonly string[]>
	/** In the order of the names; of those that are not there nothing. */
	byName(ids: readonly string[]): Promise<readonly string[]>
	/** What is known of a person, for its erasure: told in the line of the erasure. */
	valuesToErase(id: string): Promise<ContactValues | null>
	/**
	 * Erases a contact, and what the free texts of its organisation hold of it, keeps the erasure, and enters in the register the
	 * texts of others that hold some. Returns in how many texts something went; null where there is no such contact, as when it is
	 * asked for again.
	 */
	erase(erased: ErasedContact, account: string | null): Promise<number | null>
}
