import { describe, expect, it } from 'vitest'
import { Overloaded } from '../../../server/errors'
import { Usage } from '../../../server/http/rateLimiter'
import { type RequestTurn, Scheduler } from '../../../server/http/scheduler'

const usageOf = (processorMs = 0): Usage => {
	const usage = new Usage()
	usage.charge(processorMs)
	return usage
}
const neverFails = (reason: Error) => {
	throw reason
}

function spin(milliseconds: number): void {
	const until = performance.now() + milliseconds
	while (performance.now() < until);
}

/** Works for so many milliseconds in steps of two, pausing where its turn is over; gives when it ended. */
async function work(turn: RequestTurn, milliseconds: number): Promise<number> {
	await turn.pause()
	for (let done = 0; done < milliseconds; done += 2) {
		spin(2)
		if (turn.isOver()) await turn.pause()
	}
	turn.end()
	return performance.now()
}

describe('the share of a request', () => {
	it('is charged to the network that asked, whoever else works', async () => {
		const scheduler = new Scheduler()
		const [small, large] = [usageOf(), usageOf()]
		await Promise.all([
			work(scheduler.turn(small, neverFails), 20),
			work(scheduler.turn(large, neverFails), 100),
		])
		await new Promise((next) => setImmediate(next))
		expect(large.processorMs).toBeGreaterThan(2 * small.processorMs)
	})

	it('comes first for a network that asked little, and last for one that used much', async () => {
		const scheduler = new Scheduler()
		const heavy = work(scheduler.turn(usageOf(15_000), neverFails), 100)
		const light = work(scheduler.turn(usageOf(), neverFails), 100)
		expect(await light).toBeLessThan(await heavy)
	})

	it('comes before a flood of small ones for a reader who pauses, though its request is the larger one', async () => {
		const clock = { now: () => 0 }
		const [flooding, reading] = [new Usage(clock), new Usage(clock)]
		flooding.begin()
		clock.now = () => 20_000
		const scheduler = new Scheduler()
		const small = Array.from({ length: 20 }, () => work(scheduler.turn(flooding, neverFails), 10))
		const page = work(scheduler.turn(reading, neverFails), 60)
		expect(await page).toBeLessThan(Math.min(...(await Promise.all(small))))
	})

	it('leaves others their turn: a long request does not keep a short one waiting', async () => {
		const scheduler = new Scheduler()
		const long = work(scheduler.turn(usageOf(), neverFails), 300)
		await new Promise((later) => setTimeout(later, 40))
		const short = work(scheduler.turn(usageOf(), neverFails), 4)
		expect(await short).toBeLessThan((await long) - 100)
	})

	it('ends with its request: no later slice runs', async () => {
		const turn = new Scheduler().turn(usageOf(), neverFails)
		let done = 0
		const count = () => {
			done += 1
		}
		void turn.pause().then(count)
		void turn.later(count)
		turn.end()
		void turn.pause().then(count)
		void turn.later(count)
		expect([turn.isOver(), turn.hasEnded, turn.isWaiting]).toEqual([true, true, false])
		await new Promise((later) => setTimeout(later, 20))
		expect(done).toBe(0)
	})
})

describe('requests that wait', () => {
	it('are refused past a number, first those of the network that used most', async () => {
		const scheduler = new Scheduler(2)
		const refused: string[] = []
		const turn = (name: string, usage: Usage) =>
			scheduler.turn(usage, (reason) => {
				expect(reason).toBeInstanceOf(Overloaded)
				refused.push(name)
			})
		const turns = [
			turn('heavy', usageOf(10_000)),
			turn('first', usageOf()),
			turn('second', usageOf()),
			turn('third', usageOf()),
		]
		expect(scheduler.isFull()).toBe(false)
		const begun: number[] = []
		for (const [at, one] of turns.entries()) void one.pause().then(() => begun.push(at))
		expect(refused).toEqual(['heavy', 'third'])
		await expect.poll(() => begun).toEqual([1, 2])
		expect(scheduler.isFull()).toBe(true)
	})

	it('lets 256 wait, and no more', () => {
		const scheduler = new Scheduler()
		let refused = 0
		const turns = Array.from({ length: 258 }, () =>
			scheduler.turn(usageOf(), () => {
				refused += 1
			}),
		)
		const counts = turns.map((one) => {
			void one.pause()
			return refused
		})
		expect([counts[255], counts[256], counts[257]]).toEqual([0, 1, 2])
		for (const one of turns) one.end()
	})

	it('of one network share its priority: a thousand questions at once are not a thousand readers', async () => {
		const scheduler = new Scheduler(100)
		const [many, one] = [usageOf(), usageOf()]
		const order: string[] = []
		const run = async (name: string, usage: Usage) => {
			const turn = scheduler.turn(usage, neverFails)
			await turn.pause()
			order.push(name)
			spin(11)
			turn.end()
		}
		await Promise.all([...Array.from({ length: 30 }, () => run('many', many)), run('one', one)])
		expect(order.indexOf('one')).toBe(0)
	})
})
