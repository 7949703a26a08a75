import { spawn } from 'node:child_process'
import { Refused } from '../errors'
import type { StoreConnection } from '../store/openStore'
import { JARS_FOLDER, prepareJars } from './jars'
import { chooseJava, findJavas, requiredJava, shellArguments } from './java'
import type { OnProgress } from './runCommand'

/** Opens Neo4j's own shell in this terminal until the user leaves it. Maven fetches its jars once. */
export async function openCypherShell(
	{ uri, user, password, database }: StoreConnection,
	version: string,
	onProgress: OnProgress,
): Promise<void> {
	const java = chooseJava(findJavas(), version)
	if (!java) throw new Refused(`Expected ${requiredJava(version)} to run the Cypher shell; none is here.`)
	const jars = await prepareJars(JARS_FOLDER, version, onProgress, 'shell')
	// In the environment: every user of the machine can read a command line.
	const environment = {
		NEO4J_ADDRESS: uri,
		NEO4J_USERNAME: user,
		NEO4J_PASSWORD: password,
		NEO4J_DATABASE: database,
	}
	const shell = spawn(java.path, shellArguments(jars), {
		stdio: 'inherit',
		env: { ...process.env, ...environment },
	})
	await new Promise<void>((resolve, reject) => {
		shell.once('error', reject)
		shell.once('close', () => resolve())
	})
}
