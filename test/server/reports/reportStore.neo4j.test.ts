import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Neo4jStore } from '../../../server/store/store'
import { kept } from '../../fixtures/kept'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'
import { promisesOfAReportStore, someReport } from './reportStoreContract'

describeOnNeo4j('Reports in Neo4j', () => {
	let store: Neo4jStore
	beforeAll(async () => {
		store = await emptyStore()
	})
	afterAll(() => store.close())
	const empty = () => runRaw('MATCH (node:Report|ReportNote) DETACH DELETE node')

	promisesOfAReportStore(async () => {
		await empty()
		return store.stores
	})

	it('make no Change', async () => {
		const before = [await store.feed(), await store.hash()]
		await kept(store.stores, { report: { next: someReport('change'), tokenHash: 'link of change' } })
		expect([await store.feed(), await store.hash()]).toEqual(before)
	})

	it('are told of, and removed, by when they were closed', async () => {
		await empty()
		const { reports } = store.stores
		for (const [name, closedAt] of [
			['old', '2026-01-31T09:00:00.000Z'],
			['new', '2026-03-02T09:00:00.000Z'],
		] as const) {
			const next = { ...someReport(name), state: 'KEPT', closedAt } as const
			await kept(store.stores, { report: { next, tokenHash: `link of ${name}` } })
		}
		const instant = '2026-02-28T00:00:00.000Z'
		expect(await reports.closedBefore(instant)).toEqual([
			{ id: 'report:old', closedAt: '2026-01-31T09:00:00.000Z' },
		])
		expect(await reports.removeClosedBefore(instant)).toBe(1)
		expect(await reports.byLink('link of old')).toBeNull()
		expect(await reports.byLink('link of new')).not.toBeNull()
		expect(await runRaw('MATCH (note:ReportNote) RETURN count(note) AS count')).toEqual([{ count: 0 }])
	})
})
