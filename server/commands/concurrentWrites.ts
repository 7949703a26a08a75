/** Two commands at one moment: each writes what it made of what it read, and reads again where another one was first. */
import type { Id } from '../domain/ids'
import type { GraphRecord } from '../domain/records'
import { ConcurrentWrite } from '../errors'
import type { ReadVersions } from '../store/store'

/** How often something is tried where somebody else is always first. */
const ATTEMPTS = 5

/** The versions of some records as they were read. */
export function versionsOf(found: ReadonlyMap<Id, GraphRecord>): ReadVersions {
	return new Map([...found].map(([id, { version }]) => [id, version]))
}

/** Does again from its reading what was overtaken. Throws Overtaken where it always is, and what else it throws. */
export async function retryConcurrentWrite<Result>(attempt: () => Promise<Result>): Promise<Result> {
	for (let left = ATTEMPTS - 1; ; left -= 1) {
		try {
			return await attempt()
		} catch (error) {
			if (!(error instanceof ConcurrentWrite) || left === 0) throw error
		}
	}
}
