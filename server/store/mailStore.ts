/**
 * What is asked of Neo4j about letters: rows that wait to be sent. What they say is made when they are sent, of what then
 * stands; what has to be kept of a person until then, an address or a text, stands in one node that goes with the sending.
 */
import type { Language } from '../domain/records'
import type { AuditedDatabase } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant, RunStatement } from './database'

export const LETTER_KINDS = [
	/** To whoever asked for it, of an address that may have no account. */
	'FORGOTTEN_PASSWORD',
	/** To whom somebody invites, of whom nothing else is known. */
	'INVITATION',
	/** To an address that an account asks for, and to the one that it has. */
	'NEW_EMAIL',
	'EMAIL_ASKED',
	/** To the holder of an account that nobody uses, before it goes. */
	'UNUSED_ACCOUNT',
	/** From a member to a correspondent of an actor. */
	'CORRESPONDENCE',
	/** What was said and done around what an account follows. */
	'DIGEST',
	/** A new overlap with one's own mission. */
	'OVERLAP',
	/** An overlap that a group's coordination tells of. */
	'CASE',
	/** What an actor answers for waits for its word. */
	'REMINDER',
	/** A request of a person waits in the register, to those who answer it. */
	'PERSON_REQUEST',
	/** To the holder of an account that is kept apart as they asked, and how that ended. */
	'OWN_REQUEST',
] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** What is about a person. */
export interface LetterDetails {
	/** Where it goes; null: where the account's letters go. */
	readonly email: string | null
	/** Who writes; null: nobody but the instance. */
	readonly name: string | null
	readonly title: string | null
	readonly text: string | null
}

export interface NewLetter {
	/** One letter an id, whoever writes it and how often. */
	readonly id: string
	readonly kind: LetterKind
	/** Of the account that it goes to; null: see `details`. */
	readonly accountId: string | null
	/** What it is made of, as JSON: ids, days, a language; nothing about a person. */
	readonly content: string
	readonly createdAt: Instant
	/** After which it is of no use. */
	readonly expiresAt: Instant
	readonly details: LetterDetails | null
}

/** A letter that this server is to send. */
export interface ClaimedLetter extends Omit<NewLetter, 'details'>, LetterDetails {
	/** How often it was tried, this time among them. */
	readonly attempts: number
	/** Of the account; null where it is closed or frozen, or the letter goes to none. */
	readonly accountEmail: string | null
	readonly accountNewEmail: string | null
	readonly accountName: string | null
	/** In which the account wants its letters; null: it has not said so. */
	readonly language: Language | null
}

/** How a letter ended: sent; of no use any more; given up after days. */
export type LetterEnd = 'SENT' | 'DROPPED' | 'GIVEN_UP'

/** The outbox in the Neo4j of the record. */
export class Neo4jMailStore {
	readonly #database: AuditedDatabase

	constructor(database: AuditedDatabase) {
		this.#database = database
	}

	/** Idempotent by the ids. */
	async write(letters: readonly NewLetter[]): Promise<void> {
		await this.#database.write((run) => writeLetters(run, letters))
	}

	/** Takes the letter that has been due longest, until an instant before which other servers leave it alone; null: none is due. */
	async claim(now: Instant, claimedUntil: Instant): Promise<ClaimedLetter | null> {
		const result = await this.#database.write((run) =>
			run<ClaimedLetter>(CLAIM_LETTER, { now, claimedUntil }),
		)
		return result[0] ?? null
	}

	async finish(id: string, end: LetterEnd, at: Instant): Promise<void> {
		await this.#database.write((run) => run(FINISH_LETTER, { id, end, at }))
	}

	async putOff(id: string, dueAt: Instant): Promise<void> {
		await this.#database.write((run) => run(POSTPONE_LETTER, { id, dueAt }))
	}

	/** Forgets those that ended before an instant. */
	async purge(before: Instant): Promise<void> {
		await this.#database.write((run) => run(PURGE_LETTERS, { before }))
	}

	async waiting(): Promise<{ readonly count: number; readonly oldest: Instant | null }> {
		const [row] = await this.#database.read<{ count: number; oldest: Instant | null }>(COUNT_WAITING_LETTERS)
		return row ?? { count: 0, oldest: null }
	}
}

export type MailStore = Pick<Neo4jMailStore, keyof Neo4jMailStore>

/** Writes letters that wait to be sent, inside the transaction of what causes them. */
export async function writeLetters(run: RunStatement, letters: readonly NewLetter[]): Promise<void> {
	if (letters.length > 0) await run(CREATE_LETTERS, { letters })
}

/** Idempotent by the id. What is about a person stands in a node of its own, which goes when the letter is sent. */
export const CREATE_LETTERS = cypher`
UNWIND $letters AS row
MERGE (letter:Letter {id: row.id})
ON CREATE SET letter.kind = row.kind, letter.accountId = row.accountId, letter.content = row.content,
  letter.createdAt = row.createdAt, letter.dueAt = row.createdAt, letter.expiresAt = row.expiresAt,
  letter.attempts = 0
FOREACH (details IN CASE WHEN row.details IS NULL OR letter.endedAt IS NOT NULL THEN [] ELSE [row.details] END |
  MERGE (letter)-[:HAS_DETAILS]->(one:LetterDetails)
  SET one.email = details.email, one.name = details.name, one.title = details.title, one.text = details.text
)`

/**
 * The first SET takes the locks: a letter that another server took meanwhile is not due any more. It looks at a few, so that a
 * server that waited for another one finds the next letter.
 */
export const CLAIM_LETTER = cypher`
MATCH (letter:Letter) WHERE letter.dueAt <= $now
WITH letter ORDER BY letter.dueAt, letter.id LIMIT 5
SET letter.id = letter.id
WITH letter WHERE letter.dueAt <= $now
WITH letter ORDER BY letter.dueAt, letter.id LIMIT 1
SET letter.dueAt = $claimedUntil, letter.attempts = letter.attempts + 1
WITH letter
OPTIONAL MATCH (letter)-[:HAS_DETAILS]->(details:LetterDetails)
OPTIONAL MATCH (account:Account {id: letter.accountId})-[:HAS_DETAILS]->(person:AccountDetails)
WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
OPTIONAL MATCH (choice:LetterChoice {accountId: letter.accountId})
RETURN letter.id AS id, letter.kind AS kind, letter.accountId AS accountId, letter.content AS content,
  letter.createdAt AS createdAt, letter.expiresAt AS expiresAt, letter.attempts AS attempts,
  details.email AS email, details.name AS name, details.title AS title, details.text AS text,
  person.email AS accountEmail, person.newEmail AS accountNewEmail, person.name AS accountName,
  choice.language AS language`

/** What was sent, given up or of no use keeps its id and its end. */
export const FINISH_LETTER = cypher`
MATCH (letter:Letter {id: $id})
SET letter.endedAt = $at, letter.end = $end
REMOVE letter.dueAt
WITH letter
OPTIONAL MATCH (letter)-[:HAS_DETAILS]->(details:LetterDetails)
DETACH DELETE details`

export const POSTPONE_LETTER = cypher`
MATCH (letter:Letter {id: $id}) WHERE letter.endedAt IS NULL
SET letter.dueAt = $dueAt`

export const PURGE_LETTERS = cypher`
MATCH (letter:Letter) WHERE letter.endedAt <= $before
DETACH DELETE letter`

/** What waits, for whoever looks after the server. */
export const COUNT_WAITING_LETTERS = cypher`
MATCH (letter:Letter) WHERE letter.dueAt IS NOT NULL
RETURN count(letter) AS count, min(letter.createdAt) AS oldest`
