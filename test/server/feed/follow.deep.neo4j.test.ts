import { afterEach, beforeEach, expect, it } from 'vitest'
import { followFeed } from '../../../server/feed/follow'
import { loadSnapshots } from '../../../server/feed/loadSnapshots'
import { openStore } from '../../../server/store/openStore'
import type { Store } from '../../../server/store/store'
import { dataset, territory } from '../../fixtures/records'
import { describeOnNeo4j, emptyStore, runRaw, testConnection } from '../../neo4j'
import { EMPTY, FULL } from '../store/everyKind'

describeOnNeo4j('The feed on a real Neo4j', () => {
	let one: Store
	let other: Store
	beforeEach(async () => {
		one = await emptyStore()
		other = await openStore(testConnection())
	})
	afterEach(async () => {
		await one.close()
		await other.close()
	})

	it('starts with all that the store holds', async () => {
		await one.write([...FULL, ...EMPTY], 'test')
		await one.writeDataset(dataset(null), 'test')
		const snapshots = await loadSnapshots(one)
		expect([...snapshots.records()]).toHaveLength(FULL.length + EMPTY.length)
		expect(snapshots.record('mission:M1')).toEqual(FULL.find(({ id }) => id === 'mission:M1'))
		expect(snapshots.feed).toEqual(await one.feed())
	})

	it('brings two servers to the state of a fresh load while both write', async () => {
		const holders = [
			{ snapshots: await loadSnapshots(one) },
			{ snapshots: await loadSnapshots(other) },
		] as const
		const reloads: string[] = []
		const feeds = [
			followFeed(one, holders[0], { intervalMs: 5, onReload: (reason) => reloads.push(reason) }),
			followFeed(other, holders[1], { intervalMs: 5, onReload: (reason) => reloads.push(reason) }),
		] as const
		await Promise.all([writeMany(one, 'a'), writeMany(other, 'b')])
		await Promise.all(feeds.map((feed) => feed.catchUp()))
		await Promise.all(feeds.map((feed) => feed.stop()))
		const fresh = await loadSnapshots(one)
		expect(fresh.feed.seq).toBe(2 * WRITES * 3)
		expect(holders.map(({ snapshots }) => snapshots.hash())).toEqual([fresh.hash(), fresh.hash()])
		expect(reloads).toEqual([])
	})

	it('numbers the changes of two writers without gaps', async () => {
		await Promise.all([writeMany(one, 'a'), writeMany(other, 'b')])
		const numbers = (await one.changesAfter(0, 1_000)).map(({ seq }) => seq)
		expect(numbers).toEqual(Array.from({ length: 2 * WRITES * 3 }, (_, index) => index + 1))
	})

	it('reloads after the database was restored', async () => {
		await one.write([territory('territory:a', 'commune')], 'test')
		const holder = { snapshots: await loadSnapshots(one) }
		const feed = followFeed(one, holder, { intervalMs: 60_000 })
		await runRaw('MATCH (n:Territory) DELETE n')
		await runRaw('MATCH (f:Feed) SET f.epoch = randomUUID()')
		await feed.catchUp()
		await feed.stop()
		expect([...holder.snapshots.records()]).toEqual([])
	})

	it('reloads after old changes were purged', async () => {
		const holder = { snapshots: await loadSnapshots(one) }
		const feed = followFeed(one, holder, { intervalMs: 60_000 })
		for (const id of ['a', 'b', 'c']) await one.write([territory(`territory:${id}`, 'commune')], 'test')
		await runRaw('MATCH (change:Change) WHERE change.seq < 3 DELETE change')
		await feed.catchUp()
		await feed.stop()
		expect([...holder.snapshots.records()].map(({ id }) => id).sort()).toEqual([
			'territory:a',
			'territory:b',
			'territory:c',
		])
	})
})

const WRITES = 15

async function writeMany(store: Store, name: string): Promise<void> {
	for (let index = 0; index < WRITES; index++) {
		await store.write(
			[
				territory(`territory:${name}${index}`, 'commune'),
				territory(`territory:${name}x`, 'commune', { version: index + 1, population: index }),
				territory(`territory:${name}y`, 'commune', { version: index + 1, population: index }),
			],
			name,
		)
	}
}
