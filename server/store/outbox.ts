import { CREATE_LETTERS } from './cypher/mail'
import type { RunStatement } from './database'
import type { NewLetter } from './mailStore'

/** Writes letters that wait to be sent, inside the transaction of what causes them. */
export async function writeLetters(run: RunStatement, letters: readonly NewLetter[]): Promise<void> {
	if (letters.length > 0) await run(CREATE_LETTERS, { letters })
}
