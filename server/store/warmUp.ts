import type { Store } from './store'

/**
 * Asks what users will ask, of nobody: a database that has just started plans a query for a second or more the
 * first time it meets it, and the first user should not wait for that. Never fails: it only saves time.
 */
export async function warmUp(store: Store): Promise<void> {
	try {
		await store.search('nobody', ['Territory', 'Organisation'], 1)
		await store.recordsById(['territory:nobody', 'organisation:nobody'])
	} catch {
		// Stopped meanwhile, or too busy: the first question will be the warm-up.
	}
}
