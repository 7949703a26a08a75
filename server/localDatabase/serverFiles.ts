/** The files of a local server: its password, created once, and its configuration, written at each start. */
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refused } from '../errors'
import { isCalendarVersion } from '../store/supportedVersion'

export const LOCAL_USER = 'neo4j'

/**
 * The home of a server. The 5.26 line and the calendar releases have separate homes: a calendar release converts a
 * store so that 5.26 can no longer read it.
 */
export function homeOf(folder: string, version: string): string {
	return join(folder, isCalendarVersion(version) ? 'home-calendar' : 'home-5')
}

export const passwordFileOf = (home: string): string => join(home, 'password')

/** The local database's password: created at its first start, readable only by its owner. */
export function preparePassword(home: string): string {
	const file = passwordFileOf(home)
	mkdirSync(join(home, 'data/dbms'), { recursive: true, mode: 0o700 })
	if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
	const password = readFileSync(file, 'utf8').trim()
	const initial = join(home, 'data/dbms/auth.ini')
	// Neo4j reads it only at its first start, so that it never runs with a known password.
	if (!existsSync(initial)) writeFileSync(initial, initialUser(password), { mode: 0o600 })
	return password
}

/**
 * Closes a folder and its contents to everybody but the owner, including what an earlier version or somebody else
 * left open. Links stay as they are.
 *
 * @throws Refused if the folder belongs to somebody else.
 */
export function closeToOthers(folder: string): void {
	try {
		chmodSync(folder, 0o700)
		for (const entry of readdirSync(folder, { withFileTypes: true })) {
			const path = join(folder, entry.name)
			if (entry.isDirectory()) closeToOthers(path)
			else if (entry.isFile()) chmodSync(path, 0o600)
		}
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException
		// A running database removes files in the meantime.
		if (code === 'ENOENT') return
		if (code !== 'EPERM' && code !== 'EACCES') throw error
		throw new Refused(
			`The local database in ${folder} belongs to another user. Start as that user, or set NEO4J_FOLDER to a folder of ` +
				'your own.',
			{},
			{ cause: error },
		)
	}
}

/** Loopback only, no file import, listed procedures, bounded transactions: see security.md §3.2 and §8.2. */
export function writeConfiguration(home: string, boltPort: number): string {
	const folder = join(home, 'conf')
	mkdirSync(folder, { recursive: true, mode: 0o700 })
	const bolt = `127.0.0.1:${boltPort}`
	const settings: Readonly<Record<string, string>> = {
		'server.default_listen_address': '127.0.0.1',
		'server.bolt.listen_address': bolt,
		'server.bolt.advertised_address': bolt,
		// Nobody needs HTTP, and every open port needs guarding.
		'server.http.enabled': 'false',
		'server.https.enabled': 'false',
		// At a stop its only client is gone; without this it waits twice five seconds for others.
		'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
		'server.memory.pagecache.size': '256m',
		// The transaction log holds erased data until its file is full and removed: `ErasureStore.overwrite`.
		'db.tx_log.rotation.size': '4m',
		'db.tx_log.rotation.retention_policy': 'keep_none',
		'db.transaction.timeout': '30s',
		'db.memory.transaction.max': '512m',
		'dbms.memory.transaction.total.max': '768m',
		'dbms.security.allow_csv_import_from_file_urls': 'false',
		'dbms.security.procedures.allowlist': PROCEDURES.join(','),
		'dbms.usage_report.enabled': 'false',
	}
	const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
	writeFileSync(join(folder, 'neo4j.conf'), lines.join(''), { mode: 0o600 })
	return folder
}

/** The procedures that the store, the driver and the shell call. */
export const PROCEDURES = [
	'db.awaitIndexes',
	'db.index.fulltext.queryNodes',
	'db.ping',
	'dbms.routing.getRoutingTable',
] as const

const ITERATIONS = 1024

/** The line that `neo4j-admin dbms set-initial-password` writes: salted SHA-256, hashed 1024 times. */
function initialUser(password: string): string {
	const salt = randomBytes(32)
	let digest = createHash('sha256').update(salt).update(password, 'utf8').digest()
	for (let round = 1; round < ITERATIONS; round++) digest = createHash('sha256').update(digest).digest()
	return `${LOCAL_USER}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${ITERATIONS}:\n`
}
