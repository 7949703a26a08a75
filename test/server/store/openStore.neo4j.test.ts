import { afterEach, beforeEach, expect, it } from 'vitest'
import { Refused, Unavailable } from '../../../server/errors'
import { freePort } from '../../../server/localDatabase/freePort'
import { cypher } from '../../../server/store/cypherText'
import { connectDatabase, openStore } from '../../../server/store/openStore'
import { describeOnNeo4j, emptyDatabase, runRaw, testConnection } from '../../neo4j'

describeOnNeo4j('Opening the store', () => {
	beforeEach(emptyDatabase)
	afterEach(emptyDatabase)

	it('migrates an empty database', async () => {
		const store = await openStore(testConnection())
		expect((await store.feed()).seq).toBe(0)
		await store.close()
	})

	it('refuses a wrong password, naming the ways out', async () => {
		const opening = openStore({ ...testConnection(), password: 'wrong' })
		await expect(opening).rejects.toThrow(Refused)
		await expect(openStore({ ...testConnection(), password: 'wrong' })).rejects.toThrow(
			/NEO4J_USER and NEO4J_PASSWORD.*unset NEO4J_URI/,
		)
	})

	it('refuses a database with someone else’s data and leaves it as it is', async () => {
		await runRaw("CREATE (:Person {name: 'x'})")
		await expect(openStore(testConnection())).rejects.toThrow(/holds nodes \(Person\).*empty database/)
		expect(await runRaw('MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['Person'] }])
	})

	it('takes up a first start that was interrupted among its migrations', async () => {
		await runRaw("CREATE (:Migration {version: 1, name: 'x', checksum: 'x', owner: 'dead', until: 0})")
		const store = await openStore(testConnection())
		expect((await store.feed()).seq).toBe(0)
		await store.close()
	})

	it('refuses a database that does not exist', async () => {
		await expect(openStore({ ...testConnection(), database: 'nowhere' })).rejects.toThrow(/NEO4J_DATABASE/)
	})

	it('says that nothing answers where nothing does', async () => {
		const uri = `bolt://127.0.0.1:${await freePort()}`
		await expect(openStore({ ...testConnection(), uri })).rejects.toThrow(Unavailable)
	})
})

describeOnNeo4j('The database', () => {
	it('cannot write in a read', async () => {
		const database = await connectDatabase(testConnection())
		await expect(database.read(cypher`CREATE (n:Feed {id: 7}) RETURN n.id AS id`)).rejects.toThrow(
			/access mode/i,
		)
		await database.close()
	})

	it('ends a read that takes too long as unavailable', async () => {
		const database = await connectDatabase(testConnection())
		const endless = cypher`UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN count(*) AS n`
		const began = performance.now()
		await expect(database.read(endless, {}, 300)).rejects.toThrow(Unavailable)
		// The database itself ends what takes half a minute.
		expect(performance.now() - began).toBeLessThan(15_000)
		await database.close()
	})
})
