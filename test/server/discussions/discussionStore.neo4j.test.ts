import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Neo4jStore } from '../../../server/store/store'
import { kept } from '../../fixtures/kept'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'
import { promisesOfADiscussionStore, someComment } from './discussionStoreContract'

describeOnNeo4j('Comments in Neo4j', { timeout: 60_000 }, () => {
	let store: Neo4jStore
	beforeAll(async () => {
		store = await emptyStore()
	})
	afterAll(() => store.close())

	promisesOfADiscussionStore(async () => {
		await runRaw('MATCH (node:Comment|AnsweredWrite) DETACH DELETE node')
		return store.stores
	})

	it('are told in the audit log by their ids alone, and make no Change', async () => {
		const { discussions } = store.stores
		const before = [await store.feed(), await store.hash()]
		const comment = someComment('told', 0, { subjectId: 'crowding:told' })
		const audit = { action: 'comment.add', object: comment.id, fields: [] }
		await kept(store.stores, { by: 'account:n', comment, audit })
		await discussions.removeAll({ subject: 'OVERLAP', subjectId: 'crowding:told' })
		expect(
			await runRaw(
				`MATCH (entry:AuditEntry) WHERE entry.object = 'comment:told'
				RETURN entry.action AS action, entry.account AS account ORDER BY entry.seq`,
			),
		).toEqual([
			{ action: 'comment.add', account: 'account:n' },
			{ action: 'comment.purge', account: null },
		])
		expect([await store.feed(), await store.hash()]).toEqual(before)
		expect((await store.checkAudit()).broken).toBeNull()
	})
})
