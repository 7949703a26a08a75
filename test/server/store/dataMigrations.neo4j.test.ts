/** Migrations of data: what an earlier version wrote becomes what this one would write, and is read from old Changes alike. */
import { afterAll, beforeEach, expect, it } from 'vitest'
import { checkGraph } from '../../../server/commands/checkGraph'
import type { AcceptedProposal, GraphRecord, Mandate, Territory } from '../../../server/domain/records'
import { migrationCypher } from '../../../server/store/cypherText'
import type { Database } from '../../../server/store/database'
import { connectDatabase } from '../../../server/store/openStore'
import { readMigrations } from '../../../server/store/readMigrations'
import type { Store } from '../../../server/store/store'
import { acceptedProposal, mandate, names, territory } from '../../fixtures/records'
import { describeOnNeo4j, emptyStore, runRaw, testConnection } from '../../neo4j'

describeOnNeo4j('A graph of an earlier version', { timeout: 60_000 }, () => {
	let store: Store
	let database: Database
	beforeEach(async () => {
		await close()
		store = await emptyStore()
		database = await connectDatabase(testConnection())
	})
	const close = () => Promise.all([store?.close(), database?.close()])
	afterAll(close)

	/** Applies migrations twice: the second time changes nothing. */
	async function migrateTwice(...versions: readonly number[]): Promise<void> {
		const files = readMigrations().filter(({ version }) => versions.includes(version))
		for (const { statements } of [...files, ...files]) {
			for (const statement of statements) await database.write(async (run) => run(migrationCypher(statement)))
		}
	}
	const keepAsChange = (id: string, record: object) =>
		runRaw('MATCH (c:Change {recordId: $id}) SET c.after = $after', { id, after: JSON.stringify(record) })
	async function expectNoDifference(records: number): Promise<void> {
		const lines: string[] = []
		expect(await checkGraph(database, { commands: {}, log: (line) => lines.push(line) })).toBe(true)
		expect(lines.at(-1)).toBe(`${records} records, no difference`)
	}
	/** What the old Changes say of a record, and what the store reads of it. */
	async function readings(id: string): Promise<readonly (GraphRecord | undefined)[]> {
		const changes = new Map((await store.changesAfter(0, 10)).map((change) => [change.id, change.after]))
		return [changes.get(id) as GraphRecord, (await store.recordsById([id])).get(id)]
	}

	it('has local names and romanisations (008)', async () => {
		const places = [
			territory('territory:city', 'shi', {
				country: 'XX',
				names: { ...names('Ville'), zh: '城市', local: '城市', romanisation: 'chengshi' },
			}),
			territory('territory:home', 'region', {
				country: 'FR',
				names: { ...names('Bretagne'), zh: '布列塔尼' },
			}),
		]
		await store.write(places, 'test')
		await runRaw('MATCH (n:Territory) SET n.pinyin = n.romanisation REMOVE n.romanisation, n.nameLocal')
		for (const { id, names: now, ...rest } of places) {
			const { local: _, romanisation: pinyin, ...old } = now
			await keepAsChange(id, { id, ...rest, names: { ...old, pinyin } })
		}
		await migrateTwice(8)
		const stored = await runRaw(
			'MATCH (n:Territory) RETURN n.nameZh AS zh, n.nameLocal AS local, n.romanisation AS romanisation, n.pinyin AS pinyin ORDER BY n.id',
		)
		expect(stored).toEqual([
			{ zh: '城市', local: '城市', romanisation: 'chengshi', pinyin: null },
			{ zh: '布列塔尼', local: null, romanisation: null, pinyin: null },
		])
		await expectNoDifference(2)
		for (const place of places) {
			for (const read of await readings(place.id)) expect((read as Territory).names).toEqual(place.names)
		}
	})

	it('has the holder of a declared letter, of no other one, and the outcomes of agreements (044, 045)', async () => {
		const [vosges, city] = ['territory:vosges', 'territory:city']
		const letter = (id: string, dataset: string, holder: string | null) =>
			mandate(id, city, { dataset, holder, owner: vosges, sources: [] })
		const declared = letter('mandate:declared', 'declared:XX', vosges)
		const loaded = letter('mandate:loaded', 'test', null)
		const agreed = acceptedProposal('proposal:agreed', [vosges], { visibility: 'public' })
		const territories = [territory(vosges, 'departement'), territory(city, 'city')]
		await store.write([...territories, declared, loaded, agreed], 'account:a')
		await runRaw(`MATCH (:Mandate {id: 'mandate:declared'})-[held:MANDATE_OF]->() DELETE held`)
		await runRaw('MATCH (n:AcceptedProposal) REMOVE n.outcomes, n.outcomeTexts, n.outcomeDays')
		await runRaw(`CREATE (:Proposal {id: 'proposal:agreed'}), (:Proposal {id: 'proposal:draft'})`)
		const { outcomes: _outcomes, outcomeTexts: _texts, outcomeDays: _days, ...old } = agreed
		await keepAsChange(declared.id, { ...declared, holder: null })
		await keepAsChange(agreed.id, old)
		await migrateTwice(44, 45)
		const held = await runRaw(
			'MATCH (n:Mandate) RETURN n.id AS id, [(n)-[:MANDATE_OF]->(holder) | holder.id] AS holders ORDER BY id',
		)
		expect(held).toEqual([
			{ id: 'mandate:declared', holders: [vosges] },
			{ id: 'mandate:loaded', holders: [] },
		])
		const versions = await runRaw(
			'MATCH (n:Proposal) RETURN n.id AS id, n.recordVersion AS version ORDER BY id',
		)
		expect(versions).toEqual([
			{ id: 'proposal:agreed', version: 1 },
			{ id: 'proposal:draft', version: 0 },
		])
		await expectNoDifference(5)
		for (const read of await readings(declared.id)) expect((read as Mandate).holder).toBe(vosges)
		for (const read of await readings(loaded.id)) expect((read as Mandate).holder).toBeNull()
		for (const read of await readings(agreed.id)) expect((read as AcceptedProposal).outcomes).toEqual([])
	})

	it('finds a name in traditional Chinese signs by its simplified ones (048)', async () => {
		const canton = territory('territory:a', 'sheng', {
			country: 'XX',
			names: { ...names('Canton'), zh: '廣東', local: '廣東', aliases: ['𠁞縣', 'Guangdong'] },
		})
		const south = { ...names('Sud'), zh: '南京', local: '南京' }
		const others = [
			territory('territory:b', 'shi', { country: 'XX', names: south }),
			territory('territory:c', 'region', { country: 'FR', names: names('Bretagne') }),
		]
		await store.write([canton, ...others], 'test')
		const stored = async () => {
			const rows = await runRaw('MATCH (n:Territory) RETURN n.searchText AS text ORDER BY n.id')
			return rows.map(({ text }) => String(text).split('\n').sort())
		}
		const found = async (text: string) => (await store.search(text, ['Territory'], 5)).map(({ id }) => id)
		const today = await stored()
		const before = today[0]?.filter((form) => !/[广县]/.test(form)) ?? []
		await runRaw("MATCH (n {id: 'territory:a'}) SET n.searchText = $text", { text: before.join('\n') })
		expect(await found('广东')).toEqual([])
		await migrateTwice(48)
		expect(await stored()).toEqual(today)
		expect([await found('广东'), await found('廣東')]).toEqual([['territory:a'], ['territory:a']])
	})
})
