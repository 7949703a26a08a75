import { describe, expect, it } from 'vitest'
import { Overloaded } from '../../server/errors'
import { Gate } from '../../server/gate'

/** Work that ends when it is told to. */
function held(): {
	readonly work: () => Promise<void>
	readonly end: () => void
	readonly began: () => number
} {
	const ends: (() => void)[] = []
	return {
		work: () => new Promise((resolve) => void ends.push(resolve)),
		end: () => ends.shift()?.(),
		began: () => ends.length,
	}
}

describe('A gate', () => {
	it('lets so many in at once, the next when one leaves, and refuses who comes where enough wait', async () => {
		const gate = new Gate({ atOnce: 2, waiting: 1, milliseconds: 60_000 })
		const { work, end, began } = held()
		const inside = [gate.run(work), gate.run(work)]
		const waiting = gate.run(work)
		await expect(gate.run(work)).rejects.toBeInstanceOf(Overloaded)
		expect(began()).toBe(2)
		end()
		await inside[0]
		await expect.poll(began).toBe(2)
		end()
		end()
		await Promise.all([...inside, waiting])
	})

	it('refuses who has waited too long, and forgets that one', async () => {
		const gate = new Gate({ atOnce: 1, milliseconds: 20 })
		const { work, end } = held()
		const inside = gate.run(work)
		await expect(gate.run(work)).rejects.toBeInstanceOf(Overloaded)
		end()
		await inside
		expect(await gate.run(async () => 'in')).toBe('in')
	})

	it('is open again after work that failed', async () => {
		const gate = new Gate({ atOnce: 1, milliseconds: 20 })
		await expect(gate.run(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
		expect(await gate.run(async () => 'in')).toBe('in')
	})
})
