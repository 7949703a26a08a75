import type { EdgeKind, NeighbourhoodFilter, Store } from './store'

const ANYTHING: NeighbourhoodFilter = {
	recordKinds: null,
	countries: null,
	levels: null,
	sectors: null,
	within: null,
	from: null,
	to: null,
	minConfidence: null,
	includeScenario: false,
}

/** What the explorer draws: records, and where actors are. */
const DRAWN: readonly EdgeKind[] = ['PARTNERSHIP', 'MISSION', 'OFFICE', 'WISH', 'PART_OF', 'LOCATED_IN']

/**
 * Asks what users will ask, of nobody: a database that has just started plans a query for a second or more the
 * first time it meets it, and the first user should not wait for that. Never fails: it only saves time.
 */
export async function warmUp(store: Store): Promise<void> {
	try {
		await store.search('nobody', ['Territory', 'Organisation'], 1)
		for (const depth of [1, 2, 3]) await store.neighbourhood(['territory:nobody'], depth, ANYTHING, 1)
		const drawn = { ...ANYTHING, recordKinds: DRAWN }
		for (const ids of [[], ['territory:nobody']]) await store.neighbourhood(ids, 1, drawn, 1)
		await store.path('territory:nobody', 'territory:no-one', ANYTHING)
		await store.recordsById(['territory:nobody', 'organisation:nobody'])
	} catch {
		// Stopped meanwhile, or too busy: the first question will be the warm-up.
	}
}
