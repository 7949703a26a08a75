import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type OnProgress, runToCompletion, withProgress } from './runCommand'

/** `server`: the database; `shell`: the Cypher shell, fetched when it is first used. */
export type JarSet = 'server' | 'shell'

/** All databases use the same jars: they are kept once in the repository. */
export const JARS_FOLDER = resolve(import.meta.dirname, '../../.neo4j')

const FOLDER_OF: Readonly<Record<JarSet, string>> = { server: 'lib', shell: 'shell' }

/** The folder of a version's jars: `<folder>/<version>/lib`. */
export function jarsOf(folder: string, version: string, set: JarSet = 'server'): string {
	return join(folder, version, FOLDER_OF[set])
}

export function areJarsPresent(folder: string, version: string, set: JarSet = 'server'): boolean {
	return existsSync(jarsOf(folder, version, set))
}

/**
 * Copies the jars with Maven, once. They first go into a temporary folder, so that an interrupted copy does not
 * look complete.
 */
export async function prepareJars(
	folder: string,
	version: string,
	onProgress: OnProgress,
	set: JarSet = 'server',
	signal?: AbortSignal,
): Promise<string> {
	const target = jarsOf(folder, version, set)
	if (existsSync(target)) return target
	const partial = `${target}.${randomUUID()}`
	mkdirSync(partial, { recursive: true })
	const what = set === 'server' ? `Neo4j ${version}, 125 MB` : `the Cypher shell of Neo4j ${version}`
	onProgress(`fetching ${what}, through Maven, once`)
	try {
		await withProgress('fetching', onProgress, copy(partial, version, set, signal))
		if (!existsSync(target)) renameSync(partial, target)
	} finally {
		rmSync(partial, { recursive: true, force: true })
	}
	return target
}

function copy(target: string, version: string, set: JarSet, signal: AbortSignal | undefined): Promise<void> {
	const args = [
		'--batch-mode',
		'--quiet',
		'--file',
		resolve(import.meta.dirname, 'pom.xml'),
		`--activate-profiles=${set}`,
		`-Dneo4j.version=${version}`,
		'-DincludeScope=runtime',
		`-DoutputDirectory=${target}`,
		'dependency:copy-dependencies',
	]
	return runToCompletion('mvn', args, signal ? { signal } : {})
}
