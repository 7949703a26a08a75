import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { readConfig } from '../../../server/config'
import { JARS_FOLDER, jarsOf } from '../../../server/localDatabase/jars'
import { chooseJava, findJavas, type Java } from '../../../server/localDatabase/java'
import { type LocalNeo4j, runningLocalNeo4j, startLocalNeo4j } from '../../../server/localDatabase/localNeo4j'
import { erase } from '../../../server/personalData/erasing'
import { ledgerInMemory } from '../../../server/store/ledger'
import { openStore } from '../../../server/store/openStore'
import { folderForFile } from '../../folderForFile'
import { describeOnNeo4j } from '../../neo4j'
import { databaseOf, killNow, runScript } from '../../scripts/runScript'
import { someValues, withContact } from '../personalData/contactStoreContract'
import { FULL } from '../store/everyKind'

/** The one that the run is asked to test: see docs/configuration.md. */
const VERSION = readConfig(process.env).neo4jVersion
const java = chooseJava(findJavas(), VERSION)

describeOnNeo4j('The local Neo4j', () => {
	describe.skipIf(java === null)('of a folder', () => {
		const folder = folderForFile()
		const started: LocalNeo4j[] = []
		afterAll(async () => {
			for (const server of started) await server.stop()
		})
		const start = async (signal?: AbortSignal): Promise<LocalNeo4j> => {
			if (!java) throw new Error('Expected a Java.')
			const server = await startLocalNeo4j({
				folder,
				version: VERSION,
				java,
				jars: jarsOf(JARS_FOLDER, VERSION),
				javaOptions: readConfig({}).neo4jJavaOptions,
				onProgress: () => {},
				...(signal ? { signal } : {}),
			})
			started.push(server)
			return server
		}
		const hashOf = async ({ connection }: LocalNeo4j): Promise<string> => {
			const store = await openStore(connection)
			const hash = await store.hash()
			await store.close()
			return hash
		}
		/** A comment of the organisation that keeps the contact. */
		const says = async ({ connection }: LocalNeo4j, text: string): Promise<void> => {
			const { uri, user, password } = connection
			const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
			await driver.executeQuery(
				"CREATE (:Comment {id: 'comment:Z', actor: 'territory:north', text: $text})",
				{ text },
			)
			await driver.close()
		}
		let hash: string

		it('starts on loopback with a password that its owner alone can read', async () => {
			const server = await start()
			expect(server.connection.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/)
			expect(statSync(server.passwordFile).mode & 0o777).toBe(0o600)
			const store = await openStore(server.connection)
			await store.write(FULL, 'test')
			hash = await store.hash()
			await withContact(store.stores, 'Z')
			await store.close()
			await says(server, `vu avec ${someValues('Z').name} à la rencontre, puis ${'longuement '.repeat(20)}`)
			expect(runningLocalNeo4j(folder, VERSION)).toMatchObject({
				connection: server.connection,
				passwordFile: server.passwordFile,
				holder: { pid: process.pid },
			})
		})

		it('keeps its folders and files from others', async () => {
			expect(openToOthers(folder)).toEqual([])
		})

		it('refuses a second start on the folder, saying who holds it', async () => {
			await expect(start()).rejects.toThrow(`held by process ${process.pid}`)
		})

		it('has its data after it was killed and started again', async () => {
			const [first] = started.splice(0)
			await killNow(first?.pid as number)
			await first?.stop()
			// As an earlier version left it.
			execFileSync('chmod', ['-R', 'a+rX', folder])
			const second = await start()
			expect(openToOthers(dirname(second.passwordFile))).toEqual([])
			expect(second.pid).not.toBe(first?.pid)
			expect(await hashOf(second)).toBe(hash)
		})

		it('overwrites what was erased, once', async () => {
			const [server] = started as [LocalNeo4j]
			expect(filesHolding(folder, 'PatronymeZ')).not.toEqual([])
			const store = await openStore(server.connection)
			const ledger = ledgerInMemory()
			const accounts = { store: store.stores, ledger, clock: Date.now }
			expect(await erase(accounts, 'contact:Z', 'REQUEST', { by: null, group: null })).toBe(1)
			await expect
				.poll(() => store.stores.erasures.overwrite(), { interval: 1_000, timeout: 60_000 })
				.toBe(true)
			expect(await store.stores.erasures.overwrite()).toBe(false)
			await store.close()
		})

		it('is gone when it was stopped', async () => {
			const [server] = started.splice(0)
			await server?.stop()
			expect(databaseOf(folder)).toBeNull()
			expect(runningLocalNeo4j(folder, VERSION)).toBeNull()
		})

		it('keeps no byte of what was written over, in its data or its log', () => {
			expect(filesHolding(folder, 'PatronymeZ')).toEqual([])
		})

		it('is taken over when the one who started it was killed', async () => {
			const script = runScript(['npm', 'run', 'neo4j'], { NEO4J_FOLDER: folder })
			await script.line(/is ready/)
			expect(script.output()).toMatch(
				/Address: {2}bolt:.*\nUser: {5}neo4j\nPassword: in .*\nShell: .*--shell/,
			)
			const orphan = databaseOf(folder)
			const holder = await whoHolds(start)
			await killNow(holder)
			const server = await start()
			expect(server.adopted).toBe(true)
			expect(server.pid).toBe(orphan?.pid)
			expect(await hashOf(server)).toBe(hash)
		})
	})

	it.skipIf(java === null)(
		'writes an archive of its classes at its first stop, starts from it, and starts where it is broken',
		{ timeout: 240_000 },
		async () => {
			const folder = mkdtempSync(join(tmpdir(), 'constellations-'))
			onTestFinished(() => rmSync(folder, { recursive: true }))
			const jars = join(folder, 'lib')
			symlinkSync(jarsOf(JARS_FOLDER, VERSION), jars)
			const startAndStop = async (): Promise<string> => {
				const server = await startLocalNeo4j({
					folder,
					version: VERSION,
					java: java as Java,
					jars,
					javaOptions: readConfig({}).neo4jJavaOptions,
					onProgress: () => {},
				})
				const files = readFileSync(`/proc/${server.pid}/maps`, 'utf8')
				await server.stop()
				return files
			}
			const archives = () => readdirSync(folder).filter((name) => name.startsWith('classes-'))
			await startAndStop()
			expect(archives()).toHaveLength(1)
			const archive = join(folder, archives()[0] as string)
			expect(await startAndStop()).toContain(archive)
			const whole = readFileSync(archive)
			const middle = Math.floor(whole.length / 2)
			const otherByte = Buffer.from(whole)
			otherByte[middle] = (whole[middle] as number) ^ 0xff
			for (const broken of [Buffer.alloc(0), whole.subarray(0, middle), otherByte]) {
				rmSync(archive)
				writeFileSync(archive, broken)
				await startAndStop()
			}
		},
	)
})

/** The process that holds the folder, from the words of the refusal that it causes. */
async function whoHolds(start: () => Promise<LocalNeo4j>): Promise<number> {
	const words = await start().then(
		() => '',
		(error: Error) => error.message,
	)
	return Number(/held by process (\d+)/.exec(words)?.[1])
}

/** Paths that others than their owner may read, write or enter. */
function openToOthers(folder: string): readonly string[] {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	if (paths.length < 10) throw new Error(`Expected a database in ${folder}; it holds ${paths.length} files.`)
	return [folder, ...paths.map((path) => join(folder, path))].filter(
		(path) => (statSync(path).mode & 0o077) !== 0,
	)
}

function filesHolding(folder: string, text: string): readonly string[] {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	)
	return files
		.map(({ parentPath, name }) => join(parentPath, name))
		.filter((file) => readFileSync(file).includes(text))
}
