/**
 * The answers of writes, kept for a day: whoever repeats a request under the same key, because the answer was lost, gets it again, and
 * nothing is written.
 */
import { BadInput } from '../errors'
import { cypher } from './cypherText'
import type { Database, RunStatement } from './database'

/** Identifies a repeated write. */
export interface IdempotencyKey {
	readonly account: string
	/** A UUID that the client makes for each action of its user. */
	readonly idempotencyKey: string
	/** Hash of the request. */
	readonly input: string
}

const KEPT_MILLISECONDS = 86_400_000

/** The answer of a write under the key; null: there was none. Throws BadInput if the key was used for another request. */
export async function answerUnderKey(
	database: Pick<Database, 'read'>,
	once: IdempotencyKey,
	now: Date,
): Promise<string | null> {
	const [row] = await database.read<AnsweredRow>(FIND_ANSWERED, {
		key: keyOf(once),
		now: now.toISOString(),
	})
	return row === undefined ? null : sameAnswer(row, once)
}

/**
 * Does some work inside a transaction, once under a key. Returns its answer, or the earlier one; then nothing is written. Throws
 * BadInput if the key was used for another request.
 */
export async function writeUnderKey(
	run: RunStatement,
	once: IdempotencyKey,
	now: Date,
	work: () => Promise<string>,
): Promise<{ readonly answer: string; readonly isNew: boolean }> {
	const key = keyOf(once)
	const [row] = await run<AnsweredRow>(LOCK_ANSWERED, { key, now: now.toISOString() })
	const before = row === undefined ? null : sameAnswer(row, once)
	if (before !== null) return { answer: before, isNew: false }
	const answer = await work()
	const expiresAt = new Date(now.getTime() + KEPT_MILLISECONDS).toISOString()
	await run(SAVE_ANSWERED, { key, input: once.input, answer, expiresAt })
	return { answer, isNew: true }
}

interface AnsweredRow {
	readonly input: string | null
	readonly answer: string | null
}

function sameAnswer({ input, answer }: AnsweredRow, once: IdempotencyKey): string | null {
	if (input === null) return null
	if (input === once.input) return answer
	throw new BadInput(
		'"idempotencyKey" must be new for each thing that is asked for; this one was used for something else within a day.',
		{ argument: 'idempotencyKey' },
	)
}

function keyOf({ account, idempotencyKey }: IdempotencyKey): string {
	return `${account} ${idempotencyKey.toLowerCase()}`
}

/**
 * The answer under $key, unless it has expired. The SET takes the lock, so that the second of two simultaneous requests waits for
 * the first one's answer.
 */
export const LOCK_ANSWERED = cypher`
MERGE (answered:AnsweredWrite {key: $key})
SET answered.key = $key
RETURN CASE WHEN answered.expiresAt > $now THEN answered.input END AS input,
  CASE WHEN answered.expiresAt > $now THEN answered.answer END AS answer`

export const SAVE_ANSWERED = cypher`
MATCH (answered:AnsweredWrite {key: $key})
SET answered.input = $input, answered.answer = $answer, answered.expiresAt = $expiresAt`

export const FIND_ANSWERED = cypher`
MATCH (answered:AnsweredWrite {key: $key}) WHERE answered.expiresAt > $now
RETURN answered.input AS input, answered.answer AS answer`

export const PURGE_ANSWERED = cypher`
MATCH (kept:AnsweredWrite|DraftQuestions) WHERE kept.expiresAt <= $now
DELETE kept`
