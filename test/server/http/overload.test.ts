import { afterEach, describe, expect, it } from 'vitest'
import { type Load, OverloadMonitor } from '../../../server/http/overload'
import { Scheduler } from '../../../server/http/scheduler'
import { harbourSnapshots } from '../../fixtures/harbours'
import { type Listening, listening, post } from './listening'

describe('a server with more to do than it can', () => {
	let load: Load = { delayMs: 0, heap: 0 }
	let own: Listening | undefined
	const listen = async () => {
		const scheduler = new Scheduler()
		const overload = new OverloadMonitor(scheduler, () => load, 5)
		own = await listening(harbourSnapshots(), { scheduler, overload })
		return own
	}
	const pause = (ms: number) => new Promise((later) => setTimeout(later, ms))
	const readiness = async () => {
		const response = await fetch(`${own?.url}/readyz`)
		return [response.status, await response.json()]
	}
	afterEach(async () => {
		load = { delayMs: 0, heap: 0 }
		await own?.stop()
	})

	it.each<[string, Load]>([
		['the event loop is late', { delayMs: 400, heap: 0.2 }],
		['the heap is full', { delayMs: 0, heap: 0.9 }],
	])('says so where %s: 503 at once, with when to come back', async (reason, heavy) => {
		const { url } = await listen()
		const kept = { query: '{ overlaps { totalCount } }' }
		await post(url, kept)
		expect(await readiness()).toEqual([200, { status: 'ready' }])
		load = heavy
		await pause(30)
		const answer = await post(url, { query: '{ overlaps(first: 7) { totalCount } }' })
		expect(answer.status).toBe(503)
		expect(answer.headers.get('retry-after')).toBe('3')
		expect(answer.json.errors?.[0]).toMatchObject({
			message: 'The server has more to do than it can. Try again in a moment.',
			extensions: { code: 'OVERLOADED' },
		})
		expect(await readiness()).toEqual([503, { status: `overloaded: ${reason}` }])
		// Kept answers cost nothing, and a supervisor learns that the process lives.
		expect((await post(url, kept)).status).toBe(200)
		expect((await fetch(`${url}/livez`)).status).toBe(200)
		load = { delayMs: 0, heap: 0 }
		await pause(30)
		expect((await post(url, { query: '{ overlaps(first: 7) { totalCount } }' })).status).toBe(200)
		expect(await readiness()).toEqual([200, { status: 'ready' }])
	})

	it('is not one whose event loop was late once', async () => {
		let looks = 0
		const monitor = new OverloadMonitor(
			{ isFull: () => false },
			() => {
				looks += 1
				return { delayMs: looks % 3 === 0 ? 0 : 400, heap: 0 }
			},
			2,
		)
		await expect.poll(() => looks).toBeGreaterThan(3)
		expect(monitor.reason()).toBeNull()
		monitor.stop()
	})

	it('is not ready while requests are refused since too many wait', async () => {
		const scheduler = new Scheduler(0)
		own = await listening(harbourSnapshots(), { scheduler, overload: new OverloadMonitor(scheduler) })
		const answer = await post(own.url, { query: '{ overlaps { totalCount } }' })
		expect([answer.status, answer.json.errors?.[0]?.extensions.code]).toEqual([503, 'OVERLOADED'])
		expect(await readiness()).toEqual([503, { status: 'overloaded: requests wait' }])
	})
})
