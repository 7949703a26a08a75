import { describe, expect, it } from 'vitest'
import { BadInput, Overloaded, Unavailable } from '../../../server/errors'
import { guardedSearch } from '../../../server/store/guardedSearch'

const ASKED = ['Lyon', ['Territory'], 10] as const

describe('a database that does not answer', () => {
	it('is asked no more after five failures, but once a second, and again as soon as it answers', async () => {
		let now = 0
		let asked = 0
		let isAway = true
		const store = guardedSearch(
			{
				search: async () => {
					asked += 1
					if (isAway) throw new Unavailable('away')
					return []
				},
			},
			{ now: () => now },
		)
		const ask = () => store.search(...ASKED)
		for (let times = 0; times < 8; times += 1) await expect(ask()).rejects.toBeInstanceOf(Unavailable)
		expect(asked).toBe(5)
		now = 1_000
		await expect(ask()).rejects.toThrow('away')
		await expect(ask()).rejects.toThrow('a moment ago')
		expect(asked).toBe(6)
		now = 2_000
		isAway = false
		expect(await ask()).toEqual([])
		expect(await ask()).toEqual([])
	})

	it('is not one that refuses a question: a wrong text says nothing of it', async () => {
		let asked = 0
		const store = guardedSearch({
			search: async () => {
				asked += 1
				throw new BadInput('no letter')
			},
		})
		for (let times = 0; times < 8; times += 1)
			await expect(store.search(...ASKED)).rejects.toThrow('no letter')
		expect(asked).toBe(8)
	})

	it('keeps few waiting: the others are told at once', async () => {
		const answers: (() => void)[] = []
		const store = guardedSearch({
			search: () => new Promise((answer) => answers.push(() => answer([]))),
		})
		const waiting = Array.from({ length: 40 }, () => store.search(...ASKED))
		await expect(store.search(...ASKED)).rejects.toBeInstanceOf(Overloaded)
		for (const answer of answers) answer()
		await Promise.all(waiting)
		const last = store.search(...ASKED)
		answers.at(-1)?.()
		expect(await last).toEqual([])
	})
})
