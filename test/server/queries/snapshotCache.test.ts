import { describe, expect, it } from 'vitest'
import { SnapshotCache } from '../../../server/queries/snapshotCache'
import { OwnTurn } from '../../../server/snapshot/steps'

/** Counts how often it computes. */
function counting() {
	let count = 0
	return () => ++count
}

describe('answers kept by snapshot', () => {
	it('computes once for a snapshot and a key', () => {
		const [cache, snapshot, compute] = [new SnapshotCache(), {}, counting()]
		const ask = (key: string) => cache.get(snapshot, key, compute)
		expect([ask('one'), ask('one'), ask('other'), ask('one')]).toEqual([1, 1, 2, 1])
	})

	it('keeps an answer that says that there is none', () => {
		const [cache, snapshot, compute] = [new SnapshotCache(), {}, counting()]
		const ask = () => cache.get(snapshot, 'nothing', () => (compute() > 1 ? 'again' : undefined))
		expect([ask(), ask()]).toEqual([undefined, undefined])
	})

	it('keeps nothing from one snapshot to the next', () => {
		const [cache, compute] = [new SnapshotCache(), counting()]
		expect([cache.get({}, 'one', compute), cache.get({}, 'one', compute)]).toEqual([1, 2])
	})

	it('forgets, of too many answers, the one asked for the longest ago', () => {
		const [cache, snapshot, compute] = [new SnapshotCache(2), {}, counting()]
		const ask = (key: string) => cache.get(snapshot, key, compute)
		const asked = ['one', 'two', 'one', 'three', 'one', 'two'].map(ask)
		expect(asked).toEqual([1, 2, 1, 3, 1, 4])
	})

	it('does not keep what could not be computed', () => {
		const [cache, snapshot] = [new SnapshotCache(), {}]
		const fail = () => {
			throw new Error('no answer')
		}
		expect(() => cache.get(snapshot, 'one', fail)).toThrow('no answer')
		expect(cache.get(snapshot, 'one', () => 'an answer')).toBe('an answer')
	})
})

describe('answers that are computed in slices', () => {
	it('are computed once for a turn, and kept for all once they are there', async () => {
		const [cache, snapshot, compute] = [new SnapshotCache(), {}, counting()]
		const turn = new OwnTurn()
		const ask = (whose: OwnTurn) => cache.computed(snapshot, 'one', whose, async () => compute())
		expect(await Promise.all([ask(turn), ask(turn)])).toEqual([1, 1])
		expect(await ask(new OwnTurn())).toBe(1)
		expect(cache.get(snapshot, 'one', compute)).toBe(1)
	})

	it('are not waited for by another turn: that of the first may be ended, and never come', async () => {
		const [cache, snapshot] = [new SnapshotCache(), {}]
		void cache.computed(snapshot, 'one', new OwnTurn(), () => new Promise(() => {}))
		expect(await cache.computed(snapshot, 'one', new OwnTurn(), async () => 'an answer')).toBe('an answer')
	})

	it('are not kept where they fail', async () => {
		const [cache, snapshot, turn] = [new SnapshotCache(), {}, new OwnTurn()]
		const failing = cache.computed(snapshot, 'one', turn, () => Promise.reject(new Error('no answer')))
		await expect(failing).rejects.toThrow('no answer')
		expect(await cache.computed(snapshot, 'one', turn, async () => 'an answer')).toBe('an answer')
	})

	it('are of their own snapshot, within one turn too', async () => {
		const [cache, turn, compute] = [new SnapshotCache(), new OwnTurn(), counting()]
		const ask = (snapshot: object) => cache.computed(snapshot, 'one', turn, async () => compute())
		expect(await Promise.all([ask({}), ask({})])).toEqual([1, 2])
	})
})
