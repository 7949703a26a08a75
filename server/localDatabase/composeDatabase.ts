import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { awaitBolt } from '../store/awaitBolt'
import type { StoreConnection } from '../store/openStore'
import { freePort } from './freePort'
import { type OnProgress, runToCompletion, withProgress } from './runCommand'

export interface ComposeDatabase {
	readonly connection: StoreConnection
	readonly passwordFile: string
	stop(): Promise<void>
}

export type RunCompose = (args: readonly string[], environment: NodeJS.ProcessEnv) => Promise<void>

/**
 * Starts only the database of the compose file, reachable only from this machine. Its volume stays when it stops.
 *
 * @param root folder of docker-compose.yml; `folder` keeps the password.
 */
export async function startComposeDatabase(
	root: string,
	folder: string,
	onProgress: OnProgress,
	runCompose: RunCompose = (args, environment) => runToCompletion('docker', args, { environment }),
): Promise<ComposeDatabase> {
	const { password, passwordFile, authFile } = prepareSecrets(folder)
	const port = await freePort(7687)
	const environment = {
		...process.env,
		NEO4J_PASSWORD_SECRET: passwordFile,
		NEO4J_AUTH_SECRET: authFile,
		NEO4J_BOLT_PORT: String(port),
		// The file requires it for the server, which does not start here.
		TRUST_PROXY: process.env.TRUST_PROXY || 'none',
	}
	const files = ['docker-compose.yml', 'docker-compose.database.yml'].flatMap((name) => [
		'--file',
		join(root, name),
	])
	const compose = (...args: readonly string[]): Promise<void> =>
		runCompose(['compose', ...files, ...args], environment)
	await withProgress('starting Neo4j in Docker', onProgress, compose('up', '--detach', '--wait', 'database'))
	const connection = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' }
	return { connection, passwordFile, stop: () => compose('stop', 'database') }
}

/** Needed too: the container's health check may pass before the port is forwarded. */
export async function awaitComposeDatabase({ connection }: ComposeDatabase): Promise<void> {
	await awaitBolt(connection, () => true, 60_000)
}

/** Writes the password to two files: by itself for the server, and after the user's name for Neo4j's image. */
function prepareSecrets(folder: string): { password: string; passwordFile: string; authFile: string } {
	const secrets = join(folder, 'docker')
	mkdirSync(secrets, { recursive: true, mode: 0o700 })
	const passwordFile = join(secrets, 'password')
	const authFile = join(secrets, 'auth')
	if (!existsSync(passwordFile)) {
		writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
	}
	const password = readFileSync(passwordFile, 'utf8').trim()
	// Another user reads it in the container; the folder above is closed to others.
	writeFileSync(authFile, `neo4j/${password}`, { mode: 0o644 })
	return { password, passwordFile, authFile }
}
