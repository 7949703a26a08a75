import { Overloaded, Unavailable } from '../errors'
import type { Store } from './store'

/** Searches that the database runs at once: on two shared cores, more would slow the event loop. */
const MAX_RUNNING = 2
/** Searches that run or wait. */
const MAX_WAITING = 40
/** Failures in a row after which the database is no longer asked. */
const MAX_FAILURES = 5
/** Milliseconds until one search may try again. */
const REST_MS = 1_000

/**
 * Searches the database for readers: two at once, with few waiting (Overloaded). After too many failures in a row it fails at once
 * (Unavailable), except for one search a second that tries again. If a search is not answered, those that wait behind it fail too.
 */
export function guardedSearch(
	store: Pick<Store, 'search'>,
	clock: { now(): number } = performance,
): Pick<Store, 'search'> {
	let running = 0
	let failures = 0
	let nextTry = 0
	const queue: { readonly begin: () => void; readonly refuse: (reason: Error) => void }[] = []
	/** A finished search gives its place to the next one. */
	const leave = (): void => {
		const next = queue.shift()
		if (next) next.begin()
		else running -= 1
	}
	return {
		async search(...asked) {
			if (running + queue.length >= MAX_WAITING) throw new Overloaded()
			if (failures >= MAX_FAILURES) {
				if (clock.now() < nextTry) throw new Unavailable('The database did not answer a moment ago.')
				nextTry = clock.now() + REST_MS
			}
			if (running < MAX_RUNNING) running += 1
			else await new Promise<void>((begin, refuse) => queue.push({ begin, refuse }))
			try {
				const found = await store.search(...asked)
				failures = 0
				return found
			} catch (error) {
				if (error instanceof Unavailable) {
					failures += 1
					nextTry = clock.now() + REST_MS
					for (const { refuse } of queue.splice(0)) refuse(error)
				}
				throw error
			} finally {
				leave()
			}
		},
	}
}
