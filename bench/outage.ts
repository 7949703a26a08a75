/**
 * `npx tsx bench/outage.ts [seconds]`: takes the database away from a server under requests (for 30 s by
 * default), then sends SIGTERM to that server under load, over kept and over new connections.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../server/store/openStore'
import { databaseOutage } from './resilience/databaseOutage'
import { loadReference } from './resilience/loadReference'
import { OwnDatabase } from './resilience/ownDatabase'
import { stopUnderLoad } from './resilience/stopUnderLoad'

const [seconds = '30', folder = mkdtempSync(join(tmpdir(), 'constellations-outage-'))] = process.argv.slice(2)
const database = new OwnDatabase(join(folder, 'neo4j'))
const store = await openStore(await database.start())
await loadReference(store)
await store.close()
try {
	console.log('away:', await databaseOutage(database, Number(seconds) * 1000))
	for (const keepAlive of [true, false]) {
		const stop = await stopUnderLoad(database.connection(), keepAlive)
		console.log(keepAlive ? 'SIGTERM, kept connections:' : 'SIGTERM, new connections:', stop)
	}
} finally {
	await database.stop()
}
