import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Java } from './java'

/**
 * An archive of the classes that Java loads for Neo4j, beside its jars: with it, Java reads and checks them in half the time
 * (docs/performance.md, "A start").
 */
export interface ClassArchive {
	/** The flags for Java. */
	readonly options: readonly string[]
	/** The file that this Java writes when it ends; null if it reads an archive. */
	readonly unfinished: string | null
}

/** Reads the archive of these jars, this Java and these options; writes it where there is none. */
export function classArchive(jars: string, java: Java, javaOptions: readonly string[]): ClassArchive {
	const file = archiveOf(jars, java, javaOptions)
	if (existsSync(file)) {
		// Java goes on without an archive that it cannot read, or whose checksums are wrong.
		const options = ['-Xshare:auto', '-XX:+VerifySharedSpaces', `-XX:SharedArchiveFile=${file}`]
		return { options, unfinished: null }
	}
	const unfinished = `${file}.${randomUUID()}`
	return { options: [`-XX:ArchiveClassesAtExit=${unfinished}`], unfinished }
}

/** Keeps what Java wrote, once it has ended by itself, in place of all others of these jars. */
export function keepClassArchive(unfinished: string): void {
	if (!existsSync(unfinished)) return
	const file = unfinished.slice(0, -'.'.length - randomUUID().length)
	renameSync(unfinished, file)
	for (const name of archivesIn(dirname(file)))
		if (name !== basename(file)) rmSync(join(dirname(file), name), { force: true })
}

const PREFIX = 'classes-'

function archivesIn(folder: string): readonly string[] {
	return readdirSync(folder).filter((name) => name.startsWith(PREFIX))
}

/** Its name changes with whatever Java checks before it uses an archive. */
function archiveOf(jars: string, java: Java, javaOptions: readonly string[]): string {
	const files = [java.path, ...readdirSync(jars).map((name) => join(jars, name))]
	const hash = createHash('sha256').update(JSON.stringify(javaOptions))
	for (const file of files) {
		const { size, mtimeMs } = statSync(file)
		hash.update(`\n${file} ${size} ${mtimeMs}`)
	}
	return join(dirname(jars), `${PREFIX}${hash.digest('hex').slice(0, 16)}.jsa`)
}
