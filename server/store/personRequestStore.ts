/** The register of what persons ask for about what is held of them. */
import neo4j from 'neo4j-driver'
import { isAccount, type PersonRequestKind, type PersonRequestState } from '../../schema/personalData'
import type { AuditLine } from '../domain/audit'
import type { CountryCode, Id } from '../domain/ids'
import { Conflict } from '../errors'
import type { AuditedDatabase } from './auditedDatabase'
import { cypher } from './cypherText'
import type { RunStatement } from './database'
import { type NewLetter, writeLetters } from './mailStore'
import { COUNT_ADMINISTRATORS, LOCK_ADMINISTRATORS } from './roleStore'

/** What a person asked for about what is held of them, without a word about who it is but the id. */
export interface PersonRequest {
	readonly id: string
	readonly kind: PersonRequestKind
	readonly state: PersonRequestState
	/** In whose group; null: of the instance as a whole. */
	readonly group: CountryCode | null
	/** Id of the contact or the account; null: of neither. */
	readonly subject: string | null
	/** How the request is found again, such as the number of a letter; no name. */
	readonly reference: string
	/** How it ended, or why it takes longer; empty: nothing is said. */
	readonly outcome: string
	/** ISO days. */
	readonly receivedOn: string
	readonly dueOn: string
	/** null: it is open. */
	readonly closedOn: string | null
	/** 1 when it was written, one more at each answer. */
	readonly version: number
	/** Of texts of others in which an erasure found something: its id. null: of something else. */
	readonly erasure: string | null
	/** The organisation of whose contact it was; null where `erasure` is. */
	readonly organisation: Id | null
	/** Who erased the contact; null: nobody, or it is something else. */
	readonly askedBy: string | null
}

export interface PersonRequestWrite {
	/** As it is after the write. */
	readonly next: PersonRequest
	/**
	 * Keeps the contact, or the account, that it is about apart, or ends that if it was this request that did so and no other one does.
	 * Conflict where it would keep the last administrator's account apart.
	 */
	readonly apart: 'FREEZE' | 'UNFREEZE' | null
}

/** An open request, and how far those who answer it were told. */
export interface ToldRequest extends PersonRequest {
	/** Empty: not yet. */
	readonly told: string
}

export class Neo4jPersonRequestStore {
	readonly #database: AuditedDatabase

	constructor(database: AuditedDatabase) {
		this.#database = database
	}

	/** Open ones first, by the day on which they are due; then the others, the latest first. */
	all(): Promise<readonly PersonRequest[]> {
		return this.#database.read<PersonRequest>(PERSON_REQUESTS)
	}

	async byId(id: string): Promise<PersonRequest | null> {
		const [row] = await this.#database.read<PersonRequest>(PERSON_REQUEST, { id })
		return row ?? null
	}

	/** Open ones. */
	toTell(): Promise<readonly ToldRequest[]> {
		return this.#database.read<ToldRequest>(REQUESTS_TO_TELL)
	}

	/** Writes the letters that tell of a request, once for each `told`; false where another server did, or it is closed. */
	async tell(id: string, told: string, letters: readonly NewLetter[]): Promise<boolean> {
		return this.#database.write(async (run) => {
			if ((await run(NOTE_TOLD, { id, told })).length === 0) return false
			await writeLetters(run, letters)
			const line = { account: null, action: 'personRequest.tell', object: id }
			await this.#database.audit(run, line)
			return true
		})
	}

	/** Removes some; returns how many. */
	async remove(ids: readonly string[]): Promise<number> {
		if (ids.length === 0) return 0
		const result = await this.#database.write((run) =>
			run<{ count: number }>(REMOVE_PERSON_REQUESTS, { ids }),
		)
		return result[0]?.count ?? 0
	}
}

export type PersonRequestStore = Pick<Neo4jPersonRequestStore, keyof Neo4jPersonRequestStore>

/** A request that nobody else changes before the transaction ends; null: there is none of that id. */
export async function lockRequest(run: RunStatement, id: string): Promise<PersonRequest | null> {
	const [row] = await run<PersonRequest>(LOCK_PERSON_REQUEST, { id })
	return row ?? null
}

/** Returns the lines of the audit log of whom it kept apart, or no longer does. */
export async function writeRequest(
	run: RunStatement,
	{ next: request, apart }: PersonRequestWrite,
	at: Date,
): Promise<readonly Omit<AuditLine, 'account'>[]> {
	const { id, subject, version } = request
	await run(WRITE_PERSON_REQUEST, { ...request, version: neo4j.int(version) })
	if (apart === null) return []
	const kept = isAccount(subject) ? ACCOUNT_KEPT_APART : KEPT_APART
	const { statement, action } = kept[apart]
	await run(LOCK_ADMINISTRATORS)
	const moved = await run<{ id: string }>(statement, { id, subject, at: at.toISOString() })
	const [administrators] = await run<{ count: number }>(COUNT_ADMINISTRATORS)
	if (kept === ACCOUNT_KEPT_APART && moved.length > 0 && administrators?.count === 0) {
		throw new Conflict('This is the last administrator: make another one first.')
	}
	return moved.map((one) => ({ action, object: one.id, fields: ['state'] }))
}

