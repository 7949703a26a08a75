import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { MAX_FOLLOWS } from '../../../schema/activity'
import { accountContext } from '../../../server/accounts/accountContext'
import { hashOf } from '../../../server/accounts/secrets'
import { followActivity } from '../../../server/activity/activityLog'
import {
	createFeedAddress,
	follow,
	revokeFeedAddress,
	switchLettersOfLink,
	unfollow,
} from '../../../server/activity/following'
import type { Activity, NewActivity } from '../../../server/domain/activity'
import type { LetterChoice, StopLinkOwner, StoppedLetters } from '../../../server/store/letterChoiceStore'
import type { NewLetter } from '../../../server/store/mailStore'
import { openStore } from '../../../server/store/openStore'
import type { Neo4jStore } from '../../../server/store/store'
import { accountsIn } from '../../fixtures/accountsIn'
import { harbourSnapshots } from '../../fixtures/harbours'
import { kept } from '../../fixtures/kept'
import { writeAccounts } from '../../fixtures/writeAccounts'
import { describeOnNeo4j, emptyStore, runRaw, testConnection } from '../../neo4j'
import { contextOf } from '../queries/contextOf'

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
		kept(
			by.stores,
			{ activity: [told(`${id}1`), told(`${id}2`)] },
			{ account: 'account:a', idempotencyKey: id, input: 'x' },
		)

	it('is numbered without a hole by two servers that write at once, and once under one key', async () => {
		await Promise.all([write(store, 'a'), write(other, 'b'), write(store, 'c'), write(other, 'd')])
		await write(other, 'a')
		const all = await store.stores.activity.after(0, 100)
		expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
		expect(await store.stores.activity.head()).toMatchObject({ seq: 8 })
		expect(all.find(({ id }) => id === 'activity:a1')).toMatchObject(told('a1'))
	})

	it('is dropped from the memory of each server once it was removed', async () => {
		await runRaw(
			"MATCH (activity:Activity) WHERE activity.seq <= 2 SET activity.at = '2024-01-01T00:00:00.000Z'",
		)
		const log = followActivity(other.stores.activity, { intervalMs: 3_600_000 })
		await log.catchUp()
		expect(log.all()).toHaveLength(8)
		const { activity } = store.stores
		expect(await activity.countBefore('2024-01-01T00:00:00.000Z')).toBe(0)
		expect(await activity.countBefore('2024-01-01T00:00:00.001Z')).toBe(2)
		expect(await activity.removeBefore('2024-01-01T00:00:00.001Z')).toBe(2)
		await log.catchUp()
		expect(log.all().map(({ seq }) => seq)).toEqual([3, 4, 5, 6, 7, 8])
		await log.stop()
	})

	it('reaches the other server, and is read anew after a restore', async () => {
		const log = followActivity(other.stores.activity, { intervalMs: 3_600_000 })
		const fresh: Activity[] = []
		log.listen((some) => fresh.push(...some))
		await log.catchUp()
		expect(log.all()).toHaveLength(6)
		// What was there before is no trace.
		expect(fresh).toEqual([])
		await write(store, 'e')
		await log.catchUp()
		expect(fresh.map(({ id }) => id)).toEqual(['activity:e1', 'activity:e2'])
		await runRaw("MATCH (feed:Feed) SET feed.epoch = 'restored'")
		await runRaw('MATCH (activity:Activity) WHERE activity.seq > 4 DELETE activity')
		await runRaw('MATCH (head:ActivityHead) SET head.seq = 4')
		await log.catchUp()
		expect(log.all().map(({ seq }) => seq)).toEqual([3, 4])
		await log.stop()
	})
})

const NOW = '2027-03-01T06:00:00.000Z'
const LATER = '2027-03-02T06:00:00.000Z'
const LONG_AFTER = '2027-05-01T06:00:00.000Z'

const letterOf = (id: string): NewLetter => ({
	id: `letter:${id}`,
	kind: 'DIGEST',
	accountId: 'account:a',
	content: '{}',
	createdAt: NOW,
	expiresAt: LONG_AFTER,
	details: null,
})

const DAILY: LetterChoice = {
	frequency: 'DAILY',
	weekday: 1,
	language: 'zh',
	overlaps: true,
	correspondence: true,
	cases: true,
	reminders: true,
	nextAt: NOW,
	sentUntil: '2027-02-28T06:00:00.000Z',
}

