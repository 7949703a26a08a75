import { afterAll, beforeAll, expect, it } from 'vitest'
import { purgeReports } from '../../../server/commands/purgeReports'
import type { Neo4jStore } from '../../../server/store/neo4jStore'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'
import { promisesOfAReportStore, someReport } from './reportStoreContract'

describeOnNeo4j('Reports in Neo4j', () => {
	let store: Neo4jStore
	beforeAll(async () => {
		store = await emptyStore()
	})
	afterAll(() => store.close())
	const empty = () => runRaw('MATCH (node) WHERE NOT node:Feed AND NOT node:Migration DETACH DELETE node')

	promisesOfAReportStore(async () => {
		await empty()
		return store.accounts.reports
	})

	it('make no Change', async () => {
		const before = [await store.feed(), await store.hash()]
		await store.accounts.reports.create(someReport('change'), 'link of change')
		expect([await store.feed(), await store.hash()]).toEqual(before)
	})

	it('are removed so many months after they were closed, and only told of in a dry run', async () => {
		await empty()
		const { reports } = store.accounts
		for (const [name, closedAt] of [
			['old', '2026-01-31T09:00:00.000Z'],
			['new', '2026-03-02T09:00:00.000Z'],
		] as const) {
			await reports.create({ ...someReport(name), state: 'KEPT', closedAt }, `link of ${name}`)
		}
		const said: string[] = []
		const purge = (isDry: boolean) =>
			purgeReports(reports, {
				months: 12,
				now: Date.parse('2027-02-28T10:00:00.000Z'),
				isDry,
				log: (line) => said.push(line),
			})
		expect(await purge(true)).toBe(1)
		expect(await reports.byLink('link of old')).not.toBeNull()
		expect(said).toEqual([
			'report:old, closed on 2026-01-31',
			'1 report closed before 2026-02-28 would be removed; nothing was written.',
		])
		expect(await purge(false)).toBe(1)
		expect(await reports.byLink('link of old')).toBeNull()
		expect(await reports.byLink('link of new')).not.toBeNull()
		expect(await runRaw('MATCH (note:ReportNote) RETURN count(note) AS count')).toEqual([{ count: 0 }])
	})
})
