/** What the requests of clients may call of the stores reads and does not write: by `perform` alone they write. */
import { describe, expect, it } from 'vitest'
import type { Database } from '../../../server/store/database'
import { READS, storesIn } from '../../../server/store/stores'

const NAMES = Object.entries(READS).flatMap(([store, reads]) => reads.map((read) => [store, read] as const))

describe('What a store names as a read', () => {
	it.each(NAMES)('%s.%s reads, and writes nothing', async (store, read) => {
		const asked: string[] = []
		const database = {
			read: async () => {
				asked.push('read')
				return []
			},
			write: async () => {
				asked.push('write')
				throw new Error('It writes.')
			},
		} satisfies Pick<Database, 'read' | 'write'>
		const stores = storesIn(database as unknown as Database, () => new Date(0))
		const call = Reflect.get(Reflect.get(stores, store), read) as (...args: unknown[]) => Promise<unknown>
		// What nothing is found for: a function may throw at that, after it has read.
		await call.call(Reflect.get(stores, store), ...ARGUMENTS).catch(() => null)
		expect([...new Set(asked)]).toEqual(['read'])
	})
})

/** For each: the first is a list of ids, an id, a choice or a ledger. */
const ARGUMENTS = [Object.assign(['a'], { key: Buffer.alloc(32), checkpoints: () => [] }), 'b', 'c']
