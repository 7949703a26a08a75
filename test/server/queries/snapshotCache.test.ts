import { describe, expect, it } from 'vitest'
import { SnapshotCache } from '../../../server/queries/snapshotCache'

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
