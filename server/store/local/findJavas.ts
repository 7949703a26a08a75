import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Java, majorOf } from './chooseJava'
import { findOnPath } from './findOnPath'

const JVM_FOLDER = '/usr/lib/jvm'

/** The Javas of this machine: of JAVA_HOME, of the path, of /usr/lib/jvm, in that order. */
export function findJavas(environment: NodeJS.ProcessEnv = process.env): readonly Java[] {
	const paths = [
		...(environment.JAVA_HOME ? [join(environment.JAVA_HOME, 'bin/java')] : []),
		...[findOnPath('java', environment)].filter((path) => path !== null),
		...inJvmFolder(),
	]
	const real = new Set(paths.filter((path) => existsSync(path)).map((path) => realpathSync(path)))
	return [...real].flatMap((path) => {
		const major = majorAt(path)
		return major === null ? [] : [{ path, major }]
	})
}

function inJvmFolder(): readonly string[] {
	if (!existsSync(JVM_FOLDER)) return []
	return readdirSync(JVM_FOLDER)
		.sort()
		.map((name) => join(JVM_FOLDER, name, 'bin/java'))
}

/** A JDK says its version in a file beside its folders; running it takes a hundred times longer. */
function majorAt(path: string): number | null {
	const release = join(dirname(dirname(path)), 'release')
	if (existsSync(release)) {
		const version = /^JAVA_VERSION="([^"]+)"/m.exec(readFileSync(release, 'utf8'))?.[1]
		if (version) return majorOf(version)
	}
	const { stderr } = spawnSync(path, ['-version'], { encoding: 'utf8', timeout: 10_000 })
	return majorOf(/version "([^"]+)"/.exec(stderr ?? '')?.[1] ?? '')
}
