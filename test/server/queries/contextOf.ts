import { Caches } from '../../../server/queries/caches'
import { type QueryContext, queryContextOf } from '../../../server/queries/queryContext'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { memoryStore } from '../graphql/memoryStore'

const caches = new Caches()

/** What a query is asked of, with caches as a server keeps them. */
export function contextOf(snapshots: Snapshots, today = '2026-11-25'): QueryContext {
	return queryContextOf(snapshots, {
		store: memoryStore(),
		caches,
		today,
		contactEmail: null,
		version: '0',
	})
}
