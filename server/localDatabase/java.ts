import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isCalendarVersion } from '../store/supportedVersion'
import { pathOfCommand } from './pathOfCommand'

export interface Java {
	/** The `java` executable. */
	readonly path: string
	/** 17, 21… */
	readonly major: number
}

/** The first Java that a Neo4j version runs on: 5.26 wants 17 or 21, calendar releases 21 or newer. */
export function chooseJava(candidates: readonly Java[], neo4jVersion: string): Java | null {
	return candidates.find(({ major }) => fits(major, neo4jVersion)) ?? null
}

/** The Java that `chooseJava` looks for, in words. */
export function requiredJava(neo4jVersion: string): string {
	return isCalendarVersion(neo4jVersion) ? 'Java 21 or newer' : 'Java 17 or 21'
}

/** The major version in a JDK's version: `17.0.15`, `21`, and the old `1.8.0_402`. */
export function majorOf(version: string): number | null {
	const [, first, second] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? []
	if (first === undefined) return null
	return first === '1' && second !== undefined ? Number(second) : Number(first)
}

const JVM_FOLDER = '/usr/lib/jvm'

/** The Javas of this machine: from JAVA_HOME, the path and /usr/lib/jvm, in that order. */
export function findJavas(environment: NodeJS.ProcessEnv = process.env): readonly Java[] {
	const paths = [
		...(environment.JAVA_HOME ? [join(environment.JAVA_HOME, 'bin/java')] : []),
		...[pathOfCommand('java', environment.PATH ?? '')].filter((path) => path !== null),
		...inJvmFolder(),
	]
	const real = new Set(paths.filter((path) => existsSync(path)).map((path) => realpathSync(path)))
	return [...real].flatMap((path) => {
		const major = majorAt(path)
		return major === null ? [] : [{ path, major }]
	})
}

/** Java packages that Neo4j accesses by reflection. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'] as const

/**
 * The arguments that run a Neo4j server from its jars, with a small heap: the database is small, and so is a
 * laptop.
 */
export function serverArguments(
	version: string,
	jars: string,
	home: string,
	configuration: string,
	javaOptions: readonly string[],
): string[] {
	return [
		'-Xms512m',
		'-Xmx1g',
		'-Dfile.encoding=UTF-8',
		'-XX:+ExitOnOutOfMemoryError',
		...javaOptions,
		...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
		'-cp',
		join(jars, '*'),
		isCalendarVersion(version) ? 'org.neo4j.server.Neo4jCommunity' : 'org.neo4j.server.CommunityEntryPoint',
		`--home-dir=${home}`,
		`--config-dir=${configuration}`,
	]
}

/** The arguments that open a Cypher shell from its jars. */
export function shellArguments(jars: string): string[] {
	return ['-cp', join(jars, '*'), 'org.neo4j.shell.Main']
}

function fits(major: number, neo4jVersion: string): boolean {
	return isCalendarVersion(neo4jVersion) ? major >= 21 : major === 17 || major === 21
}

function inJvmFolder(): readonly string[] {
	if (!existsSync(JVM_FOLDER)) return []
	return readdirSync(JVM_FOLDER)
		.sort()
		.map((name) => join(JVM_FOLDER, name, 'bin/java'))
}

/** A JDK states its version in a file; running it takes a hundred times longer. */
function majorAt(path: string): number | null {
	const release = join(dirname(dirname(path)), 'release')
	if (existsSync(release)) {
		const version = /^JAVA_VERSION="([^"]+)"/m.exec(readFileSync(release, 'utf8'))?.[1]
		if (version) return majorOf(version)
	}
	const { stderr } = spawnSync(path, ['-version'], { encoding: 'utf8', timeout: 10_000 })
	return majorOf(/version "([^"]+)"/.exec(stderr ?? '')?.[1] ?? '')
}
