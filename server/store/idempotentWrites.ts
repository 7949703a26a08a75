/**
 * What a write was answered, for a day: whoever asks again under the same key, since the answer was lost on its way, gets it
 * again and writes nothing.
 */
import { BadInput } from '../errors'
import { cypher } from './cypherText'
import type { Database, RunStatement } from './database'

/** How a write is known again. */
export interface IdempotencyKey {
	readonly account: string
	/** Made by the client, a UUID: one for each thing that its user does. */
	readonly idempotencyKey: string
	/** Hash of what is asked for. */
	readonly input: string
}

const KEPT_MILLISECONDS = 86_400_000

/** The answer of a write that was done under the key; null: none was. Throws BadInput where it was asked for something else. */
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
 * Does some work inside a transaction once under a key. Returns its answer, or the one that was given before; then nothing is
 * written. Throws BadInput where the key was used for something else.
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
 * What was answered under $key, if anything: one that is too old is forgotten. The SET takes the lock, so that one of two who ask at once waits for the
 * other's answer.
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
