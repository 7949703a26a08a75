import { describe, expect, it, vi } from 'vitest'
import { Unavailable } from '../../../server/errors'
import { harbourSnapshots } from '../../fixtures/harbours'
import { listening, post } from './listening'

const status = async (url: string, path: string) => (await fetch(url + path)).status

describe('health', () => {
	it('is alive and ready when the database answers', async () => {
		const server = await listening(harbourSnapshots())
		expect(await status(server.url, '/livez')).toBe(200)
		expect(await status(server.url, '/readyz')).toBe(200)
		await server.stop()
	})

	it('is alive but not ready when the database does not answer', async () => {
		const probe = async () => {
			throw new Unavailable('no')
		}
		const server = await listening(harbourSnapshots(), { health: { probe, isDraining: () => false } })
		expect(await status(server.url, '/livez')).toBe(200)
		expect(await status(server.url, '/readyz')).toBe(503)
		await server.stop()
	})

	it('probes the database once a second at most, for one second', async () => {
		let asked = 0
		const probe = async (milliseconds: number) => {
			expect(milliseconds).toBe(1_000)
			asked += 1
		}
		const server = await listening(harbourSnapshots(), { health: { probe, isDraining: () => false } })
		const asking = Array.from({ length: 20 }, () => status(server.url, '/readyz'))
		expect(new Set(await Promise.all(asking))).toEqual(new Set([200]))
		await server.stop()
		expect(asked).toBe(1)
	})

	it('is not ready while draining', async () => {
		const server = await listening(harbourSnapshots(), {
			health: { probe: async () => {}, isDraining: () => true },
		})
		expect(await status(server.url, '/readyz')).toBe(503)
		await server.stop()
	})
})

describe('draining', () => {
	it('lets a running request end, takes no other, and closes', async () => {
		let release = () => {}
		const held = new Promise<void>((resolve) => {
			release = resolve
		})
		let reached = () => {}
		const running = new Promise<void>((resolve) => {
			reached = resolve
		})
		const snapshots = harbourSnapshots()
		const { queryContextOf } = await import('../../../server/queries/queryContext')
		const { memoryStore } = await import('../graphql/memoryStore')
		const store = memoryStore({
			search: async () => {
				reached()
				await held
				return []
			},
		})
		const server = await listening(snapshots, {
			queryContext: () =>
				queryContextOf(snapshots, { store, today: '2026-11-25', contactEmail: null, version: '0' }),
		})
		const answer = post(server.url, { query: '{ search(text: "x") { totalCount } }' })
		await running
		const stopped = server.stop()
		// A request that was on its way when the stop began is still answered.
		await vi.waitFor(() => expect(fetch(`${server.url}/livez`)).rejects.toThrow(), { timeout: 5_000 })
		release()
		expect((await answer).json).toEqual({ data: { search: { totalCount: 0 } } })
		await stopped
	})
})
