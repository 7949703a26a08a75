import { afterEach, beforeEach, expect, it } from 'vitest'
import { unload } from '../../../server/commands/unload'
import { readConfig } from '../../../server/config'
import { type RunningServer, serve } from '../../../server/main'
import { openStore } from '../../../server/store/openStore'
import type { Store } from '../../../server/store/store'
import { INVENTED, loadWithUsed } from '../../fixtures/readWithUsed'
import { territory } from '../../fixtures/records'
import { folderForFile } from '../../folderForFile'
import { describeOnNeo4j, emptyStore, testConnection } from '../../neo4j'
import { proveTwoProcesses } from './twoProcesses'

/** What an operator is promised: a write is seen by every server within it. */
const WITHIN = 2_000

// Two whole starts.
describeOnNeo4j('Two processes before one Neo4j', { timeout: 180_000 }, () => {
	it('both show a load by npm run seed, and a write of a service, within two seconds', proveTwoProcesses)
})

describeOnNeo4j('Two servers on one Neo4j', () => {
	const folder = folderForFile()
	let stores: readonly [Store, Store, Store]
	let servers: readonly [RunningServer, RunningServer]

	beforeEach(async () => {
		const first = await emptyStore()
		stores = [first, await openStore(testConnection()), await openStore(testConnection())]
		const config = readConfig({ PORT: '0' })
		const parts = { clientFolder: folder }
		servers = [
			await serve(config, { store: stores[0], ...parts }),
			await serve(config, { store: stores[1], ...parts }),
		]
	})
	afterEach(async () => {
		await Promise.all(servers.map((server) => server.stop()))
		await Promise.all(stores.map((store) => store.close()))
	})

	it('both show a write of a third within two seconds, and its next version too', async () => {
		const place = territory('territory:FR:commune:99001', 'commune')
		await stores[2].write([place], 'test')
		expect(await bothAnswer(NAME, { name: place.id })).toBeLessThan(WITHIN)
		const renamed = { ...place, version: 2, names: { ...place.names, fr: 'Renamed' } }
		await stores[2].write([renamed], 'test')
		expect(await bothAnswer(NAME, { name: 'Renamed' })).toBeLessThan(WITHIN)
	})

	it('both show a data set that is loaded beside them within two seconds of its end', async () => {
		const reports = await loadWithUsed(stores[2], INVENTED, { today: '2026-11-25' })
		expect(reports.at(-1)?.created).toBeGreaterThan(20)
		const missions = { totalCount: await publicMissions(stores[2]) }
		expect(missions.totalCount).toBeGreaterThan(0)
		expect(await bothAnswer('{ missions { totalCount } }', missions)).toBeLessThan(WITHIN)
	})

	it('both lose a data set that is unloaded beside them within two seconds of its end', async () => {
		await loadWithUsed(stores[2], INVENTED, { today: '2026-11-25' })
		const missions = { totalCount: await publicMissions(stores[2]) }
		await bothAnswer('{ missions { totalCount } }', missions)
		await unload(stores[2], 'invented')
		expect(await publicMissions(stores[2])).toBe(0)
		expect(await bothAnswer('{ missions { totalCount } }', { totalCount: 0 })).toBeLessThan(WITHIN)
	})

	it('answer the same after each wrote through its own store', async () => {
		const visit = (id: string) => ({ ...territory(id, 'commune'), population: 12, lat: 1, lon: 2 })
		await Promise.all([
			stores[0].write([visit('territory:FR:commune:99002')], 'one'),
			stores[1].write([visit('territory:FR:commune:99003')], 'other'),
		])
		const both =
			'{ one: actor(id: "territory:FR:commune:99002") { id } other: actor(id: "territory:FR:commune:99003") { id } }'
		expect(await bothAnswer(both, { id: 'territory:FR:commune:99002' }, 'one')).toBeLessThan(WITHIN)
		expect(await bothAnswer(both, { id: 'territory:FR:commune:99003' }, 'other')).toBeLessThan(WITHIN)
	})

	/** Milliseconds until both servers give the expected answer; Infinity after five seconds. */
	async function bothAnswer(query: string, expected: object, field?: string): Promise<number> {
		const asked = performance.now()
		for (;;) {
			const answers = await Promise.all(servers.map(({ url }) => ask(url, query, field)))
			const waited = performance.now() - asked
			if (answers.every((answer) => JSON.stringify(answer) === JSON.stringify(expected))) return waited
			if (waited > 5_000) return Number.POSITIVE_INFINITY
			await new Promise((next) => setTimeout(next, 20))
		}
	}
})

const NAME = '{ actor(id: "territory:FR:commune:99001") { name } }'

async function ask(url: string, query: string, field?: string): Promise<unknown> {
	const response = await fetch(`${url}graphql`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ query }),
	})
	const { data } = (await response.json()) as { data: Readonly<Record<string, unknown>> | null }
	return data?.[field ?? Object.keys(data)[0] ?? '']
}

async function publicMissions(store: Store): Promise<number> {
	let count = 0
	for await (const mission of store.stream('Mission')) {
		if (mission.kind === 'Mission' && mission.visibility === 'public' && !mission.scenario) count += 1
	}
	return count
}
