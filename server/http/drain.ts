import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'

export interface DrainTimes {
	/** How long `/readyz` says "draining" while connections are still accepted, so that the proxy can notice. */
	readonly announceMilliseconds: number
	/** How long open connections may still bring a request that was on its way. */
	readonly graceMilliseconds: number
	/** When open connections are cut, after the server stopped accepting. */
	readonly cutMilliseconds: number
}

/** A proxy that probes each second sees three refusals before the server stops accepting connections. */
export const DRAIN_TIMES: DrainTimes = {
	announceMilliseconds: 3_000,
	graceMilliseconds: 1_000,
	cutMilliseconds: 15_000,
}
/** Milliseconds of a turn of the event loop in which hardly any connection can have come. */
const SHORT_TURN = 2
const ACCEPT_TIMEOUT_MILLISECONDS = 1_000

export interface Drain {
	readonly isDraining: () => boolean
	/**
	 * Reports not ready and keeps accepting for some seconds, then accepts no new connection. Requests that came are answered, and
	 * close their connection; after 15 more seconds the rest is cut.
	 */
	drain(server: Server): Promise<void>
}

export function createDrain(times: DrainTimes = DRAIN_TIMES): Drain {
	const { announceMilliseconds, graceMilliseconds, cutMilliseconds } = times
	let draining = false
	return {
		isDraining: () => draining,
		async drain(server) {
			draining = true
			// Clients that keep a connection learn from an answer that it ends, not from a reset during the next request.
			server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'))
			await new Promise((announced) => setTimeout(announced, announceMilliseconds))
			await acceptQueued(server)
			// The HTTP server's own close would cut connections whose first request is still on its way.
			const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()))
			const cut = setTimeout(() => server.closeAllConnections(), cutMilliseconds)
			const began = Date.now()
			const sweep = setInterval(() => {
				if (Date.now() - began >= Math.min(graceMilliseconds, cutMilliseconds)) server.closeIdleConnections()
			}, 50)
			await closed
			clearTimeout(cut)
			clearInterval(sweep)
		},
	}
}

/**
 * Waits for a short turn of the event loop without a new connection: Node accepts one a turn, and those in the system's queue would
 * be reset when the server closes. Gives up after a second, as during a flood.
 */
async function acceptQueued(server: Server): Promise<void> {
	let came = 0
	const count = (): void => {
		came += 1
	}
	server.on('connection', count)
	const giveUp = performance.now() + ACCEPT_TIMEOUT_MILLISECONDS
	for (let began = 0; began < giveUp; ) {
		began = performance.now()
		came = 0
		await new Promise((next) => setImmediate(next))
		if (came === 0 && performance.now() - began < SHORT_TURN) break
	}
	server.off('connection', count)
}
