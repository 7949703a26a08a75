/** One account that writes as fast as it can, on a real Neo4j: others are answered, and what it was told was written is there once. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSnapshots } from '../../../server/feed/loadSnapshots'
import { queryContextOf } from '../../../server/queries/queryContext'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import type { Neo4jStore } from '../../../server/store/store'
import { accountsIn } from '../../fixtures/accountsIn'
import { INVENTED, loadWithUsed } from '../../fixtures/readWithUsed'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'
import { type Listening, listening } from '../http/listening'
import { type Served, signedIn } from '../resilience/mutationExamples'

const OWNER = 'territory:FR:departement:23'
const AT_ONCE = 40
const DECLARE =
	'mutation ($record: DeclaredRecord!, $key: ID!) { declare(actor: "territory:FR:departement:23", record: $record, idempotencyKey: $key) { id } }'

describeOnNeo4j('A flood of writes of one account', { timeout: 240_000 }, () => {
	let store: Neo4jStore
	let snapshots: Snapshots
	let server: Listening
	let served: Served

	beforeAll(async () => {
		store = await emptyStore()
		await loadWithUsed(store, INVENTED, { today: '2026-11-25' })
		snapshots = await loadSnapshots(store)
		const accounts = accountsIn(store.stores)
		const around = { contactEmail: null, version: '0', today: '2026-11-25', store }
		server = await listening(snapshots, {
			accounts: { services: accounts, publicAddress: null, writing: { store, catchUp: async () => {} } },
			queryContext: () => queryContextOf(snapshots, around),
		})
		served = { url: server.url, accounts }
	}, 180_000)
	afterAll(async () => {
		await server.stop()
		await store.close()
	})

	it('leaves others their answers, and is written once wherever it is acknowledged', async () => {
		const writer = await signedIn(served, { role: 'EDITOR', group: null, actorId: OWNER })
		const other = await signedIn(served, { role: 'MEMBER', group: 'XV', actorId: null })
		const record = {
			mission: { visibility: 'PRIVATE', host: 'territory:XV:C-AUREL', start: { date: '2027-05-10' } },
		}
		const keys = Array.from({ length: AT_ONCE }, () => randomUUID())
		// A database that has just started plans its first writes slowly.
		await writer.ask(DECLARE, { record, key: keys[0] })
		await other.ask('{ search(text: "Aurelle") { totalCount } }')
		// Each key twice at once: as a client that does not wait for its answer.
		const flood = Promise.all(
			[...keys, ...keys].map((key) => writer.ask<{ declare: { id: string } }>(DECLARE, { record, key })),
		)
		const others: number[] = []
		let isOver = false
		const done = flood.finally(() => {
			isOver = true
		})
		while (!isOver) {
			const [me, search] = await Promise.all([
				other.ask('{ me { name } }'),
				other.ask('{ search(text: "Aurelle") { totalCount } }'),
			])
			others.push(me.status, search.status)
		}
		const answers = await done
		expect(others.length).toBeGreaterThan(0)
		expect(others.filter((status) => status !== 200)).toEqual([])
		// What was not written was refused in so many words.
		expect(
			[...new Set(answers.map(({ status }) => status))].filter((status) => ![200, 429, 503].includes(status)),
		).toEqual([])
		const acknowledged = new Map<string, string>()
		for (const [at, { data }] of answers.entries()) {
			if (data) acknowledged.set(keys[at % AT_ONCE] ?? '', data.declare.id)
		}
		expect(acknowledged.size).toBeGreaterThan(0)
		// What was refused, or whose answer came too late, is asked for again: each thing is there once.
		for (const key of keys) {
			await expect
				.poll(
					async () =>
						(await writer.ask<{ declare: { id: string } }>(DECLARE, { record, key })).data?.declare.id,
					{
						timeout: 60_000,
					},
				)
				.toEqual(acknowledged.get(key) ?? expect.any(String))
		}
		const [row] = await runRaw(
			"MATCH (m:Mission) WHERE m.id STARTS WITH 'mission:d-' RETURN count(m) AS missions",
		)
		expect(row?.missions).toBe(AT_ONCE)
		const audit = await store.checkAudit()
		expect(audit.broken).toBeNull()
		expect(server.reported).toEqual([])
	})
})
