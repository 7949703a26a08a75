/** Commands that run at the same time: each reads again and retries if another one wrote first. */
import type { Id } from '../domain/ids'
import type { GraphRecord } from '../domain/records'
import { ConcurrentWrite } from '../errors'
import type { ReadVersions } from '../store/store'

/** How many tries there are while another command is always first. */
const ATTEMPTS = 5

/** The versions of records that were read. */
export function versionsOf(found: ReadonlyMap<Id, GraphRecord>): ReadVersions {
	return new Map([...found].map(([id, { version }]) => [id, version]))
}

/** Retries after a concurrent write, from reading on. Throws ConcurrentWrite if every try was overtaken, and what `attempt` throws. */
export async function retryConcurrentWrite<Result>(attempt: () => Promise<Result>): Promise<Result> {
	for (let left = ATTEMPTS - 1; ; left -= 1) {
		try {
			return await attempt()
		} catch (error) {
			if (!(error instanceof ConcurrentWrite) || left === 0) throw error
		}
	}
}
