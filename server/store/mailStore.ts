/**
 * Letters that wait to be sent. Their content is made when they are sent, from the data of that time; personal data that is needed
 * until then, an address or a text, is in one node that is removed with the sending.
 */
import type { Language } from '../domain/records'
import { AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant, RunStatement } from './database'

export const LETTER_KINDS = [
	/** To an address that may have no account. */
	'FORGOTTEN_PASSWORD',
	/** To an invited person of whom only the address is known. */
	'INVITATION',
	/** To the new address that an account asks for, and to its present one. */
	'NEW_EMAIL',
	'EMAIL_ASKED',
	/** To the holder of an unused account, before it is closed. */
	'UNUSED_ACCOUNT',
	/** From a member to a correspondent of an actor. */
	'CORRESPONDENCE',
	/** Activity around what an account follows. */
	'DIGEST',
	/** New overlaps with one's own missions. */
	'OVERLAP',
	/** An overlap that a group's coordinators tell of. */
	'CASE',
	/** An actor's records wait to be confirmed. */
	'REMINDER',
	/** To those who answer: a person's request waits in the register. */
	'PERSON_REQUEST',
	/** To the holder of a frozen account: that it is frozen as they asked, and how the request ended. */
	'OWN_REQUEST',
] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** The personal data of a letter. */
export interface LetterDetails {
	/** Where it goes; null: to the account's address. */
	readonly email: string | null
	/** The writer; null: the instance. */
	readonly name: string | null
	readonly title: string | null
	readonly text: string | null
}

export interface NewLetter {
	/** Writing a letter of the same id again does nothing. */
	readonly id: string
	readonly kind: LetterKind
	/** The account that it goes to; null: see `details`. */
	readonly accountId: string | null
	/** What it is composed from, as JSON: ids, days, a language; no personal data. */
	readonly content: string
	readonly createdAt: Instant
	/** After this it is no longer of use. */
	readonly expiresAt: Instant
	readonly details: LetterDetails | null
}

/** A letter that this server must send. */
export interface ClaimedLetter extends Omit<NewLetter, 'details'>, LetterDetails {
	/** How many tries there were, including this one. */
	readonly attempts: number
	/** Of the account; null if it is closed or frozen, or the letter goes to none. */
	readonly accountEmail: string | null
	readonly accountNewEmail: string | null
	readonly accountName: string | null
	/** The account's choice; null: it has made none. */
	readonly language: Language | null
}

/** How a letter ended: sent; no longer of use; given up after days. */
export type LetterEnd = 'SENT' | 'DROPPED' | 'GIVEN_UP'

export class Neo4jMailStore extends AuditedStore {
	/** Idempotent by the ids. */
	write(letters: readonly NewLetter[]): Promise<void> {
		return this.database.write((run) => writeLetters(run, letters))
	}

	/** Takes the letter that has been due longest; other servers leave it alone until `claimedUntil`. null: none is due. */
	async claim(now: Instant, claimedUntil: Instant): Promise<ClaimedLetter | null> {
		const result = await this.database.write((run) => run<ClaimedLetter>(CLAIM_LETTER, { now, claimedUntil }))
		return result[0] ?? null
	}

	finish(id: string, end: LetterEnd, at: Instant): Promise<void> {
		return this.database.run(FINISH_LETTER, { id, end, at })
	}

	putOff(id: string, dueAt: Instant): Promise<void> {
		return this.database.run(POSTPONE_LETTER, { id, dueAt })
	}

	/** Removes those that ended before an instant. */
	purge(before: Instant): Promise<void> {
		return this.database.run(PURGE_LETTERS, { before })
	}

	async waiting(): Promise<{ readonly count: number; readonly oldest: Instant | null }> {
		const [row] = await this.database.read<{ count: number; oldest: Instant | null }>(COUNT_WAITING_LETTERS)
		return row ?? { count: 0, oldest: null }
	}
}

export type MailStore = Pick<Neo4jMailStore, keyof Neo4jMailStore>

/** Writes letters to send, inside the transaction that causes them. */
export async function writeLetters(run: RunStatement, letters: readonly NewLetter[]): Promise<void> {
	if (letters.length > 0) await run(CREATE_LETTERS, { letters })
}

/** Idempotent by the id. Personal data is in its own node, which is removed when the letter is sent. */
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
 * The first SET takes the locks: a letter that another server took meanwhile is no longer due. It locks a few, so that a server
 * that waited for another finds the next letter.
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

/** A letter that was sent, given up or dropped keeps its id and its end. */
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

/** The waiting letters, for whoever looks after the server. */
export const COUNT_WAITING_LETTERS = cypher`
MATCH (letter:Letter) WHERE letter.dueAt IS NOT NULL
RETURN count(letter) AS count, min(letter.createdAt) AS oldest`
