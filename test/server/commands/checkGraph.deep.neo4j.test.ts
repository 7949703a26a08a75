/** The check names changes made by hand in Neo4j and how to undo them; on a real Neo4j. */
import { afterAll, beforeEach, expect, it } from 'vitest'
import { checkGraph } from '../../../server/commands/checkGraph'
import { loadDataset } from '../../../server/commands/loadDataset'
import { retract } from '../../../server/commands/retract'
import type { Database } from '../../../server/store/database'
import { connectDatabase } from '../../../server/store/openStore'
import type { Store } from '../../../server/store/store'
import { INVENTED, loadWithUsed } from '../../fixtures/readWithUsed'
import { describeOnNeo4j, emptyStore, runRaw, testConnection } from '../../neo4j'
import { EMPTY, FULL } from '../store/everyKind'

const KEEP = /^To keep a change, put it in the tables and load them; .*--retract/

describeOnNeo4j('The check of the graph', { timeout: 60_000 }, () => {
	let store: Store
	let database: Database
	const opened: { close(): Promise<void> }[] = []

	beforeEach(async () => {
		store = await emptyStore()
		await loadWithUsed(store, INVENTED, { today: '2026-11-25' })
		database = await connectDatabase(testConnection())
		opened.push(store, database)
	})
	afterAll(() => Promise.all(opened.map((one) => one.close())))

	const check = async () => {
		const lines: string[] = []
		const commands = { invented: 'npm run seed -- --folder invented' }
		const isSame = await checkGraph(database, { commands, log: (line) => lines.push(line) })
		// Progress appears on a slow machine only.
		return { isSame, lines: lines.filter((line) => !line.startsWith('compared ')) }
	}
	/** The lines of differences, without the advice after them. */
	const named = async () => {
		const { isSame, lines } = await check()
		expect(isSame).toBe(false)
		const end = lines.findIndex((line) => KEEP.test(line) || line.startsWith('A node that no Change wrote'))
		return lines.slice(0, end)
	}
	const mission = async (): Promise<string> =>
		(
			await runRaw(
				'MATCH (m:Mission)-[:LED_BY]->() WHERE m.start IS NOT NULL RETURN m.id AS id ORDER BY id LIMIT 1',
			)
		)[0]?.id as string

	it('finds no difference in a graph that only loads and commands wrote', async () => {
		const id = await mission()
		await retract(store, [id], 'Jamais partie.')
		await store.write([...FULL, ...EMPTY], 'test')
		const { isSame, lines } = await check()
		const [count] = await runRaw('MATCH (c:Change) RETURN count(DISTINCT c.recordId) AS records')
		expect(lines).toEqual([`${count?.records} records, no difference`])
		expect(isSame).toBe(true)
	})

	it('names a property that was set by hand, with both values, and a load undoes it', async () => {
		const id = await mission()
		const [was] = await runRaw('MATCH (m:Mission {id: $id}) SET m.size = 99, m.extra = true RETURN m.size', {
			id,
		})
		expect(was).toBeDefined()
		const { lines, isSame } = await check()
		expect(isSame).toBe(false)
		expect(lines.slice(0, 2).sort()).toEqual([
			expect.stringMatching(
				new RegExp(`^${id} extra: its last Change \\(\\d+\\) says nothing, the graph says true$`),
			),
			expect.stringMatching(
				new RegExp(`^${id} size: its last Change \\(\\d+\\) says .+, the graph says 99$`),
			),
		])
		expect(lines[2]).toMatch(KEEP)
		expect(lines.slice(3)).toEqual([
			'To undo what differs in invented, load its tables again: npm run seed -- --folder invented',
			'What is still named after that is in no table: set it back in Neo4j to what its Change says.',
			expect.stringMatching(/^\d+ records, 2 differences$/),
		])
		await loadDataset(store, INVENTED, { today: '2026-11-25' })
		expect((await check()).isSame).toBe(true)
	})

	it('names a changed date, name or list as it is stored', async () => {
		const id = await mission()
		await runRaw("MATCH (m:Mission {id: $id}) SET m.start = '1999', m.startApproximate = true", { id })
		await runRaw(
			"MATCH (t:Territory {level: 'country', country: 'FR'}) SET t.nameFr = 'Gaule', t.aliases = ['Francia']",
		)
		expect(await named()).toEqual([
			expect.stringMatching(/^territory:FR nameFr: .* says "France", the graph says "Gaule"$/),
			expect.stringMatching(/^territory:FR aliases: .* says nothing, the graph says Francia$/),
			expect.stringMatching(new RegExp(`^${id} start: .* says "[\\d-]+", the graph says "1999"$`)),
			expect.stringMatching(new RegExp(`^${id} startApproximate: .* says false, the graph says true$`)),
		])
	})

	it('names a relation that was removed or added', async () => {
		const id = await mission()
		const [edge] = await runRaw('MATCH (:Mission {id: $id})-[e:LED_BY]->(a) DELETE e RETURN a.id AS leader', {
			id,
		})
		await runRaw("MATCH (m:Mission {id: $id}), (t:Territory {id: 'territory:FR'}) CREATE (m)-[:KNOWS]->(t)", {
			id,
		})
		expect((await named()).sort()).toEqual([
			expect.stringMatching(new RegExp(`^${id} KNOWS: .* says nothing, the graph says territory:FR$`)),
			expect.stringMatching(new RegExp(`^${id} LED_BY: .* says ${edge?.leader}, the graph says nothing$`)),
		])
	})

	it('names a deleted record, which a load writes again', async () => {
		const id = await mission()
		await runRaw('MATCH (m:Mission {id: $id}) DETACH DELETE m', { id })
		const lines = await named()
		expect(lines).toContainEqual(
			expect.stringMatching(
				new RegExp(
					`^${id}: its last Change \\(\\d+\\) says what it is, and the graph no longer has this Mission$`,
				),
			),
		)
		await loadDataset(store, INVENTED, { today: '2026-11-25' })
		expect((await check()).isSame).toBe(true)
	})

	it('names a node without a Change, a node without an id, and a record with a second kind', async () => {
		const id = await mission()
		await runRaw("CREATE (:Office {id: 'office:own', name: 'x'}), (:Office {name: 'y'}), (:Office {id: 12})")
		await runRaw('MATCH (m:Mission {id: $id}) SET m:Office', { id })
		expect((await named()).sort()).toEqual([
			'Office: 2 nodes without an id, which nobody reads',
			expect.stringMatching(new RegExp(`^${id}: the graph has this Office, `)),
			'office:own: the graph has this Office, and no Change ever wrote it',
		])
	})

	it('names a changed property of a data set', async () => {
		await runRaw("MATCH (d:Dataset) SET d.title = 'Autre'")
		expect(await named()).toEqual([
			expect.stringMatching(/^invented title: .* says ".+", the graph says "Autre"$/),
			expect.stringMatching(/^invented-base title: /),
		])
	})

	it('ignores a property that an older Change does not have', async () => {
		const id = await mission()
		const [change] = await runRaw('MATCH (c:Change {recordId: $id}) RETURN c.after AS after', { id })
		const { fromMemory: _, retracted: __, sources: ___, ...older } = JSON.parse(String(change?.after))
		await runRaw('MATCH (c:Change {recordId: $id}) SET c.after = $after', {
			id,
			after: JSON.stringify(older),
		})
		expect((await check()).isSame).toBe(true)
		await runRaw('MATCH (m:Mission {id: $id}) SET m.version = 7', { id })
		expect(await named()).toEqual([expect.stringMatching(/ version: .* says 1, the graph says 7$/)])
	})

	it('shortens a list of several pages and counts the rest', async () => {
		await runRaw(
			"UNWIND range(1, 2100) AS n CREATE (:Source {id: 'source:own-' + n, title: 't', version: 1, dataset: 'x', type: 'press'})",
		)
		const { lines } = await check()
		expect(lines.filter((line) => line.startsWith('source:own-'))).toHaveLength(50)
		expect(lines[50]).toBe('… and 2050 more')
		expect(lines.at(-1)).toMatch(/^\d+ records, 2100 differences$/)
	})
})
