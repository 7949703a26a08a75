import { Caches } from '../../../server/queries/caches'
import { type QueryContext, queryContextOf } from '../../../server/queries/queryContext'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { memoryStore } from '../graphql/memoryStore'

const caches = new Caches()

/** The context of a query, with the caches of a server. */
export function contextOf(snapshots: Snapshots, today = '2026-11-25'): QueryContext {
	return queryContextOf(snapshots, {
		store: memoryStore(),
		caches,
		today,
		contactEmail: null,
		version: '0',
	})
}
