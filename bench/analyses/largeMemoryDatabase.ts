import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { DEFAULT_NEO4J_VERSION } from '../../server/config'
import { freePort } from '../../server/localDatabase/freePort'
import { JARS_FOLDER, jarsOf } from '../../server/localDatabase/jars'
import { chooseJava, findJavas, serverArguments } from '../../server/localDatabase/java'

import {
	homeOf,
	LOCAL_USER,
	preparePassword,
	writeConfiguration,
} from '../../server/localDatabase/serverFiles'
import { awaitBolt } from '../../server/store/awaitBolt'
import type { StoreConnection } from '../../server/store/openStore'

export interface LargeMemoryDatabase {
	readonly connection: StoreConnection
	readonly pid: number
	stop(): Promise<void>
}

/** Four times the heap and the cache of the product's database, without a limit on queries (see `-c`). */
const ROOM = ['-Xms1g', '-Xmx4g']
const NO_LIMITS: Readonly<Record<string, string>> = {
	'server.memory.pagecache.size': '1g',
	'db.transaction.timeout': '0s',
	'db.memory.transaction.max': '0',
	'dbms.memory.transaction.total.max': '0',
}
const TIMEOUT = 120_000

/**
 * Starts a Neo4j in a folder with enough memory for analyses in Cypher. The product's own ends a query after
 * 30 s or 512 MB, which would end the comparison.
 */
export async function openLargeMemoryDatabase(folder: string): Promise<LargeMemoryDatabase> {
	const version = process.env.NEO4J_VERSION || DEFAULT_NEO4J_VERSION
	const java = chooseJava(await findJavas(), version)
	if (java === null) throw new Error(`Expected a Java that Neo4j ${version} runs on; none was found.`)
	const home = homeOf(resolve(folder), version)
	mkdirSync(home, { recursive: true })
	const password = preparePassword(home)
	const boltPort = await freePort()
	const configuration = writeConfiguration(home, boltPort)
	const settings = Object.entries(NO_LIMITS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
	const child = spawn(
		java.path,
		[...serverArguments(version, jarsOf(JARS_FOLDER, version), home, configuration, ROOM), ...settings],
		{ stdio: 'ignore', cwd: home },
	)
	// The database ends with the bench; otherwise it would keep the folder locked.
	process.once('exit', () => child.kill('SIGTERM'))
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
	const ended = new Promise<void>((done) => child.once('exit', () => done()))
	const connection = {
		uri: `bolt://127.0.0.1:${boltPort}`,
		user: LOCAL_USER,
		password,
		database: 'neo4j',
	}
	await awaitBolt(connection, () => child.exitCode === null, TIMEOUT)
	return {
		connection,
		pid: child.pid as number,
		stop: () => {
			child.kill('SIGTERM')
			return ended
		},
	}
}
