import type { Store } from './store'

/**
 * Runs users' queries once without a user: a database that has just started takes a second or more to plan a new query. Never
 * fails.
 */
export async function warmUp(store: Store): Promise<void> {
	try {
		await store.search('nobody', ['Territory', 'Organisation'], 1)
		await store.recordsById(['territory:nobody', 'organisation:nobody'])
	} catch {
		// Stopped meanwhile, or too busy: then the first question warms it up.
	}
}
