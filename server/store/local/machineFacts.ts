import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chooseJava } from './chooseJava'
import type { MachineFacts } from './chooseWay'
import { findJavas } from './findJavas'
import { findOnPath } from './findOnPath'
import { jarsAreThere } from './prepareJars'

/** Looks at this machine. Docker, whose engine may be slow to answer, is asked only where it matters. */
export function machineFacts(
	neo4jVersion: string,
	external: boolean,
	jarsFolder: string,
	installed: boolean,
): MachineFacts {
	const java = chooseJava(findJavas(), neo4jVersion) !== null
	const jars = jarsAreThere(jarsFolder, neo4jVersion) || findOnPath('mvn') !== null
	return {
		neo4jVersion,
		external,
		java,
		jars,
		debian: existsSync('/etc/debian_version') && findOnPath('apt-get') !== null,
		canInstall: process.getuid?.() === 0 || answers('sudo', ['-n', 'true']),
		docker:
			!external &&
			!(java && jars) &&
			answers('docker', ['compose', 'version']) &&
			answers('docker', ['info']),
		installed,
	}
}

function answers(command: string, args: readonly string[]): boolean {
	return spawnSync(command, args, { stdio: 'ignore', timeout: 10_000 }).status === 0
}