describeOnNeo4j('What an account follows, in Neo4j', () => {
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
	beforeEach(async () => {
		await runRaw(
			'MATCH (one:Account|AccountDetails|Follow|LetterChoice|FeedAddress|StopLink|StoppedAddress|KnownOverlaps|Letter) DETACH DELETE one',
		)
		await runRaw(
			"UNWIND ['a', 'b'] AS name CREATE (:Account {id: 'account:' + name})-[:HAS_DETAILS]->(:AccountDetails {emailKey: name})",
		)
	})
	/** Of a server, at a time. */
	const accountsOf = (one: Neo4jStore, at = NOW) => accountsIn(one.stores, () => Date.parse(at))
	const asked = (one: Neo4jStore, accountId = 'account:a') =>
		accountContext(
			accountsOf(one),
			{ reader: { accountId, roles: [], scopes: null }, sessionId: null },
			{ hasGroup: () => true, groupsOfActor: () => [] },
		)
	const choose = (choice: LetterChoice) =>
		writeAccounts(store.stores, { kind: 'CHOOSE_LETTERS', accountId: 'account:a', choice, at: NOW })
	const keepLink = (owner: StopLinkOwner, what: StoppedLetters, secret: string, until: string) =>
		store.stores.letterChoices.keepStopLink(owner, what, hashOf(secret), until)
	const stop = (secret: string, at = NOW) => switchLettersOfLink(accountsOf(store, at), secret, false)
	const start = (secret: string, at = NOW) => switchLettersOfLink(accountsOf(store, at), secret, true)
	const freeze = () => runRaw("MATCH (one:Account {id: 'account:a'}) SET one.frozenAt = $at", { at: NOW })
	const lettersWritten = () => runRaw('MATCH (letter:Letter) RETURN letter.id AS id')

	it('is followed once by two servers at once, up to a number, and by its own account alone', async () => {
		const harbours = contextOf(harbourSnapshots())
		const follows = async (one: Neo4jStore, subject: string) =>
			(await follow(asked(one), harbours, { kind: 'PLACE', subject, question: null })).id
		const [id, same] = await Promise.all([follows(store, 'north'), follows(other, 'north')])
		expect(id).toBe(same)
		await runRaw(
			`MATCH (account:Account {id: 'account:a'}) UNWIND range(1, $count) AS n
			CREATE (:Follow {id: 'follow:' + n, key: 'account:a ' + n})-[:OF]->(account)`,
			{ count: MAX_FOLLOWS - 2 },
		)
		// One place is left, of which two servers give away one.
		const last = await Promise.allSettled([follows(store, 'south'), follows(other, 'isle')])
		expect(last.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
		expect(await follows(store, 'north')).toBe(id)
		const own = async () =>
			(await store.stores.follows.ofAccounts(['account:a', 'account:b'])).get('account:a')
		expect(await own()).toHaveLength(MAX_FOLLOWS)
		await expect(unfollow(asked(store, 'account:b'), id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
		await unfollow(asked(store), id)
		await expect(unfollow(asked(store), id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
		expect(await own()).toHaveLength(MAX_FOLLOWS - 1)
	})

	it('is told by a digest that one of two servers takes, and never again for the same time', async () => {
		await choose(DAILY)
		expect(await store.stores.letterChoices.dueDigests('2027-03-01T05:59:59.000Z', 20)).toEqual([])
		expect(await store.stores.letterChoices.dueDigests(NOW, 20)).toEqual([
			{ accountId: 'account:a', ...DAILY },
		])
		const next = { nextAt: LATER, until: NOW }
		const taken = await Promise.all(
			[store, other].map((one, at) =>
				one.stores.letterChoices.takeDigest('account:a', NOW, next, letterOf(`of ${at}`)),
			),
		)
		expect(taken.filter(Boolean)).toHaveLength(1)
		expect(await lettersWritten()).toHaveLength(1)
		expect(await store.stores.letterChoices.dueDigests(NOW, 20)).toEqual([])
		// What was told stays told, whatever is chosen anew.
		await choose({ ...DAILY, sentUntil: LONG_AFTER })
		expect((await store.stores.letterChoices.ofAccounts(['account:a'])).get('account:a')?.sentUntil).toBe(NOW)
		await freeze()
		expect(await store.stores.letterChoices.dueDigests(LONG_AFTER, 20)).toEqual([])
	})

	it('is read at one secret address, which another one or its end closes, and so does a frozen account', async () => {
		await expect(revokeFeedAddress(asked(store))).rejects.toMatchObject({ code: 'NOT_FOUND' })
		const [first, second] = [await createFeedAddress(asked(store)), await createFeedAddress(asked(store))]
		const ownerOf = (secret: string) => store.stores.feedAddresses.owner(hashOf(secret))
		expect(await ownerOf(first)).toBeNull()
		expect(await ownerOf(second)).toEqual({ accountId: 'account:a', roles: [] })
		expect(await store.stores.feedAddresses.ofAccounts(['account:a', 'account:b'])).toEqual(
			new Map([['account:a', NOW]]),
		)
		await freeze()
		expect(await ownerOf(second)).toBeNull()
		await expect(createFeedAddress(asked(store))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
		await runRaw("MATCH (one:Account {id: 'account:a'}) REMOVE one.frozenAt")
		expect(await ownerOf(second)).not.toBeNull()
		await revokeFeedAddress(asked(store))
		expect(await ownerOf(second)).toBeNull()
	})

	it('is told by letter no more once a link says so, until the link is too old', async () => {
		await choose(DAILY)
		await keepLink({ accountId: 'account:a' }, 'DIGEST', 'digests', LATER)
		await keepLink({ accountId: 'account:b' }, 'OVERLAPS', 'overlaps', LATER)
		await expect(stop('unknown')).rejects.toMatchObject({ code: 'NOT_FOUND' })
		for (const _again of [1, 2]) expect(await stop('digests')).toBe('DIGEST')
		expect(await stop('overlaps')).toBe('OVERLAPS')
		const choices = await store.stores.letterChoices.ofAccounts(['account:a', 'account:b'])
		expect(choices.get('account:a')).toEqual({ ...DAILY, frequency: 'NEVER', nextAt: null })
		expect(choices.get('account:b')).toMatchObject({ frequency: 'NEVER', overlaps: false, nextAt: null })
		await expect(stop('digests', LATER)).rejects.toMatchObject({ code: 'NOT_FOUND' })
		await store.stores.letterChoices.purge(LATER)
		expect(await runRaw('MATCH (link:StopLink) RETURN link')).toEqual([])
	})

	it('is sent letters again by the link that stopped them, as they were, each kind alone', async () => {
		await choose(DAILY)
		for (const what of ['DIGEST', 'CORRESPONDENCE', 'CASES', 'REMINDERS'] as const) {
			await keepLink({ accountId: 'account:a' }, what, what, LONG_AFTER)
			expect(await stop(what)).toBe(what)
		}
		const choice = async () => (await store.stores.letterChoices.ofAccounts(['account:a'])).get('account:a')
		const stopped = { ...DAILY, correspondence: false, cases: false, reminders: false }
		expect(await choice()).toEqual({ ...stopped, frequency: 'NEVER', nextAt: null })
		expect(await start('CASES')).toBe('CASES')
		expect(await choice()).toEqual({ ...stopped, cases: true, frequency: 'NEVER', nextAt: null })
		for (const _again of [1, 2]) expect(await start('DIGEST')).toBe('DIGEST')
		expect(await choice()).toEqual({ ...stopped, cases: true, nextAt: LATER })
		await expect(start('DIGEST', LONG_AFTER)).rejects.toMatchObject({ code: 'NOT_FOUND' })
		await freeze()
		expect(await stop('REMINDERS')).toBe('REMINDERS')
	})

	it('of an address without an account is stopped by its digest, and by the same link started again for good', async () => {
		await keepLink({ address: 'digest' }, 'CORRESPONDENCE', 'link', LATER)
		expect(await store.stores.letterChoices.isAddressStopped('digest')).toBe(false)
		for (const _again of [1, 2]) expect(await stop('link')).toBe('CORRESPONDENCE')
		expect([
			await store.stores.letterChoices.isAddressStopped('digest'),
			await store.stores.letterChoices.isAddressStopped('other'),
		]).toEqual([true, false])
		await store.stores.letterChoices.purge(LONG_AFTER)
		expect(await start('link', LONG_AFTER)).toBe('CORRESPONDENCE')
		expect(await store.stores.letterChoices.isAddressStopped('digest')).toBe(false)
	})

	it('has overlaps that one of two servers keeps, with the one letter about them', async () => {
		const known = (seq: number) => ({ accountId: 'account:a', overlaps: '[]', seq })
		expect(await store.stores.knownOverlaps.keep(known(3), -1, null)).toBe(true)
		const kept = await Promise.all(
			[store, other].map((one, at) => one.stores.knownOverlaps.keep(known(5), 3, letterOf(`of ${at}`))),
		)
		expect(kept.filter(Boolean)).toHaveLength(1)
		expect(await lettersWritten()).toHaveLength(1)
		expect(await store.stores.knownOverlaps.all(6)).toEqual([known(5)])
		// The list is read only where the record has changed since.
		expect(await store.stores.knownOverlaps.all(5)).toEqual([{ ...known(5), overlaps: null }])
		expect(await store.stores.knownOverlaps.keep(known(6), 3, null)).toBe(false)
		await freeze()
		expect(await store.stores.knownOverlaps.keep(known(6), 5, letterOf('late'))).toBe(false)
	})
})
