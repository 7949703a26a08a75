/** Two servers as an operator runs them: two processes of the operating system before one Neo4j. */
import { expect } from 'vitest'
import { openStore } from '../../../server/store/openStore'
import { territory } from '../../fixtures/records'
import { emptyDatabase, runRaw, testConnection } from '../../neo4j'
import { runScript } from '../../scripts/runScript'

const READY = /Constellations is ready: (http:\/\/localhost:\d+\/)\n$/
/** What an operator is promised: a write is seen by every server within it, in milliseconds. */
const WITHIN = 2_000

/** Both show a load by `npm run seed`, and a write of a service, within two seconds. */
export async function proveTwoProcesses(): Promise<void> {
	await emptyDatabase()
	const { uri, user, password } = testConnection()
	const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: '0' }
	const addresses: string[] = []
	// One after the other: the first loads the reference data, which the second then finds.
	for (let server = 0; server < 2; server += 1) {
		const script = runScript(['npm', 'start', '--silent'], environment)
		addresses.push((await script.line(READY))[1] as string)
	}
	expect(new Set(addresses).size).toBe(2)

	const missions = '{ missions(filter: { includeScenario: true }) { totalCount } }'
	const before = await publicMissions()
	expect(await untilAll(addresses, missions, { missions: { totalCount: before } })).toBeLessThan(WITHIN)
	const seed = runScript(['npm', 'run', 'seed', '--silent', '--', '--scenario'], environment)
	expect(await seed.ended, seed.output()).toBe(0)
	expect(seed.output()).toMatch(/^scenario: \d+ new, 0 changed, 0 unchanged$/m)
	const after = await publicMissions()
	expect(after).toBeGreaterThan(before)
	expect(await untilAll(addresses, missions, { missions: { totalCount: after } })).toBeLessThan(WITHIN)

	const store = await openStore(testConnection())
	try {
		await store.write([territory('territory:FR:commune:99001', 'commune', { dataset: 'france' })], 'test')
		const query = '{ actor(id: "territory:FR:commune:99001") { id } }'
		const found = { actor: { id: 'territory:FR:commune:99001' } }
		expect(await untilAll(addresses, query, found)).toBeLessThan(WITHIN)
	} finally {
		await store.close()
	}
}

async function publicMissions(): Promise<number> {
	const [row] = await runRaw("MATCH (m:Mission) WHERE m.visibility = 'public' RETURN count(m) AS count")
	return row?.count as number
}

/** Milliseconds until every server gives the expected answer; Infinity after five seconds. */
async function untilAll(addresses: readonly string[], query: string, expected: object): Promise<number> {
	const asked = performance.now()
	for (;;) {
		const answers = await Promise.all(addresses.map((address) => ask(address, query)))
		const waited = performance.now() - asked
		if (answers.every((answer) => JSON.stringify(answer) === JSON.stringify(expected))) return waited
		if (waited > 5_000) return Number.POSITIVE_INFINITY
		await new Promise((next) => setTimeout(next, 20))
	}
}

async function ask(address: string, query: string): Promise<unknown> {
	const response = await fetch(`${address}graphql`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ query }),
	})
	return ((await response.json()) as { data: unknown }).data
}
