import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Refused } from '../../../server/errors'
import type { Database } from '../../../server/store/database'
import { migrate } from '../../../server/store/migrate'
import { connectDatabase } from '../../../server/store/openStore'
import { type MigrationFile, readMigrations } from '../../../server/store/readMigrations'
import { describeOnNeo4j, emptyDatabase, runRaw, testConnection } from '../../neo4j'

const file = (version: number, statement: string, checksum = 'one'): MigrationFile => ({
	version,
	name: `${String(version).padStart(3, '0')}-test.cypher`,
	checksum,
	statements: [statement],
	changesSchema: false,
})
const COUNTING = 'MERGE (n:Feed {id: 99}) SET n.count = coalesce(n.count, 0) + 1'

describeOnNeo4j('Migrations', () => {
	let database: Database
	beforeEach(async () => {
		await emptyDatabase()
		database = await connectDatabase(testConnection())
	})
	afterEach(async () => {
		await database.close()
		await emptyDatabase()
	})

	const counted = async (): Promise<unknown> =>
		(await runRaw('MATCH (n:Feed {id: 99}) RETURN n.count AS count'))[0]?.count

	it('are applied once, in order, and not again', async () => {
		const names = readMigrations().map(({ name }) => name)
		expect(await migrate(database)).toEqual(names)
		expect(await migrate(database)).toEqual([])
	})

	it('make every index of the vocabulary come online', async () => {
		await migrate(database)
		const rows = await runRaw("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*) AS offline")
		expect(rows).toEqual([{ offline: 0 }])
	})

	it('give nodes written under former words their present ones, and nothing else', async () => {
		const files = readMigrations()
		await migrate(database, { files: files.filter(({ version }) => version < 30) })
		await runRaw("CREATE (:PartyWord {key: 'a', recordId: 'r'}), (:SignInTries {key: 'b', count: 3})")
		await migrate(database, { files })
		const rows = await runRaw(
			'MATCH (n) WHERE n.key IS NOT NULL RETURN labels(n) AS labels, properties(n) AS kept ORDER BY n.key',
		)
		expect(rows).toEqual([
			{ labels: ['PartyAnswer'], kept: { key: 'a', recordId: 'r' } },
			{ labels: ['SignInAttempts'], kept: { key: 'b', count: 3 } },
		])
		await expect(runRaw("CREATE (:SignInAttempts {key: 'b'})")).rejects.toThrow(/already exists/)
	})

	it('are refused when an applied file has changed, naming the file', async () => {
		await migrate(database, { files: [file(1, COUNTING)] })
		const changed = migrate(database, { files: [file(1, COUNTING, 'two')] })
		await expect(changed).rejects.toThrow(Refused)
		await expect(migrate(database, { files: [file(1, COUNTING, 'two')] })).rejects.toThrow(
			/001-test\.cypher has changed/,
		)
	})

	it('are refused when the database has had one that the code lacks', async () => {
		await migrate(database, { files: [file(1, COUNTING), file(2, COUNTING)] })
		await expect(migrate(database, { files: [file(1, COUNTING)] })).rejects.toThrow(/written by a newer/)
	})

	it('are applied by one of two servers that start at once', async () => {
		const other = await connectDatabase(testConnection())
		const files = [file(1, COUNTING)]
		const done = await Promise.all([migrate(database, { files }), migrate(other, { files })])
		await other.close()
		expect(done.flat()).toEqual(['001-test.cypher'])
		expect(await counted()).toBe(1)
	})

	it('are taken over from a server that was killed at work, once its claim has run out', async () => {
		await runRaw("CREATE (:Migration {version: 1, name: 'x', checksum: 'x', owner: 'dead', until: $until})", {
			until: Date.now() - 1,
		})
		expect(await migrate(database, { files: [file(1, COUNTING)] })).toEqual(['001-test.cypher'])
		expect(await counted()).toBe(1)
	})

	describe('that take longer than a claim holds', () => {
		const slow = file(1, `UNWIND range(1, 40000000) AS one WITH count(one) AS ones ${COUNTING}`)
		const claimMilliseconds = 1_000
		const untilClaimed = () =>
			expect
				.poll(() => runRaw('MATCH (m:Migration {version: 1}) RETURN m'), { timeout: 10_000 })
				.toHaveLength(1)

		it('are left to the server that applies them', async () => {
			const other = await connectDatabase(testConnection())
			const applying = migrate(database, { files: [slow], claimMilliseconds })
			await untilClaimed()
			const others = await migrate(other, { files: [slow], claimMilliseconds })
			await other.close()
			expect([await applying, others]).toEqual([['001-test.cypher'], []])
		})

		it('are undone where another server took the claim over, and waited for', async () => {
			const applying = migrate(database, { files: [slow], claimMilliseconds })
			await untilClaimed()
			await runRaw("MATCH (m:Migration {version: 1}) SET m.owner = 'other', m.until = $until", {
				until: Date.now() + 60_000,
			})
			setTimeout(() => runRaw("MATCH (m:Migration {version: 1}) SET m.appliedAt = 'now'"), 8_000)
			expect(await applying).toEqual([])
			expect(await counted()).toBeUndefined()
		})
	})
})
