import { join } from 'node:path'
import type { StoreConnection } from '../../server/store/openStore'
import { environmentOf } from './openWorld'
import { pause } from './ownDatabase'
import { type Answer, requestUntilStopped } from './probeServer'
import { startListening } from './startListening'

export interface Stop {
	/** Requests that the server accepted; `answered`: complete answers that left it. */
	readonly taken: number
	readonly answered: number
	/** Answers with 200 that the clients received. */
	readonly received: number
	/**
	 * Refused, or reset in the system's queue before the server accepted the connection: clients go
	 * elsewhere.
	 */
	readonly notTaken: number
	/** Answers lost on a connection that had served another request before. */
	readonly lostOnKept: readonly Answer[]
	readonly exitCode: number | null
	/** Milliseconds from the signal to the end of the process. */
	readonly milliseconds: number
}

/** Stops a server with SIGTERM while sixteen clients send requests without a pause. */
export async function stopUnderLoad(connection: StoreConnection, keepAlive: boolean): Promise<Stop> {
	const server = await startListening(join(import.meta.dirname, 'server.ts'), environmentOf(connection))
	const pending = requestUntilStopped(server.url, ['home', 'search'], { workers: 16, pauseMs: 1, keepAlive })
	await pause(1_500)
	const at = Date.now()
	await server.stop()
	const milliseconds = Date.now() - at
	await pending.stop()
	const [, taken, answered] = /took (\d+) answered (\d+)/.exec(server.output()) ?? []
	const lost = pending.answers.filter(({ status }) => status !== 200)
	const lostOnKept = lost.filter(({ reused }) => reused)
	return {
		taken: Number(taken),
		answered: Number(answered),
		received: pending.answers.length - lost.length,
		notTaken: lost.length - lostOnKept.length,
		lostOnKept,
		exitCode: server.process.exitCode,
		milliseconds,
	}
}