const REQUEST = cypher`request.id AS id, request.kind AS kind, request.state AS state, request.group AS group,
  request.subject AS subject, request.reference AS reference, request.outcome AS outcome,
  request.receivedOn AS receivedOn, request.dueOn AS dueOn, request.closedOn AS closedOn,
  request.version AS version, request.erasure AS erasure, request.organisation AS organisation,
  request.askedBy AS askedBy`

export const PERSON_REQUESTS = cypher`
MATCH (request:PersonRequest)
RETURN ${REQUEST}
ORDER BY closedOn IS NOT NULL, CASE WHEN closedOn IS NULL THEN dueOn END, closedOn DESC, id`

export const PERSON_REQUEST = cypher`
MATCH (request:PersonRequest {id: $id})
RETURN ${REQUEST}`

/** The SET takes the lock, so that one of two who write at once finds what the other wrote. */
export const LOCK_PERSON_REQUEST = cypher`
MATCH (request:PersonRequest {id: $id})
SET request.id = $id
WITH request
RETURN ${REQUEST}`

export const WRITE_PERSON_REQUEST = cypher`
MERGE (request:PersonRequest {id: $id})
SET request.kind = $kind, request.state = $state, request.group = $group, request.subject = $subject,
  request.reference = $reference, request.outcome = $outcome, request.receivedOn = $receivedOn,
  request.dueOn = $dueOn, request.closedOn = $closedOn, request.version = $version`

/** Nothing where the contact is kept apart already. */
export const FREEZE_BY_REQUEST = cypher`
MATCH (request:PersonRequest {id: $id})
MATCH (contact:Contact {id: $subject, state: 'SHOWN'})
SET contact.state = 'FROZEN', contact.version = contact.version + 1, request.froze = true
RETURN contact.id AS id`

/** The same of an account, whose sessions end. */
export const FREEZE_ACCOUNT_BY_REQUEST = cypher`
MATCH (request:PersonRequest {id: $id})
MATCH (account:Account {id: $subject}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
SET account.frozenAt = $at, request.froze = true
WITH account
OPTIONAL MATCH (session:Session)-[:OF]->(account)
DETACH DELETE session
RETURN DISTINCT account.id AS id`

/** If a request did so, and no other one that is open asks for it. */
const ENDED_BY_REQUEST = cypher`
EXISTS { MATCH (froze:PersonRequest {subject: $subject}) WHERE froze.froze }
  AND NOT EXISTS {
    MATCH (other:PersonRequest {subject: $subject})
    WHERE other.id <> $id AND other.closedOn IS NULL AND other.kind IN ['OBJECTION', 'FREEZE']
  }
  AND NOT EXISTS {
    MATCH (other:PersonRequest {subject: $subject})
    WHERE other.state IN ['GRANTED', 'PARTLY'] AND other.kind IN ['OBJECTION', 'FREEZE']
  }`

export const UNFREEZE_BY_REQUEST = cypher`
MATCH (contact:Contact {id: $subject, state: 'FROZEN'})
WHERE ${ENDED_BY_REQUEST}
SET contact.state = 'SHOWN', contact.version = contact.version + 1
RETURN contact.id AS id`

export const UNFREEZE_ACCOUNT_BY_REQUEST = cypher`
MATCH (account:Account {id: $subject}) WHERE account.closedAt IS NULL AND account.frozenAt IS NOT NULL
  AND ${ENDED_BY_REQUEST}
REMOVE account.frozenAt
RETURN account.id AS id`

/** Open ones, and how far those who answer were told. */
export const REQUESTS_TO_TELL = cypher`
MATCH (request:PersonRequest) WHERE request.closedOn IS NULL
RETURN ${REQUEST}, coalesce(request.told, '') AS told
ORDER BY dueOn, id`

/** The first SET takes the lock: of two servers one tells. */
export const NOTE_TOLD = cypher`
MATCH (request:PersonRequest {id: $id})
SET request.id = $id
WITH request WHERE request.closedOn IS NULL AND coalesce(request.told, '') <> $told
SET request.told = $told
RETURN request.id AS id`

export const REMOVE_PERSON_REQUESTS = cypher`
MATCH (request:PersonRequest) WHERE request.id IN $ids
DELETE request
RETURN count(*) AS count`

/** Of a contact that a request keeps apart, or shows again. */
const KEPT_APART = {
	FREEZE: { statement: FREEZE_BY_REQUEST, action: 'contact.freeze' },
	UNFREEZE: { statement: UNFREEZE_BY_REQUEST, action: 'contact.unfreeze' },
} as const

const ACCOUNT_KEPT_APART = {
	FREEZE: { statement: FREEZE_ACCOUNT_BY_REQUEST, action: 'account.freeze' },
	UNFREEZE: { statement: UNFREEZE_ACCOUNT_BY_REQUEST, action: 'account.unfreeze' },
} as const
