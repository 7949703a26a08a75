/** Names in traditional Chinese signs from before these were searched as simplified ones, on a real Neo4j. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrationCypher } from '../../../server/store/cypherText'
import type { Database } from '../../../server/store/database'
import { connectDatabase } from '../../../server/store/openStore'
import { readMigrations } from '../../../server/store/readMigrations'
import type { Store } from '../../../server/store/store'
import { names, territory } from '../../fixtures/records'
import { describeOnNeo4j, emptyStore, runRaw, testConnection } from '../../neo4j'

const PLACES = [
	territory('territory:a', 'sheng', {
		country: 'XX',
		names: { ...names('Canton'), zh: '廣東', local: '廣東', aliases: ['𠁞縣', 'Guangdong'] },
	}),
	territory('territory:b', 'shi', { country: 'XX', names: { ...names('Sud'), zh: '南京', local: '南京' } }),
	territory('territory:c', 'region', { country: 'FR', names: names('Bretagne') }),
]

describeOnNeo4j('Migration 048', { timeout: 60_000 }, () => {
	let store: Store
	let database: Database
	beforeAll(async () => {
		store = await emptyStore()
		database = await connectDatabase(testConnection())
		await store.write(PLACES, 'test')
	})
	afterAll(() => Promise.all([store?.close(), database?.close()]))

	const stored = async () => runRaw('MATCH (n:Territory) RETURN n.id AS id, n.searchText AS text ORDER BY id')
	const migrate = async () => {
		const file = readMigrations().find(({ version }) => version === 48)
		for (const statement of file?.statements ?? []) {
			await database.write(async (run) => run(migrationCypher(statement)))
		}
	}
	const found = async (text: string) => (await store.search(text, ['Territory'], 5)).map(({ id }) => id)

	it('lets a name be found in simplified signs as if it were written today, twice over, and leaves others', async () => {
		const formsOf = (text: unknown) => String(text).split('\n').sort()
		const today = await stored()
		// As they stood: without the forms in simplified signs.
		const before = formsOf(today[0]?.text).filter((form) => !/[广县]/.test(form))
		await runRaw("MATCH (n {id: 'territory:a'}) SET n.searchText = $text", { text: before.join('\n') })
		expect(await found('广东')).toEqual([])
		await migrate()
		await migrate()
		const after = await stored()
		expect(after.map(({ text }) => formsOf(text))).toEqual(today.map(({ text }) => formsOf(text)))
		expect(await found('广东')).toEqual(['territory:a'])
		expect(await found('廣東')).toEqual(['territory:a'])
	})
})
