/** Letters and agreements from before their holders and what came of them were kept, on a real Neo4j. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkGraph } from '../../../server/commands/checkGraph'
import type { AcceptedProposal, Mandate } from '../../../server/domain/records'
import { migrationCypher } from '../../../server/store/cypherText'
import type { Database } from '../../../server/store/database'
import { connectDatabase } from '../../../server/store/openStore'
import { readMigrations } from '../../../server/store/readMigrations'
import type { Store } from '../../../server/store/store'
import { acceptedProposal, mandate, territory } from '../../fixtures/records'
import { describeOnNeo4j, emptyStore, runRaw, testConnection } from '../../neo4j'

const VOSGES = 'territory:vosges'
const CITY = 'territory:city'
const letter = (id: string, dataset: string, holder: string | null) =>
	mandate(id, CITY, { dataset, holder, owner: VOSGES, sources: [] })
const DECLARED = letter('mandate:declared', 'declared:XX', VOSGES)
const LOADED = letter('mandate:loaded', 'test', null)
const AGREED = acceptedProposal('proposal:agreed', [VOSGES], { visibility: 'public' })

describeOnNeo4j('Migrations 044 and 045', { timeout: 60_000 }, () => {
	let store: Store
	let database: Database
	beforeAll(async () => {
		store = await emptyStore()
		database = await connectDatabase(testConnection())
		await store.write(
			[territory(VOSGES, 'departement'), territory(CITY, 'city'), DECLARED, LOADED, AGREED],
			'account:a',
		)
		// As they stood: nodes and Changes of old.
		await runRaw(`MATCH (:Mandate {id: 'mandate:declared'})-[held:MANDATE_OF]->() DELETE held`)
		await runRaw('MATCH (n:AcceptedProposal) REMOVE n.outcomes, n.outcomeTexts, n.outcomeDays')
		await runRaw(`CREATE (:Proposal {id: 'proposal:agreed'}), (:Proposal {id: 'proposal:draft'})`)
		const { outcomes: _outcomes, outcomeTexts: _texts, outcomeDays: _days, ...agreed } = AGREED
		for (const old of [{ ...DECLARED, holder: null }, agreed]) {
			const after = JSON.stringify(old)
			await runRaw('MATCH (c:Change {recordId: $id}) SET c.after = $after', { id: old.id, after })
		}
	})
	afterAll(() => Promise.all([store?.close(), database?.close()]))

	const migrate = async () => {
		for (const { version, statements } of readMigrations()) {
			if (version !== 44 && version !== 45) continue
			for (const statement of statements) {
				await database.write(async (run) => run(migrationCypher(statement)))
			}
		}
	}

	it('give a letter that was declared its holder, and no other letter one, twice over', async () => {
		await migrate()
		await migrate()
		const held = await runRaw(
			'MATCH (n:Mandate) RETURN n.id AS id, [(n)-[:MANDATE_OF]->(holder) | holder.id] AS holders ORDER BY id',
		)
		expect(held).toEqual([
			{ id: 'mandate:declared', holders: [VOSGES] },
			{ id: 'mandate:loaded', holders: [] },
		])
		const versions = await runRaw(
			'MATCH (n:Proposal) RETURN n.id AS id, n.recordVersion AS version ORDER BY id',
		)
		expect(versions).toEqual([
			{ id: 'proposal:agreed', version: 1 },
			{ id: 'proposal:draft', version: 0 },
		])
		const outcomes = await runRaw(
			'MATCH (n:AcceptedProposal) RETURN [n.outcomes, n.outcomeTexts, n.outcomeDays] AS told',
		)
		expect(outcomes).toEqual([{ told: [[], [], []] }])
		const lines: string[] = []
		expect(await checkGraph(database, { commands: {}, log: (line) => lines.push(line) })).toBe(true)
		expect(lines.at(-1)).toBe('5 records, no difference')
	})

	it('agree with what a server reads of the Changes of before', async () => {
		const changes = new Map((await store.changesAfter(0, 10)).map(({ id, after }) => [id, after]))
		const records = await store.recordsById([DECLARED.id, LOADED.id, AGREED.id])
		for (const read of [changes, records]) {
			expect((read.get(DECLARED.id) as Mandate).holder).toBe(VOSGES)
			expect((read.get(LOADED.id) as Mandate).holder).toBeNull()
			expect((read.get(AGREED.id) as AcceptedProposal).outcomes).toEqual([])
		}
	})
})
