import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Neo4jStore } from '../../../server/store/neo4jStore'
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
		return store.accounts.reports
	})

	it('are told in the audit log by their ids alone', async () => {
		const { reports } = store.accounts
		const told = () =>
			runRaw(
				`MATCH (entry:AuditEntry) WHERE entry.action STARTS WITH 'report.' AND entry.object = 'report:told'
				RETURN entry.action AS action, entry.account AS account ORDER BY entry.seq`,
			)
		await reports.create(someReport('told'), 'link of told')
		await reports.remark('link of told', { id: 'note:told', text: 'x', at: '2027-01-01T00:00:00.000Z' }, 9)
		const at = '2027-01-02T00:00:00.000Z'
		const answer = {
			id: 'note:answer',
			state: 'KEPT',
			text: 'y',
			at,
			accountId: 'account:a',
			closedAt: at,
			activity: [],
		} as const
		await reports.answer('report:told', 2, answer)
		await reports.withdraw('link of told')
		expect(await told()).toEqual([
			{ action: 'report.create', account: null },
			{ action: 'report.remark', account: null },
			{ action: 'report.answer', account: 'account:a' },
			{ action: 'report.withdraw', account: null },
		])
	})

	it('make no Change', async () => {
		const before = [await store.feed(), await store.hash()]
		await store.accounts.reports.create(someReport('change'), 'link of change')
		expect([await store.feed(), await store.hash()]).toEqual(before)
	})

	it('are told of, and removed, by when they were closed', async () => {
		await empty()
		const { reports } = store.accounts
		for (const [name, closedAt] of [
			['old', '2026-01-31T09:00:00.000Z'],
			['new', '2026-03-02T09:00:00.000Z'],
		] as const) {
			await reports.create({ ...someReport(name), state: 'KEPT', closedAt }, `link of ${name}`)
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
