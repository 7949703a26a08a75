/** A graph and a feed from before names had a local form, on a real Neo4j. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkGraph } from '../../../server/commands/checkGraph'
import type { Territory } from '../../../server/domain/records'
import { migrationCypher } from '../../../server/store/cypherText'
import type { Database } from '../../../server/store/database'
import { connectDatabase } from '../../../server/store/openStore'
import { readMigrations } from '../../../server/store/readMigrations'
import type { Store } from '../../../server/store/store'
import { names, territory } from '../../fixtures/records'
import { describeOnNeo4j, emptyStore, runRaw, testConnection } from '../../neo4j'

const PLACES = [
	territory('territory:city', 'shi', {
		country: 'XX',
		names: { ...names('Ville'), zh: '城市', local: '城市', romanisation: 'chengshi' },
	}),
	territory('territory:home', 'region', { country: 'FR', names: { ...names('Bretagne'), zh: '布列塔尼' } }),
]

describeOnNeo4j('Migration 008', { timeout: 60_000 }, () => {
	let store: Store
	let database: Database
	beforeAll(async () => {
		store = await emptyStore()
		database = await connectDatabase(testConnection())
		await store.write(PLACES, 'test')
		// As they stood: properties and Changes of old.
		await runRaw('MATCH (n:Territory) SET n.pinyin = n.romanisation REMOVE n.romanisation, n.nameLocal')
		for (const { id, names: now, ...rest } of PLACES) {
			const { local: _, romanisation: pinyin, ...old } = now
			const after = JSON.stringify({ id, ...rest, names: { ...old, pinyin } })
			await runRaw('MATCH (c:Change {recordId: $id}) SET c.after = $after', { id, after })
		}
	})
	afterAll(() => Promise.all([store?.close(), database?.close()]))

	const migrate = async () => {
		const file = readMigrations().find(({ version }) => version === 8)
		for (const statement of file?.statements ?? []) {
			await database.write(async (run) => run(migrationCypher(statement)))
		}
	}

	it('gives names the properties of today, twice over, and leaves nothing for the check to name', async () => {
		await migrate()
		await migrate()
		const stored = await runRaw(
			'MATCH (n:Territory) RETURN n.nameZh AS zh, n.nameLocal AS local, n.romanisation AS romanisation, n.pinyin AS pinyin ORDER BY n.id',
		)
		expect(stored).toEqual([
			{ zh: '城市', local: '城市', romanisation: 'chengshi', pinyin: null },
			{ zh: '布列塔尼', local: null, romanisation: null, pinyin: null },
		])
		const lines: string[] = []
		expect(await checkGraph(database, { commands: {}, log: (line) => lines.push(line) })).toBe(true)
		expect(lines.at(-1)).toBe('2 records, no difference')
	})

	it('agrees with what a server reads of the Changes of before', async () => {
		const changes = await store.changesAfter(0, 10)
		const read = changes.map(({ after }) => (after as Territory).names)
		expect(read).toEqual(PLACES.map((place) => place.names))
		const records = await store.recordsById(PLACES.map(({ id }) => id))
		expect([...records.values()].map((record) => (record as Territory).names)).toEqual(read)
	})
})
