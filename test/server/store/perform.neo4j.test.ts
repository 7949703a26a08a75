/** What a person writes on a real Neo4j: once under a key, with its line of the audit log, or not at all. */
import { afterAll, beforeEach, expect, it } from 'vitest'
import { connectDatabase } from '../../../server/store/openStore'
import type { Neo4jStore } from '../../../server/store/store'
import { Neo4jStore as Store } from '../../../server/store/store'
import type { Writes } from '../../../server/store/transaction'
import { territory } from '../../fixtures/records'
import { describeOnNeo4j, emptyStore, runRaw, testConnection } from '../../neo4j'

const KEY = '0d6c7a52-6a0f-4d6b-9f0c-8f2a2f7b1c11'

const ONCE = { account: 'account:a', idempotencyKey: KEY, input: 'hash' }

function writes(more: Partial<Writes> = {}): Writes {
	return {
		by: 'account:a',
		records: [territory('territory:a', 'commune')],
		audit: { action: 'territory.declare', object: 'territory:a', fields: ['name'] },
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

	const write = (more: Partial<Writes> = {}, once = ONCE) =>
		store.stores.perform(once, async () => writes(more))

	it('is written once under a key, and answered alike', async () => {
		expect(await write()).toBe('first')
		const feed = await store.feed()
		// Asked for again, with whatever the server would answer by now.
		expect(await write({ answer: 'second' })).toBe('first')
		expect(await store.stores.answeredBefore(ONCE)).toBe('first')
		expect(await store.feed()).toEqual(feed)
		expect(await audited()).toHaveLength(1)
	})

	it('is written once when asked many times at once', async () => {
		await Promise.all(Array.from({ length: 8 }, () => write()))
		expect((await store.feed()).seq).toBe(1)
		expect(await store.checkAudit()).toEqual({ entries: 1, broken: null })
	})

	it('is refused where the key was used for something else, and is another account’s own', async () => {
		await write()
		const once = { ...ONCE, input: 'another' }
		await expect(write({}, once)).rejects.toThrow(/"idempotencyKey" must be new/)
		await expect(store.stores.answeredBefore(once)).rejects.toThrow(/"idempotencyKey" must be new/)
		expect(await store.stores.answeredBefore({ ...ONCE, account: 'account:b' })).toBeNull()
	})

	it('is made of what was read, while nobody else changes it', async () => {
		await store.write([territory('territory:a', 'commune')], 'test')
		const rise = () =>
			store.stores.perform(null, async (locked) => {
				const before = (await locked.records(['territory:a'])).get('territory:a')
				const next = territory('territory:a', 'commune', { version: (before?.version ?? 0) + 1 })
				return writes({ records: [next], answer: String(next.version) })
			})
		expect((await Promise.all([rise(), rise(), rise()])).sort()).toEqual(['2', '3', '4'])
		expect((await store.changesOf('territory:a')).map(({ after }) => after)).toHaveLength(4)
	})

	it('leaves no key, no line and no Change where it does not know what is on record', async () => {
		await store.write([territory('territory:a', 'commune', { version: 4 })], 'test')
		const feed = await store.feed()
		await expect(write()).rejects.toMatchObject({ code: 'CONFLICT' })
		expect([await store.feed(), await audited(), await store.stores.answeredBefore(ONCE)]).toEqual([
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
		await expect(write()).rejects.toThrow()
		expect([await store.feed(), await store.stores.answeredBefore(ONCE)]).toEqual([feed, null])
		expect(await runRaw("MATCH (one {id: 'territory:a'}) RETURN one.id AS id")).toEqual([])
	})

	it('is answered again for a day', async () => {
		let now = new Date('2027-01-01T08:00:00Z')
		const timed = new Store(await connectDatabase(testConnection()), () => now)
		try {
			await timed.stores.perform(ONCE, async () => writes())
			now = new Date('2027-01-02T07:59:59Z')
			expect(await timed.stores.answeredBefore(ONCE)).toBe('first')
			now = new Date('2027-01-02T08:00:00Z')
			expect(await timed.stores.answeredBefore(ONCE)).toBeNull()
			await timed.stores.accounts.purge(now.toISOString())
			expect(await runRaw('MATCH (a:AnsweredWrite) RETURN a')).toEqual([])
		} finally {
			await timed.close()
		}
	})

	it('is chained, and the check says where somebody changed a line by hand', async () => {
		for (const [at, id] of ['territory:a', 'territory:b', 'territory:c'].entries()) {
			const audit = { action: 'territory.declare', object: id, fields: [] }
			const once = { ...ONCE, idempotencyKey: `${KEY}${at}` }
			await write({ records: [territory(id, 'commune')], audit }, once)
		}
		expect(await store.checkAudit()).toEqual({ entries: 3, broken: null })
		await runRaw('MATCH (e:AuditEntry {seq: 2}) REMOVE e.at, e.account, e.action, e.object, e.fields, e.salt')
		expect(await store.checkAudit()).toEqual({ entries: 3, broken: null })
		await runRaw("MATCH (e:AuditEntry {seq: 3}) SET e.object = 'territory:z'")
		expect(await store.checkAudit()).toEqual({ entries: 2, broken: 'Entry 3 is not what was written.' })
		await runRaw('MATCH (e:AuditEntry {seq: 3}) DELETE e')
		expect(await store.checkAudit()).toEqual({ entries: 2, broken: 'Expected 3 entries; there are 2.' })
	})

	it('counts each question about drafts once for all servers, and forgets it after the day', async () => {
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
		await store.stores.accounts.purge('2027-01-03T00:00:00.000Z')
		expect(await ask('z')).toBe(1)
	})

	it('keeps one answer of a party about a record, without a Change', async () => {
		await write()
		const feed = await store.feed()
		const word = { recordId: 'territory:a', actor: 'south', reason: null, version: 1 }
		for (const [hour, verdict] of (['CONFIRMED', 'CONTESTED'] as const).entries()) {
			const at = `2027-01-01T0${hour}:00:00.000Z`
			const once = { ...ONCE, idempotencyKey: `${KEY}${hour}` }
			await write({ records: [], partyAnswer: { ...word, verdict, at } }, once)
		}
		expect(await store.partyAnswersOf(['territory:a', 'territory:b'])).toEqual([
			{ ...word, verdict: 'CONTESTED', at: '2027-01-01T01:00:00.000Z' },
		])
		expect(await store.feed()).toEqual(feed)
	})

	it('keeps when an actor was last reminded', async () => {
		const remind = (at: string) =>
			store.stores.perform(null, async (locked) => {
				const answer = String(await locked.remindedAt('south'))
				return writes({ records: [], reminder: { actor: 'south', at }, answer })
			})
		expect(await remind('2027-01-01T00:00:00.000Z')).toBe('null')
		expect(await remind('2027-01-08T00:00:00.000Z')).toBe('2027-01-01T00:00:00.000Z')
		expect(await store.remindersOf(['south'])).toEqual(new Map([['south', '2027-01-08T00:00:00.000Z']]))
	})
})
