/** The outbox: letters that wait to be sent. See `mailStore.ts`. */
import { cypher } from '../cypherText'

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
