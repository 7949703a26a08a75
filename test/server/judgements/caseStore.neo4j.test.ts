import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Neo4jStore } from '../../../server/store/store'
import { kept } from '../../fixtures/kept'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'
import { promisesOfACaseStore, someCase, someEvent } from './caseStoreContract'

describeOnNeo4j('Cases in Neo4j', { timeout: 60_000 }, () => {
	let store: Neo4jStore
	beforeAll(async () => {
		store = await emptyStore()
	})
	afterAll(() => store.close())

	promisesOfACaseStore(async () => {
		await runRaw('MATCH (node:Case|CaseEvent|AnsweredWrite) DETACH DELETE node')
		return store.stores
	})

	it('are told in the audit log by their ids, and what was found of itself without an account', async () => {
		const { cases } = store.stores
		const audit = { action: 'case.judge', object: 'case:told', fields: [] }
		const next = someCase('told', { reason: 'Words' })
		await kept(store.stores, { by: 'account:c', case: { next, events: [] }, audit })
		await cases.record([
			{
				next: someCase('told', { version: 2 }),
				version: 1,
				event: someEvent('told', 'told', { kind: 'GONE' }),
			},
		])
		expect(
			await runRaw(
				`MATCH (entry:AuditEntry) WHERE entry.object = 'case:told'
				RETURN entry.action AS action, entry.account AS account ORDER BY entry.seq`,
			),
		).toEqual([
			{ action: 'case.judge', account: 'account:c' },
			{ action: 'case.gone', account: null },
		])
		expect((await store.checkAudit()).broken).toBeNull()
	})

	it('make no Change', async () => {
		const before = [await store.feed(), await store.hash()]
		await kept(store.stores, { case: { next: someCase('change'), events: [] } })
		expect([await store.feed(), await store.hash()]).toEqual(before)
	})
})
