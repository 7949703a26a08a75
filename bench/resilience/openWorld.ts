import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDataset } from '../../server/commands/loadDataset'
import { openStore, type StoreConnection } from '../../server/store/openStore'
import { SIZES, writeWorld } from '../generate'
import { OwnDatabase } from './ownDatabase'

export interface World {
	readonly connection: StoreConnection
	/** Process id of the database. */
	readonly pid: number
	stop(): Promise<void>
}

/**
 * Opens a separate database with a generated world. `folder` keeps it for the next time, when it is only
 * checked.
 */
export async function openWorld(size: keyof typeof SIZES, folder?: string): Promise<World> {
	const kept = folder ?? mkdtempSync(join(tmpdir(), 'constellations-world-'))
	const database = new OwnDatabase(join(kept, 'neo4j'))
	const connection = await database.start()
	const dataset = join(kept, `generated-${size}`)
	await writeWorld(dataset, SIZES[size])
	const store = await openStore(connection)
	await loadDataset(store, dataset, { today: '2026-11-25' })
	await store.close()
	return { connection, pid: database.pid, stop: () => database.stop() }
}

/** The environment with which our processes find the database. */
export function environmentOf({ uri, user, password, database }: StoreConnection): NodeJS.ProcessEnv {
	return {
		...process.env,
		NEO4J_URI: uri,
		NEO4J_USER: user,
		NEO4J_PASSWORD: password,
		NEO4J_DATABASE: database,
	}
}
