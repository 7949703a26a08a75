import { describe, expect, it } from 'vitest'
import { type FeedStore, followFeed } from '../../../server/feed/follow'
import { loadSnapshots } from '../../../server/feed/loadSnapshots'
import { Snapshots } from '../../../server/snapshot/snapshots'
import type { Change, FeedState } from '../../../server/store/store'
import { MemoryStore } from '../../fixtures/memoryStore'
import { territory } from '../../fixtures/records'

/** A store whose feed the test controls. */
class FakeStore implements FeedStore {
	state: FeedState = { epoch: 'one', seq: 0 }
	changes: Change[] = []
	loads = 0
	broken = false

	async feed(): Promise<FeedState> {
		if (this.broken) throw new Error('down')
		return this.state
	}
	async changesAfter(seq: number, limit: number): Promise<readonly Change[]> {
		return this.changes.filter((change) => change.seq > seq).slice(0, limit)
	}
	async *streamAll() {
		this.loads++
		yield* []
	}
	async datasets() {
		return []
	}
	append(seq: number): void {
		const after = territory(`territory:${seq}`, 'commune')
		this.changes.push({ seq, at: '', author: 'test', kind: 'Territory', id: after.id, after })
		this.state = { ...this.state, seq }
	}
	appendAll(...numbers: readonly number[]): void {
		for (const seq of numbers) this.append(seq)
	}
	standAt(epoch: string, seq: number): void {
		this.state = { epoch, seq }
	}
	following() {
		const holder = { snapshots: Snapshots.of([], [], { epoch: 'one', seq: 0 }) }
		const reasons: string[] = []
		const feed = followFeed(this, holder, {
			intervalMs: 1,
			onReload: (reason) => reasons.push(reason),
			onError: (error) => reasons.push(String(error)),
		})
		return { holder, feed, reasons }
	}
}

describe('Following the feed', () => {
	it('applies each new change', async () => {
		const store = new FakeStore()
		store.append(1)
		store.append(2)
		const { holder, feed } = store.following()
		await feed.catchUp()
		await feed.stop()
		expect(holder.snapshots.feed.seq).toBe(2)
		expect([...holder.snapshots.records()].map(({ id }) => id).sort()).toEqual(['territory:1', 'territory:2'])
		expect(store.loads).toBe(0)
	})

	it('reports each state in order, including one after a reload', async () => {
		const store = new FakeStore()
		const holder = { snapshots: Snapshots.of([], [], { epoch: 'one', seq: 0 }) }
		const told: string[] = []
		const feed = followFeed(store, holder, {
			intervalMs: 60_000,
			onChange: ({ feed: { epoch, seq } }) => told.push(`${epoch} ${seq}`),
		})
		await feed.catchUp()
		for (const seq of [1, 2]) {
			store.append(seq)
			// Like the write of a user.
			await feed.catchUp()
		}
		store.standAt('another', 2)
		await feed.catchUp()
		await feed.stop()
		expect(told).toEqual(['one 1', 'one 2', 'another 2'])
	})

	it('applies more changes than one read returns', async () => {
		const store = new FakeStore()
		for (let seq = 1; seq <= 1_500; seq++) store.append(seq)
		const { holder, feed } = store.following()
		await feed.catchUp()
		await feed.stop()
		expect(holder.snapshots.first.public.geography.actors.size).toBe(1_500)
	})

	it.each<[string, (store: FakeStore) => void, RegExp]>([
		['a missing change', (store) => store.appendAll(1, 2, 4), /missing/],
		['another epoch', (store) => store.standAt('two', 0), /restored/],
		['changes that were purged', (store) => store.standAt('one', 3), /purged/],
	])('reloads after %s', async (_what, happen, why) => {
		const store = new FakeStore()
		happen(store)
		const { feed, reasons } = store.following()
		await feed.catchUp()
		await feed.stop()
		expect(reasons).toEqual([expect.stringMatching(why)])
		expect(store.loads).toBe(1)
	})

	it('reloads when the feed is behind the applied changes', async () => {
		const store = new FakeStore()
		const { holder, feed, reasons } = store.following()
		holder.snapshots = Snapshots.of([], [], { epoch: 'one', seq: 9 })
		await feed.catchUp()
		await feed.stop()
		expect(reasons).toEqual([expect.stringMatching(/before the last change/)])
		expect(holder.snapshots.feed.seq).toBe(0)
	})

	it('continues after the database was unreachable', async () => {
		const store = new FakeStore()
		store.broken = true
		const { holder, feed, reasons } = store.following()
		await new Promise((resolve) => setTimeout(resolve, 30))
		store.broken = false
		store.append(1)
		await feed.catchUp()
		await feed.stop()
		expect(reasons[0]).toMatch(/down/)
		expect(holder.snapshots.feed.seq).toBe(1)
	})

	it('reads the number of the last change before the records, so that no later write is lost', async () => {
		const store = new FakeStore()
		store.append(1)
		const loading = loadSnapshots(store)
		store.append(2)
		expect((await loading).feed).toEqual({ epoch: 'one', seq: 1 })
	})

	it('brings two servers to the state of a fresh load', async () => {
		const store = new MemoryStore()
		const holders = [
			{ snapshots: await loadSnapshots(store) },
			{ snapshots: await loadSnapshots(store) },
		] as const
		const feeds = holders.map((holder) => followFeed(store, holder, { intervalMs: 1 }))
		for (let at = 0; at < 20; at += 1) {
			const places = [
				territory('territory:a', 'region', { version: at + 1 }),
				territory(`territory:${at}`, 'town'),
			]
			await store.write(places, 'test')
			await feeds[at % 2]?.catchUp()
		}
		await Promise.all(feeds.map((feed) => feed.catchUp()))
		await Promise.all(feeds.map((feed) => feed.stop()))
		const fresh = await loadSnapshots(store)
		expect(holders.map(({ snapshots }) => snapshots.hash())).toEqual([fresh.hash(), fresh.hash()])
		expect(holders.map(({ snapshots }) => snapshots.feed)).toEqual([fresh.feed, fresh.feed])
	})
})
