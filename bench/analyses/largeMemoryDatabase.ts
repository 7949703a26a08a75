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

/** Four times the heap and the cache of the product's own database, and no limit on a question: see `-c`. */
const ROOM = ['-Xms1g', '-Xmx4g']
const NO_LIMITS: Readonly<Record<string, string>> = {
	'server.memory.pagecache.size': '1g',
	'db.transaction.timeout': '0s',
	'db.memory.transaction.max': '0',
	'dbms.memory.transaction.total.max': '0',
}
const TIMEOUT = 120_000

/**
 * A Neo4j in a folder with room for analyses in Cypher: the one of the product ends a question after 30 s or 512 MB,
 * which would end the comparison too.
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
	// Whatever ends the bench ends its database, which would keep the folder.
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
