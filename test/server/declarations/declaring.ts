/** The harbours with a store in memory, in which editors declare: as a server has it, without HTTP and without a database. */
import { randomUUID } from 'node:crypto'
import { accountContext } from '../../../server/accounts/accountContext'
import type { Activity } from '../../../server/domain/activity'
import type { GraphRecord } from '../../../server/domain/records'
import type { Role } from '../../../server/domain/role'
import { type Reader, VISITOR } from '../../../server/policy/reader'
import { directoryOf } from '../../../server/queries/directory'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { HARBOUR_RECORDS, VELMAR } from '../../fixtures/harbours'
import { MemoryStore } from '../../fixtures/memoryStore'
import { dataset, source } from '../../fixtures/records'
import { type SomeAccounts, type StillClock, someAccounts, stillClock } from '../accounts/someAccounts'
import { runQuery } from '../graphql/runQuery'
import { contextOf } from '../queries/contextOf'

const TODAY = '2026-11-25'

export const VISITING: Reader = VISITOR
export const editorOf = (actorId: string, name = actorId): Reader =>
	readerOf(name, [{ role: 'EDITOR', group: null, actorId }])
export const memberOf = (group: string): Reader =>
	readerOf('member', [{ role: 'MEMBER', group, actorId: null }])
export const coordinatorOf = (group: string): Reader =>
	readerOf('coordinator', [{ role: 'COORDINATOR', group, actorId: null }])

function readerOf(name: string, roles: readonly Role[]): Reader {
	return { accountId: `account:${name}`, roles, scopes: null }
}

export interface Written {
	readonly id: string
	readonly version: number
}

export interface Declaring {
	readonly store: MemoryStore
	readonly accounts: SomeAccounts
	readonly clock: StillClock
	snapshots(): Snapshots
	/** Reads what was written since. */
	catchUp(): Promise<void>
	ask<Data>(reader: Reader, query: string, variables?: object, today?: string): Promise<Data>
	/** Runs one of the mutations that write a record; `key` where it is asked for again. */
	write(
		reader: Reader,
		name: string,
		args: Readonly<Record<string, unknown>>,
		options?: { readonly key?: string; readonly today?: string },
	): Promise<Written>
	record(id: string): Promise<GraphRecord>
	/** What the server has read of what was said and done, from now on. */
	tell(activity: readonly Activity[]): void
}

const TYPES: Readonly<Record<string, string>> = {
	actor: 'ID!',
	record: 'DeclaredRecord!',
	country: 'String',
	id: 'ID!',
	version: 'Int!',
	on: 'DeclaredDate!',
	reason: 'String!',
	to: 'Int!',
	verdict: 'PartyVerdict!',
	idempotencyKey: 'ID!',
}

export async function declaring(
	records: readonly GraphRecord[] = [],
	clock: StillClock = stillClock(`${TODAY}T08:00:00.000Z`),
): Promise<Declaring> {
	const store = new MemoryStore()
	const all = [...HARBOUR_RECORDS, source('source:test'), ...records]
	await store.write(all, 'import:test')
	const seeded = store.changes.length
	let snapshots = Snapshots.of(all, [dataset(VELMAR)], {
		seq: seeded,
		epoch: '',
	})
	const catchUp = async (): Promise<void> => {
		const changes = store.changes.slice(snapshots.feed.seq)
		snapshots = snapshots.changed(changes, store.changes.length)
	}
	let told: readonly Activity[] = []
	const accounts = someAccounts(clock, store)
	const ask: Declaring['ask'] = async (reader, query, variables = {}, today = TODAY) => {
		const account = accountContext(accounts, { reader, sessionId: null }, directoryOf(contextOf(snapshots)))
		return runQuery(snapshots, query, {
			account,
			variables: { ...variables },
			today,
			writing: { store, catchUp },
			activity: told,
		})
	}
	return {
		store,
		accounts,
		clock,
		snapshots: () => snapshots,
		catchUp,
		ask,
		async write(reader, name, args, { key = randomUUID(), today = TODAY } = {}) {
			const variables: Readonly<Record<string, unknown>> = { ...args, idempotencyKey: key }
			const names = Object.keys(variables)
			const query = `mutation (${names.map((one) => `$${one}: ${TYPES[one]}`).join(', ')}) {
				${name}(${names.map((one) => `${one}: $${one}`).join(', ')}) { id version }
			}`
			const data = await ask<Readonly<Record<string, Written>>>(reader, query, variables, today)
			return data[name] as Written
		},
		tell: (activity) => {
			told = activity
		},
		async record(id) {
			const found = (await store.recordsById([id])).get(id)
			if (found === undefined) throw new Error(`Expected ${id} in the store.`)
			return found
		},
	}
}
