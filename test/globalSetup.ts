import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readConfig } from '../server/config'
import { Refused } from '../server/errors'
import { lockHolderOf } from '../server/localDatabase/folderLock'
import { prepareDatabase } from '../server/localDatabase/prepareDatabase'
import type { StoreConnection } from '../server/store/openStore'

declare module 'vitest' {
	interface ProvidedContext {
		/** The database of the test run; null where this machine has none: what needs it is skipped and counted. */
		neo4j: StoreConnection | null
	}
}

/**
 * One local Neo4j for the whole run, in a folder of its own: a developer's data is never touched. Vitest calls
 * this only when a test that needs it runs.
 */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
	try {
		const { neo4jVersion, neo4jJavaOptions: javaOptions } = readConfig(process.env)
		const database = await prepareDatabase({
			database: null,
			neo4jVersion,
			javaOptions,
			folder: freeFolder(),
			onProgress: (line) => console.log(line),
		})
		project.provide('neo4j', database.connection)
		return () => database.stop()
	} catch (error) {
		if (!(error instanceof Refused && error.details.nothingToRunWith)) throw error
		console.warn(`The tests on a real Neo4j are skipped. ${error.message}`)
		project.provide('neo4j', null)
		return async () => {}
	}
}

/** Of `.neo4j-test/1`, `2`…, the first that no other run holds: two runs at once have a database each. */
function freeFolder(): string {
	for (let number = 1; ; number++) {
		const folder = resolve(import.meta.dirname, `../.neo4j-test/${number}`)
		if (lockHolderOf(folder) === null) return folder
	}
}
