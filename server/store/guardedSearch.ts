import { Overloaded, Unavailable } from '../errors'
import type { Store } from './store'

/** Searches that may wait for the database at once: its driver has 50 connections, which the change feed and the probes need too. */
const MAX_WAITING = 40
/** Failures in a row after which the database is asked no more. */
const MAX_FAILURES = 5
/** Milliseconds until one search may try it again. */
const REST_MS = 1_000

/**
 * Searches the database for readers: few at once (Overloaded), and none where the last ones were not answered
 * (Unavailable, at once), but for one that tries it again every second.
 */
export function guardedSearch(
	store: Pick<Store, 'search'>,
	clock: { now(): number } = performance,
): Pick<Store, 'search'> {
	let waiting = 0
	let failures = 0
	let nextTry = 0
	return {
		async search(...asked) {
			if (waiting >= MAX_WAITING) throw new Overloaded()
			if (failures >= MAX_FAILURES) {
				if (clock.now() < nextTry) throw new Unavailable('The database did not answer a moment ago.')
				nextTry = clock.now() + REST_MS
			}
			waiting += 1
			try {
				const found = await store.search(...asked)
				failures = 0
				return found
			} catch (error) {
				if (error instanceof Unavailable) {
					failures += 1
					nextTry = clock.now() + REST_MS
				}
				throw error
			} finally {
				waiting -= 1
			}
		},
	}
}
