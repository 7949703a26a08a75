import { describe, expect, it } from 'vitest'
import { followFeed, loadProjection } from '../../../server/feed/follow'
import { Projection } from '../../../server/projection/projection'
import type { Change, FeedState, Store } from '../../../server/store/store'
import { territory } from '../../fixtures/records'

type Fed = Pick<Store, 'feed' | 'changesAfter' | 'stream' | 'datasets'>

/** A feed whose every answer a test can set. */
class FakeStore implements Fed {
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
	async *stream(kind: string) {
		if (kind === 'Source') this.loads++
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
		const projection = Projection.empty()
		projection.epoch = 'one'
		const holder = { projection }
		const reasons: string[] = []
		const feed = followFeed(this as unknown as Store, holder, {
			intervalMs: 1,
			onReload: (reason) => reasons.push(reason),
			onError: (error) => reasons.push(String(error)),
		})
		return { holder, feed, reasons }
	}
}

describe('Following the feed', () => {
	it('applies each change after the last', async () => {
		const store = new FakeStore()
		store.append(1)
		store.append(2)
		const { holder, feed } = store.following()
		await feed.catchUp()
		await feed.stop()
		expect(holder.projection.seq).toBe(2)
		expect([...holder.projection.territories.keys()]).toEqual(['territory:1', 'territory:2'])
		expect(store.loads).toBe(0)
	})

	it('applies more changes than one read brings', async () => {
		const store = new FakeStore()
		for (let seq = 1; seq <= 1_500; seq++) store.append(seq)
		const { holder, feed } = store.following()
		await feed.catchUp()
		await feed.stop()
		expect(holder.projection.territories.size).toBe(1_500)
	})

	it.each<[string, (store: FakeStore) => void, RegExp]>([
		['a hole', (store) => store.appendAll(1, 2, 4), /missing/],
		['another epoch', (store) => store.standAt('two', 0), /restored/],
		['changes that were purged', (store) => store.standAt('one', 3), /purged/],
	])('loads anew at %s', async (_what, happen, why) => {
		const store = new FakeStore()
		happen(store)
		const { feed, reasons } = store.following()
		await feed.catchUp()
		await feed.stop()
		expect(reasons).toEqual([expect.stringMatching(why)])
		expect(store.loads).toBe(1)
	})

	it('loads anew when the feed stands before what was applied', async () => {
		const store = new FakeStore()
		const { holder, feed, reasons } = store.following()
		holder.projection.seq = 9
		await feed.catchUp()
		await feed.stop()
		expect(reasons).toEqual([expect.stringMatching(/before the last change/)])
		expect(holder.projection.seq).toBe(0)
	})

	it('goes on looking after the database was away', async () => {
		const store = new FakeStore()
		store.broken = true
		const { holder, feed, reasons } = store.following()
		await new Promise((resolve) => setTimeout(resolve, 30))
		store.broken = false
		store.append(1)
		await feed.catchUp()
		await feed.stop()
		expect(reasons[0]).toMatch(/down/)
		expect(holder.projection.seq).toBe(1)
	})

	it('reads the number before the records, so that nothing written meanwhile is lost', async () => {
		const store = new FakeStore()
		store.append(1)
		const loading = loadProjection(store as unknown as Store)
		store.append(2)
		expect((await loading).seq).toBe(1)
	})
})
