/** The register of persons' requests about their data. */
import neo4j from 'neo4j-driver'
import { isAccount, type PersonRequestKind, type PersonRequestState } from '../../schema/personalData'
import type { AuditLine } from '../domain/auditLog'
import type { CountryCode, Id } from '../domain/ids'
import { Conflict } from '../errors'
import { AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { RunStatement } from './database'
import { type NewLetter, writeLetters } from './mailStore'
import { COUNT_ADMINISTRATORS, LOCK_ADMINISTRATORS } from './roleStore'

/** A person's request about their data; only the id says who it is. */
export interface PersonRequest {
	readonly id: string
	readonly kind: PersonRequestKind
	readonly state: PersonRequestState
	/** The group; null: the instance as a whole. */
	readonly group: CountryCode | null
	/** Id of the contact or the account; null: neither. */
	readonly subject: string | null
	/** How to find the original request, such as the number of a letter; no name. */
	readonly reference: string
	/** How it ended, or why it takes longer; may be empty. */
	readonly outcome: string
	/** ISO days. */
	readonly receivedOn: string
	readonly dueOn: string
	/** null: it is open. */
	readonly closedOn: string | null
	/** 1 at first, and one more with each answer. */
	readonly version: number
	/** The erasure, if the request is about traces in others' texts; else null. */
	readonly erasure: string | null
	/** With `erasure`: the organisation of the erased contact. */
	readonly organisation: Id | null
	/** With `erasure`: who erased the contact; null: nobody. */
	readonly askedBy: string | null
}

export interface PersonRequestWrite {
	/** After the write. */
	readonly next: PersonRequest
	/**
	 * Freezes the request's contact or account; or unfreezes it if a request froze it and no other one keeps it frozen. Conflict if
	 * it would freeze the last administrator.
	 */
	readonly apart: 'FREEZE' | 'UNFREEZE' | null
}

/** An open request, and the last letter about it to those who answer. */
export interface ToldRequest extends PersonRequest {
	/** Empty: none yet. */
	readonly told: string
}

export class Neo4jPersonRequestStore extends AuditedStore {
	/** Open ones first, by due day; then the others, newest first. */
	all(): Promise<readonly PersonRequest[]> {
		return this.database.read<PersonRequest>(PERSON_REQUESTS)
	}

	byId(id: string): Promise<PersonRequest | null> {
		return this.database.readOne<PersonRequest>(PERSON_REQUEST, { id })
	}

	/** Open ones. */
	toTell(): Promise<readonly ToldRequest[]> {
		return this.database.read<ToldRequest>(REQUESTS_TO_TELL)
	}

	/** Writes the letters about a request, once for each `told`; false if another server did, or it is closed. */
	async tell(id: string, told: string, letters: readonly NewLetter[]): Promise<boolean> {
		return this.database.write(async (run) => {
			if ((await run(NOTE_TOLD, { id, told })).length === 0) return false
			await writeLetters(run, letters)
			const line = { account: null, action: 'personRequest.tell', object: id }
			await this.database.audit(run, line)
			return true
		})
	}

	/** Removes some; returns how many. */
	async remove(ids: readonly string[]): Promise<number> {
		if (ids.length === 0) return 0
		const result = await this.database.write((run) => run<{ count: number }>(REMOVE_PERSON_REQUESTS, { ids }))
		return result[0]?.count ?? 0
	}
}

export type PersonRequestStore = Pick<Neo4jPersonRequestStore, keyof Neo4jPersonRequestStore>

/** A request locked until the transaction ends; null: there is none of that id. */
export async function lockRequest(run: RunStatement, id: string): Promise<PersonRequest | null> {
	const [row] = await run<PersonRequest>(LOCK_PERSON_REQUEST, { id })
	return row ?? null
}

/** Returns audit log lines about the contact or account that it froze or unfroze. */
export async function writeRequest(
	run: RunStatement,
	{ next: request, apart }: PersonRequestWrite,
	at: Date,
): Promise<readonly Omit<AuditLine, 'account'>[]> {
	const { id, subject, version } = request
	await run(WRITE_PERSON_REQUEST, { ...request, version: neo4j.int(version) })
	if (apart === null) return []
	const freezing = isAccount(subject) ? FREEZING_ACCOUNT : FREEZING_CONTACT
	const { statement, action } = freezing[apart]
	await run(LOCK_ADMINISTRATORS)
	const moved = await run<{ id: string }>(statement, { id, subject, at: at.toISOString() })
	const [administrators] = await run<{ count: number }>(COUNT_ADMINISTRATORS)
	if (freezing === FREEZING_ACCOUNT && moved.length > 0 && administrators?.count === 0) {
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

/** The SET takes the lock, so that of two writers the second finds what the first wrote. */
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

/** No row if the contact is frozen already. */
export const FREEZE_BY_REQUEST = cypher`
MATCH (request:PersonRequest {id: $id})
MATCH (contact:Contact {id: $subject, state: 'SHOWN'})
SET contact.state = 'FROZEN', contact.version = contact.version + 1, request.froze = true
RETURN contact.id AS id`

/** The same for an account, whose sessions end. */
export const FREEZE_ACCOUNT_BY_REQUEST = cypher`
MATCH (request:PersonRequest {id: $id})
MATCH (account:Account {id: $subject}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
SET account.frozenAt = $at, request.froze = true
WITH account
OPTIONAL MATCH (session:Session)-[:OF]->(account)
DETACH DELETE session
RETURN DISTINCT account.id AS id`

/** Whether a request froze the subject, and no other request keeps it frozen. */
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

/** Open ones, and the last letter about each. */
export const REQUESTS_TO_TELL = cypher`
MATCH (request:PersonRequest) WHERE request.closedOn IS NULL
RETURN ${REQUEST}, coalesce(request.told, '') AS told
ORDER BY dueOn, id`

/** The first SET takes the lock: of two servers, one writes. */
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

const FREEZING_CONTACT = {
	FREEZE: { statement: FREEZE_BY_REQUEST, action: 'contact.freeze' },
	UNFREEZE: { statement: UNFREEZE_BY_REQUEST, action: 'contact.unfreeze' },
} as const

const FREEZING_ACCOUNT = {
	FREEZE: { statement: FREEZE_ACCOUNT_BY_REQUEST, action: 'account.freeze' },
	UNFREEZE: { statement: UNFREEZE_ACCOUNT_BY_REQUEST, action: 'account.unfreeze' },
} as const
