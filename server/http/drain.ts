import type { Server } from 'node:http'

const DRAIN_MILLISECONDS = 15_000

export interface Drain {
	readonly isDraining: () => boolean
	/** Not ready, no new connection, running requests end, idle ones are closed; after 15 s the rest is cut. */
	drain(server: Server): Promise<void>
}

export function createDrain(milliseconds = DRAIN_MILLISECONDS): Drain {
	let draining = false
	return {
		isDraining: () => draining,
		async drain(server) {
			draining = true
			const closed = new Promise<void>((resolve) => server.close(() => resolve()))
			server.closeIdleConnections()
			const cut = setTimeout(() => server.closeAllConnections(), milliseconds)
			// A connection that was busy when closing began is idle once it is answered.
			const sweep = setInterval(() => server.closeIdleConnections(), 50)
			await closed
			clearTimeout(cut)
			clearInterval(sweep)
		},
	}
}
