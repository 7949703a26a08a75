import type { AppParts } from '../../../server/http/app'
import { Caches } from '../../../server/queries/caches'
import { queryContextOf } from '../../../server/queries/queryContext'
import type { RecordChange, Snapshots } from '../../../server/snapshot/snapshots'
import { MemoryStore } from '../../fixtures/memoryStore'
import { type SomeAccounts, someAccounts } from '../accounts/someAccounts'
import { memoryStore, searchByName } from '../graphql/memoryStore'
import { type Listening, listening } from './listening'

/** A whole server in memory, whose snapshots follow what is written through it. */
export interface WritingServer {
	readonly server: Listening
	readonly accounts: SomeAccounts & { readonly hasMail: boolean }
	snapshots(): Snapshots
	/** Applies what came from elsewhere, which the store does not know. */
	apply(changes: readonly RecordChange[]): void
	/** Forgets what was computed. */
	forget(): void
}

export async function writingServer(
	first: Snapshots,
	parts: Partial<Pick<AppParts, 'answers' | 'rateLimiter' | 'requestMilliseconds'>> & {
		readonly hasMail?: boolean
	} = {},
): Promise<WritingServer> {
	const { hasMail = false, ...others } = parts
	let snapshots = first
	let caches = new Caches()
	const store = new MemoryStore()
	await store.write([...first.records()], 'import:test')
	let applied = store.changes.length
	const catchUp = async (): Promise<void> => {
		snapshots = snapshots.changed(store.changes.slice(applied), store.changes.length)
		applied = store.changes.length
	}
	const accounts = { ...someAccounts(undefined, store), hasMail }
	const around = { contactEmail: null, version: '0', today: '2026-11-25' }
	const search = memoryStore({ search: searchByName(first) })
	const server = await listening(first, {
		...others,
		accounts: { services: accounts, publicAddress: null, writing: { store, catchUp } },
		queryContext: () => queryContextOf(snapshots, { ...around, caches, store: search }),
	})
	return {
		server,
		accounts,
		snapshots: () => snapshots,
		apply: (changes) => {
			snapshots = snapshots.changed(changes, 1)
		},
		forget: () => {
			caches = new Caches()
		},
	}
}
