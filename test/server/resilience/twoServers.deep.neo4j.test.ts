/** Two servers as an operator runs them: two processes of the operating system before one Neo4j. */
import { expect, it } from 'vitest'
import { openStore } from '../../../server/store/openStore'
import { territory } from '../../fixtures/records'
import { describeOnNeo4j, emptyDatabase, runRaw, testConnection } from '../../neo4j'
import { runScript } from '../../scripts/runScript'
import { onNamedDatabase, ready, START } from '../../scripts/starting'

/** Milliseconds within which an operator is promised that every server sees a write. */
const WITHIN = 2_000

describeOnNeo4j('Two processes before one Neo4j', { timeout: 180_000 }, () => {
	it('both show a data set that is loaded, one that is unloaded, and a write, within two seconds', async () => {
		await emptyDatabase()
		const environment = onNamedDatabase()
		// One after the other: the first loads the reference data, which the second then finds.
		const addresses = [await ready(runScript(START, environment)), await ready(runScript(START, environment))]
		expect(new Set(addresses).size).toBe(2)

		const missions = '{ missions(filter: { includeScenario: true }) { totalCount } }'
		const bothCount = async (totalCount: number) =>
			expect(await untilAll(addresses, missions, { missions: { totalCount } })).toBeLessThan(WITHIN)
		const seed = async (...args: readonly string[]) => {
			const script = runScript(['npm', 'run', 'seed', '--silent', '--', ...args], environment)
			expect(await script.ended, script.output()).toBe(0)
			return script.output()
		}
		const before = await publicMissions()
		await bothCount(before)
		expect(await seed('--scenario')).toMatch(/^scenario: \d+ new, 0 changed, 0 unchanged$/m)
		const after = await publicMissions()
		expect(after).toBeGreaterThan(before)
		await bothCount(after)
		await seed('--unload', 'scenario')
		await bothCount(before)

		const store = await openStore(testConnection())
		try {
			const place = territory('territory:FR:commune:99001', 'commune', { dataset: 'france' })
			await store.write([place], 'test')
			const found = { actor: { id: place.id } }
			expect(await untilAll(addresses, `{ actor(id: "${place.id}") { id } }`, found)).toBeLessThan(WITHIN)
		} finally {
			await store.close()
		}
	})
})

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
