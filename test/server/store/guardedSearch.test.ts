import { describe, expect, it, vi } from 'vitest'
import { BadInput, Overloaded, Unavailable } from '../../../server/errors'
import { guardedSearch } from '../../../server/store/guardedSearch'

const ASKED = ['Lyon', ['Territory'], 10] as const

describe('a database that does not answer', () => {
	it('is left alone after five failures but for one try a second, and asked again as soon as it answers', async () => {
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

	it('is not assumed when it refuses a wrong text', async () => {
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

	it('takes two searches at once, a few wait in order, and the rest is refused at once', async () => {
		const answers: (() => void)[] = []
		const texts: string[] = []
		const store = guardedSearch({
			search: (text) => {
				texts.push(text)
				return new Promise((answer) => answers.push(() => answer([])))
			},
		})
		const asked = Array.from({ length: 40 }, (_, number) => `text ${number}`)
		const waiting = asked.map((text) => store.search(text, ['Territory'], 10))
		await expect(store.search(...ASKED)).rejects.toBeInstanceOf(Overloaded)
		for (let number = 0; number < 40; number += 1) {
			await vi.waitFor(() => expect(texts).toHaveLength(Math.min(number + 2, 40)))
			answers[number]?.()
			await waiting[number]
		}
		expect(texts).toEqual(asked)
		const last = store.search(...ASKED)
		answers.at(-1)?.()
		expect(await last).toEqual([])
	})

	it('does not hold up the next searches', async () => {
		const failing: ((reason: Error) => void)[] = []
		const store = guardedSearch({ search: () => new Promise((_answer, fail) => failing.push(fail)) })
		const waiting = Array.from({ length: 10 }, () => store.search(...ASKED))
		const outcomes = Promise.allSettled(waiting)
		expect(failing).toHaveLength(2)
		failing[0]?.(new Unavailable('stalled'))
		failing[1]?.(new BadInput('no letter'))
		expect(
			(await outcomes).map((outcome) => outcome.status === 'rejected' && outcome.reason.message),
		).toEqual(['stalled', 'no letter', ...Array.from({ length: 8 }, () => 'stalled')])
		expect(failing).toHaveLength(2)
		const next = store.search(...ASKED)
		failing[2]?.(new Unavailable('again'))
		await expect(next).rejects.toThrow('again')
	})
})
