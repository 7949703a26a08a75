import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Refused } from '../errors'
import { areJarsPresent } from './jars'
import { chooseJava, findJavas, requiredJava } from './java'
import { pathOfCommand } from './pathOfCommand'
import { type OnProgress, runToCompletion, withProgress } from './runCommand'

/** What this machine can run a database with; collected once, so that the choice is easy to test. */
export interface MachineFacts {
	readonly neo4jVersion: string
	/** NEO4J_URI is set. */
	readonly external: boolean
	/** A Java that this Neo4j version runs on. */
	readonly java: boolean
	/** Maven is installed, or its jars are here already. */
	readonly jars: boolean
	readonly debian: boolean
	/** root, or sudo without a password. Like `docker`, not checked if a database is available without it. */
	readonly canInstall: boolean
	readonly docker: boolean
	/** Packages were installed during this start: what is still missing is unavailable. */
	readonly installed: boolean
}

export type DatabaseSource = 'external' | 'local' | 'install' | 'docker'

/**
 * Chooses the database, in this order: the configured one; a local one; a local one after installing its packages;
 * one in Docker.
 *
 * @throws Refused, with what the user can do, if none is possible.
 */
export function chooseDatabaseSource(facts: MachineFacts): DatabaseSource {
	if (facts.external) return 'external'
	if (facts.java && facts.jars) return 'local'
	if (facts.debian && facts.canInstall && !facts.installed) return 'install'
	if (facts.docker) return 'docker'
	throw new Refused(
		`There is nothing to run a database with: ${lacking(facts)}. Any one of these is enough:\n` +
			`  - install ${requiredJava(facts.neo4jVersion)} and Maven, then start again: the server fetches and manages a local Neo4j;\n` +
			'  - start a Docker engine with its compose plugin, then start again;\n' +
			'  - set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to those of a Neo4j 5.26 or newer that you have.',
		{ nothingToRunWith: true },
	)
}

/** Examines this machine. sudo and Docker, whose engine may be slow to answer, are asked only if they matter. */
export function machineFacts(
	neo4jVersion: string,
	external: boolean,
	jarsFolder: string,
	installed: boolean,
): MachineFacts {
	const java = chooseJava(findJavas(), neo4jVersion) !== null
	const jars = areJarsPresent(jarsFolder, neo4jVersion) || isOnPath('mvn')
	const needsNothing = external || (java && jars)
	return {
		neo4jVersion,
		external,
		java,
		jars,
		debian: existsSync('/etc/debian_version') && isOnPath('apt-get'),
		canInstall: !needsNothing && (process.getuid?.() === 0 || answers('sudo', ['-n', 'true'])),
		docker: !needsNothing && answers('docker', ['compose', 'version']) && answers('docker', ['info']),
		installed,
	}
}

const PACKAGES = ['default-jre-headless', 'maven'] as const

/** Installs Java and Maven from Debian's packages, as root or through sudo, and says so. */
export async function installPackages(onProgress: OnProgress): Promise<void> {
	onProgress(`installing ${PACKAGES.join(' and ')} with apt-get, which the local database needs`)
	const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n']
	const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
		const [command, ...rest] = [...prefix, 'apt-get', ...args] as [string, ...string[]]
		await withProgress('installing', onProgress, runToCompletion(command, rest, { environment }))
	}
}

function lacking({ java, jars, docker, neo4jVersion }: MachineFacts): string {
	return [
		...(java ? [] : [`no ${requiredJava(neo4jVersion)} (Neo4j ${neo4jVersion})`]),
		...(jars ? [] : ['no Maven']),
		...(docker ? [] : ['no Docker engine']),
	].join(', ')
}

function isOnPath(command: string): boolean {
	return pathOfCommand(command) !== null
}

function answers(command: string, args: readonly string[]): boolean {
	return spawnSync(command, args, { stdio: 'ignore', timeout: 10_000 }).status === 0
}
