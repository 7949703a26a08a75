/** The database of the product that the browser tests share. */
import { resolve } from 'node:path'
import { readConfig } from '../../server/config'
import { runningLocalNeo4j } from '../../server/localDatabase/localNeo4j'
import type { StoreConnection } from '../../server/store/openStore'

export const PRODUCT_FOLDER = resolve(import.meta.dirname, '../../.neo4j-e2e')

/** Throws an Error when it does not run. */
export function productDatabase(): StoreConnection {
	const running = runningLocalNeo4j(PRODUCT_FOLDER, readConfig({}).neo4jVersion)
	if (running === null) throw new Error('Expected the database of the product under test.')
	return running.connection
}
