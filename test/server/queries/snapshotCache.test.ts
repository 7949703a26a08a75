import { describe, expect, it } from 'vitest'
import { MAX_ANSWERS, SnapshotCache } from '../../../server/queries/snapshotCache'
import { OwnTurn } from '../../../server/snapshot/steps'

/** Returns the number of its calls. */
function counting() {
	let count = 0
	return () => ++count
}

describe('cached answers of a snapshot', () => {
	it('are computed once for each key', () => {
		const [cache, snapshot, compute] = [new SnapshotCache(), {}, counting()]
		const ask = (key: string) => cache.get(snapshot, key, compute)
		expect([ask('one'), ask('one'), ask('other'), ask('one')]).toEqual([1, 1, 2, 1])
	})

	it('include the answer undefined', () => {
		const [cache, snapshot, compute] = [new SnapshotCache(), {}, counting()]
		const ask = () => cache.get(snapshot, 'nothing', () => (compute() > 1 ? 'again' : undefined))
		expect([ask(), ask()]).toEqual([undefined, undefined])
	})

	it('are not reused for another snapshot', () => {
		const [cache, compute] = [new SnapshotCache(), counting()]
		expect([cache.get({}, 'one', compute), cache.get({}, 'one', compute)]).toEqual([1, 2])
	})

	it('are limited: the least recently requested one is dropped', () => {
		const [cache, snapshot, compute] = [new SnapshotCache(), {}, counting()]
		const ask = (key: string) => cache.get(snapshot, key, compute)
		const others = Array.from({ length: MAX_ANSWERS - 2 }, (_, at) => `other ${at}`)
		for (const key of ['one', 'two', ...others, 'one', 'one more']) ask(key)
		expect([ask('one'), ask('one more'), ask('two')]).toEqual([1, MAX_ANSWERS + 1, MAX_ANSWERS + 2])
	})

	it('do not include failures', () => {
		const [cache, snapshot] = [new SnapshotCache(), {}]
		const fail = () => {
			throw new Error('no answer')
		}
		expect(() => cache.get(snapshot, 'one', fail)).toThrow('no answer')
		expect(cache.get(snapshot, 'one', () => 'an answer')).toBe('an answer')
	})
})

describe('answers that are computed in steps', () => {
	/** Three steps, counted. */
	function counted() {
		let taken = 0
		function* steps() {
			for (let step = 0; step < 3; step += 1) {
				taken += 1
				yield
			}
			return 'an answer'
		}
		return { steps, taken: () => taken }
	}

	/** A turn that is over after each step. */
	class ShortTurn extends OwnTurn {
		override isOver(): boolean {
			return true
		}
	}

	/** The turn of a reader who leaves after a step. */
	class TurnThatEnds extends ShortTurn {
		#isFirst = true

		override async pause(): Promise<void> {
			if (!this.#isFirst) return new Promise(() => {})
			this.#isFirst = false
		}
	}

	it('are computed once for simultaneous requests, and kept', async () => {
		const [cache, snapshot, { steps, taken }] = [new SnapshotCache(), {}, counted()]
		const ask = () => cache.computed(snapshot, 'one', new ShortTurn(), steps)
		expect(await Promise.all([ask(), ask(), ask()])).toEqual(Array(3).fill('an answer'))
		expect(await ask()).toBe('an answer')
		expect(taken()).toBe(3)
	})

	it('are computed once even if their input is awaited first', async () => {
		const [cache, snapshot, { steps, taken }] = [new SnapshotCache(), {}, counted()]
		const ask = (ticks: number) =>
			cache.computed(snapshot, 'one', new ShortTurn(), async () => {
				for (let tick = 0; tick < ticks; tick += 1) await new Promise(setImmediate)
				return steps()
			})
		expect(await Promise.all([ask(1), ask(2), ask(9)])).toEqual(Array(3).fill('an answer'))
		expect(taken()).toBe(3)
	})

	it('continue where a cancelled request stopped', async () => {
		const [cache, snapshot, { steps, taken }] = [new SnapshotCache(), {}, counted()]
		void cache.computed(snapshot, 'one', new TurnThatEnds(), steps)
		await new Promise((later) => setTimeout(later, 5))
		expect(taken()).toBe(1)
		expect(await cache.computed(snapshot, 'one', new OwnTurn(), steps)).toBe('an answer')
		expect(taken()).toBe(3)
	})

	it('fail for all who wait, and are not cached', async () => {
		const [cache, snapshot, turn] = [new SnapshotCache(), {}, new OwnTurn()]
		// biome-ignore lint/correctness/useYield: it fails before.
		function* failing(): Generator<void, string> {
			throw new Error('no answer')
		}
		const ask = () => cache.computed(snapshot, 'one', new ShortTurn(), failing)
		const asked = await Promise.allSettled([ask(), ask()])
		expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
		expect(await cache.computed(snapshot, 'one', turn, counted().steps)).toBe('an answer')
	})

	it('belong to one snapshot', async () => {
		const [cache, { steps, taken }] = [new SnapshotCache(), counted()]
		const ask = (snapshot: object) => cache.computed(snapshot, 'one', new ShortTurn(), steps)
		await Promise.all([ask({}), ask({})])
		expect(taken()).toBe(6)
	})

	it('are limited when unfinished: the oldest one is dropped', async () => {
		const [cache, snapshot, { steps, taken }] = [new SnapshotCache(), {}, counted()]
		void cache.computed(snapshot, 'one', new TurnThatEnds(), steps)
		for (let at = 0; at < MAX_ANSWERS; at += 1) {
			void cache.computed(snapshot, `other ${at}`, new TurnThatEnds(), steps)
		}
		await new Promise((later) => setTimeout(later, 5))
		await cache.computed(snapshot, 'one', new OwnTurn(), steps)
		expect(taken()).toBe(1 + MAX_ANSWERS + 3)
	})
})
