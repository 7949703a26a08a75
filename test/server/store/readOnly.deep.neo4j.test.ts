/** A database that takes no writes, as its configuration, a full disk or a cluster's follower makes it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { environmentOf } from '../../../bench/resilience/openWorld'
import { OwnDatabase } from '../../../bench/resilience/ownDatabase'
import { readConfig } from '../../../server/config'
import { JARS_FOLDER, jarsOf } from '../../../server/localDatabase/jars'
import { chooseJava, findJavas, serverArguments } from '../../../server/localDatabase/java'
import { homeOf } from '../../../server/localDatabase/serverFiles'
import { awaitBolt } from '../../../server/store/awaitBolt'
import { openStore, type StoreConnection } from '../../../server/store/openStore'
import { folderForFile } from '../../folderForFile'
import { describeOnNeo4j } from '../../neo4j'
import { runScript } from '../../scripts/runScript'
import { FULL } from './everyKind'

const TIMEOUT = 240_000
type Command = readonly [string, ...string[]]
/** One sentence, with what to do. */
const READ_ONLY = /^The database is read-only: .*server\.databases\.default_to_read_only.*NEO4J_URI/

describeOnNeo4j('A read-only database', { timeout: TIMEOUT }, () => {
	const folder = folderForFile()
	let connection: StoreConnection
	let database: ChildProcess

	beforeAll(async () => {
		const writable = new OwnDatabase(folder)
		connection = await writable.start()
		const store = await openStore(connection)
		await store.close()
		await writable.stop()
		database = await startReadOnly(folder, connection)
	}, TIMEOUT)
	afterAll(async () => {
		const ended = new Promise((done) => database.once('exit', done))
		database.kill('SIGTERM')
		await ended
	}, TIMEOUT)

	async function isRead(): Promise<void> {
		const store = await openStore(connection)
		expect((await store.feed()).seq).toBe(0)
		await store.close()
	}

	it('refuses a write with what to do about it', async () => {
		const store = await openStore(connection)
		const written = store.write(FULL, 'test')
		await expect(written).rejects.toMatchObject({
			code: 'REFUSED',
			message: expect.stringMatching(READ_ONLY),
		})
		await store.close()
	})

	const COMMANDS: readonly (readonly [string, Command])[] = [
		['npm run seed', ['npm', 'run', 'seed', '--silent']],
		['npm start', ['npm', 'start', '--silent']],
	]

	async function endsReadOnly(command: Command): Promise<void> {
		const ended = runScript(command, environmentOf(connection) as Record<string, string>)
		expect(await ended.ended).toBe(1)
		expect(ended.output()).toMatch(new RegExp(READ_ONLY.source, 'm'))
		expect(ended.output()).not.toMatch(/Neo4jError|^\s+at /m)
	}

	async function endsStalled(command: Command): Promise<void> {
		database.kill('SIGSTOP')
		try {
			const ended = runScript(command, environmentOf(connection) as Record<string, string>)
			expect(await ended.ended).toBe(1)
			expect(ended.output()).toContain(
				`Nothing answers as a database at ${connection.uri}. Start it, set NEO4J_URI`,
			)
			expect(ended.output()).not.toMatch(/Neo4jError|^\s+at /m)
		} finally {
			database.kill('SIGCONT')
		}
	}

	const STARTS: readonly [string, () => Promise<void>][] = COMMANDS.flatMap(([name, command]) => [
		[`ends ${name} with a sentence, and no stack`, () => endsReadOnly(command)],
		[`that has stalled ends ${name} with a sentence, and no stack`, () => endsStalled(command)],
	])

	// Each starts a whole process: `npm test` runs one of them.
	it.each([...STARTS, ['is opened and read as any other', isRead] as const])('%s', async (_what, prove) =>
		prove(),
	)
})

/** Starts the database that the local launcher left in the folder, at the same address, read-only. */
async function startReadOnly(folder: string, connection: StoreConnection): Promise<ChildProcess> {
	const { neo4jVersion: version, neo4jJavaOptions: javaOptions } = readConfig(process.env)
	const java = chooseJava(findJavas(), version)
	if (!java) throw new Error('Expected a Java.')
	const home = homeOf(folder, version)
	const jars = jarsOf(JARS_FOLDER, version)
	const started = spawn(
		java.path,
		[
			...serverArguments(version, jars, home, join(home, 'conf'), javaOptions),
			'-c',
			'server.databases.default_to_read_only=true',
		],
		{ cwd: home, stdio: 'ignore' },
	)
	await awaitBolt(connection, () => started.exitCode === null, TIMEOUT)
	return started
}
