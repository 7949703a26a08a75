/** What a person writes on a real Neo4j: once under a key, with its line of the audit log, or not at all. */
import { afterAll, beforeEach, expect, it } from 'vitest'
import type { Neo4jStore } from '../../../server/store/neo4jStore'
import { Neo4jStore as Store } from '../../../server/store/neo4jStore'
import { connectDatabase } from '../../../server/store/openStore'
import type { PersonsWrite } from '../../../server/store/store'
import { territory } from '../../fixtures/records'
import { describeOnNeo4j, emptyStore, runRaw, testConnection } from '../../neo4j'

const KEY = '0d6c7a52-6a0f-4d6b-9f0c-8f2a2f7b1c11'

function write(more: Partial<PersonsWrite> = {}): PersonsWrite {
	return {
		records: [territory('territory:a', 'commune')],
		read: new Map(),
		author: 'account:a',
		audit: [{ account: 'account:a', action: 'territory.declare', object: 'territory:a', fields: ['name'] }],
		once: { account: 'account:a', idempotencyKey: KEY, input: 'hash' },
		answer: 'first',
		...more,
	}
}

describeOnNeo4j('What a person writes', { timeout: 60_000 }, () => {
	let store: Neo4jStore
	beforeEach(async () => {
		await store?.close()
		store = await emptyStore()
	})
	afterAll(() => store.close())

	const audited = async () =>
		runRaw(
			'MATCH (e:AuditEntry) RETURN e.account AS account, e.action AS action, e.object AS object ORDER BY e.seq',
		)

	it('is written once under a key, and answered alike', async () => {
		expect(await store.writeOfPerson(write())).toEqual({ answer: 'first', isNew: true })
		const feed = await store.feed()
		// Asked for again, with whatever the server would answer by now.
		expect(await store.writeOfPerson(write({ answer: 'second', read: new Map() }))).toEqual({
			answer: 'first',
			isNew: false,
		})
		expect(await store.answeredBefore(write().once)).toBe('first')
		expect(await store.feed()).toEqual(feed)
		expect(await audited()).toHaveLength(1)
	})

	it('is written once by many who ask at one moment', async () => {
		const all = await Promise.all(Array.from({ length: 8 }, () => store.writeOfPerson(write())))
		expect(all.filter(({ isNew }) => isNew)).toHaveLength(1)
		expect((await store.feed()).seq).toBe(1)
		expect(await store.checkAudit()).toEqual({ entries: 1, broken: null })
	})

	it('is refused where the key was used for something else, and is another account’s own', async () => {
		await store.writeOfPerson(write())
		const once = { ...write().once, input: 'another' }
		await expect(store.writeOfPerson(write({ once }))).rejects.toThrow(/"idempotencyKey" must be new/)
		await expect(store.answeredBefore(once)).rejects.toThrow(/"idempotencyKey" must be new/)
		const other = { ...write().once, account: 'account:b' }
		expect(await store.answeredBefore(other)).toBeNull()
	})

	it('leaves no key, no line and no Change where it is overtaken', async () => {
		await store.write([territory('territory:a', 'commune', { version: 4 })], 'test')
		const feed = await store.feed()
		const late = write({ read: new Map([['territory:a', 3]]) })
		await expect(store.writeOfPerson(late)).rejects.toMatchObject({ code: 'CONFLICT' })
		expect([await store.feed(), await audited(), await store.answeredBefore(late.once)]).toEqual([
			feed,
			[],
			null,
		])
	})

	it('is not written where its line of the audit log cannot be: both are one transaction', async () => {
		const [head] = await runRaw('MATCH (head:AuditHead) RETURN head.seq AS seq')
		// The number of the next line is taken.
		await runRaw('CREATE (:AuditEntry {seq: $seq})', { seq: Number(head?.seq) + 1 })
		const feed = await store.feed()
		await expect(store.writeOfPerson(write())).rejects.toThrow()
		expect([await store.feed(), await store.answeredBefore(write().once)]).toEqual([feed, null])
		expect(await runRaw("MATCH (one {id: 'territory:a'}) RETURN one.id AS id")).toEqual([])
	})

	it('forgets its answer after a day', async () => {
		let now = new Date('2027-01-01T08:00:00Z')
		const timed = new Store(await connectDatabase(testConnection()), () => now)
		try {
			await timed.writeOfPerson(write())
			now = new Date('2027-01-02T07:59:59Z')
			expect(await timed.answeredBefore(write().once)).toBe('first')
			now = new Date('2027-01-02T08:00:00Z')
			expect(await timed.answeredBefore(write().once)).toBeNull()
			await timed.accounts.purge(now.toISOString())
			expect(await runRaw('MATCH (a:AnsweredWrite) RETURN a')).toEqual([])
		} finally {
			await timed.close()
		}
	})

	it('is chained, and the check says where somebody changed a line by hand', async () => {
		for (const [at, id] of ['territory:a', 'territory:b', 'territory:c'].entries()) {
			const audit = [{ account: 'account:a', action: 'territory.declare', object: id, fields: [] }]
			const once = { ...write().once, idempotencyKey: `${KEY}${at}` }
			await store.writeOfPerson(write({ records: [territory(id, 'commune')], audit, once }))
		}
		expect(await store.checkAudit()).toEqual({ entries: 3, broken: null })
		await runRaw('MATCH (e:AuditEntry {seq: 2}) REMOVE e.at, e.account, e.action, e.object, e.fields, e.salt')
		expect(await store.checkAudit()).toEqual({ entries: 3, broken: null })
		await runRaw("MATCH (e:AuditEntry {seq: 3}) SET e.object = 'territory:z'")
		expect(await store.checkAudit()).toEqual({ entries: 2, broken: 'Entry 3 is not what was written.' })
		await runRaw('MATCH (e:AuditEntry {seq: 3}) DELETE e')
		expect(await store.checkAudit()).toEqual({ entries: 2, broken: 'Expected 3 entries; there are 2.' })
	})

	it('counts questions about drafts once each, for all, and forgets them after the day', async () => {
		const ask = (question: string, asker = 'north', day = '2027-01-01') =>
			store.countQuestion(asker, day, question, 2)
		expect([await ask('a'), await ask('a'), await ask('b'), await ask('c'), await ask('a')]).toEqual([
			1,
			1,
			2,
			null,
			2,
		])
		expect([await ask('c', 'south'), await ask('c', 'north', '2027-01-02')]).toEqual([1, 1])
		const many = await Promise.all(['d', 'e', 'f', 'g'].map((question) => ask(question, 'isle')))
		expect(many.filter((count) => count === null)).toHaveLength(2)
		await store.accounts.purge('2027-01-03T00:00:00.000Z')
		expect(await ask('z')).toBe(1)
	})

	it('keeps one word a party and a record, beside it: without a Change', async () => {
		await store.writeOfPerson(write())
		const feed = await store.feed()
		const word = { recordId: 'territory:a', actor: 'south', reason: null, version: 1 }
		for (const [at, verdict] of (['CONFIRMED', 'CONTESTED'] as const).entries()) {
			const once = { ...write().once, idempotencyKey: `${KEY}${at}` }
			await store.writeOfPerson(write({ records: [], partyAnswer: { ...word, verdict }, once }))
		}
		expect(await store.partyAnswersOf(['territory:a', 'territory:b'])).toEqual([
			{ ...word, verdict: 'CONTESTED', at: expect.stringMatching(/^\d{4}-.*Z$/) },
		])
		expect(await store.feed()).toEqual(feed)
	})
})
