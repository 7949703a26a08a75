import { afterAll, beforeAll, expect, it } from 'vitest'
import { followActivity } from '../../../server/activity/activityLog'
import type { Activity, NewActivity } from '../../../server/domain/activity'
import type { Neo4jStore } from '../../../server/store/neo4jStore'
import { openStore } from '../../../server/store/openStore'
import { describeOnNeo4j, emptyStore, runRaw, testConnection } from '../../neo4j'

const told = (id: string): NewActivity => ({
	id: `activity:${id}`,
	kind: 'DECLARED',
	actors: ['territory:FR:region:52'],
	concerned: [],
	places: [],
	sectors: [],
	subject: 'RECORD',
	subjectId: 'mission:none',
	group: 'VM',
	audience: 'PUBLIC',
	outcome: null,
})

describeOnNeo4j('What was said and done, in Neo4j', () => {
	let store: Neo4jStore
	let other: Neo4jStore
	beforeAll(async () => {
		store = await emptyStore()
		other = await openStore(testConnection())
	})
	afterAll(async () => {
		await store.close()
		await other.close()
	})
	const write = (by: Neo4jStore, id: string) =>
		by.writeOfPerson({
			records: [],
			read: new Map(),
			author: 'account:a',
			activity: [told(`${id}1`), told(`${id}2`)],
			audit: [],
			once: { account: 'account:a', idempotencyKey: id, input: 'x' },
			answer: '{}',
		})

	it('is numbered without a hole by two servers that write at once, and once under one key', async () => {
		await Promise.all([write(store, 'a'), write(other, 'b'), write(store, 'c'), write(other, 'd')])
		await write(other, 'a')
		const all = await store.accounts.activity.after(0, 100)
		expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
		expect(await store.accounts.activity.head()).toMatchObject({ seq: 8 })
		expect(all.find(({ id }) => id === 'activity:a1')).toMatchObject(told('a1'))
	})

	it('reaches the other server, and is read anew after a restore', async () => {
		const log = followActivity(other.accounts.activity, { intervalMs: 3_600_000 })
		const fresh: Activity[] = []
		log.listen((some) => fresh.push(...some))
		await log.catchUp()
		expect(log.all()).toHaveLength(8)
		// What was there before is no news.
		expect(fresh).toEqual([])
		await write(store, 'e')
		await log.catchUp()
		expect(fresh.map(({ id }) => id)).toEqual(['activity:e1', 'activity:e2'])
		await runRaw("MATCH (feed:Feed) SET feed.epoch = 'restored'")
		await runRaw('MATCH (activity:Activity) WHERE activity.seq > 4 DELETE activity')
		await runRaw('MATCH (head:ActivityHead) SET head.seq = 4')
		await log.catchUp()
		expect(log.all().map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
		await log.stop()
	})
})
