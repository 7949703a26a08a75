import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'

export interface DrainTimes {
	/** How long `/readyz` says "draining" while connections are still taken: whoever sends readers here has to see it. */
	readonly announceMilliseconds: number
	/** How long a connection that is open may still bring a request that was under way. */
	readonly graceMilliseconds: number
	/** After which the rest is cut, once no connection is taken. */
	readonly cutMilliseconds: number
}

/** A proxy that probes each second sees three refusals, and sends nobody any more when the door closes. */
export const DRAIN_TIMES: DrainTimes = {
	announceMilliseconds: 3_000,
	graceMilliseconds: 1_000,
	cutMilliseconds: 15_000,
}
/** Milliseconds; in a turn of the loop that took less, hardly anybody can have come since the look. */
const SHORT_TURN = 2
const ACCEPT_TIMEOUT_MILLISECONDS = 1_000

export interface Drain {
	readonly isDraining: () => boolean
	/**
	 * Not ready, but for some seconds still there for whoever has not heard; then no new connection. Requests that came or
	 * are under way are answered and end their connection; after 15 s more the rest is cut.
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
			// Who keeps a connection learns by an answer that it ends, not by a reset in the middle of the next request.
			server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'))
			await new Promise((announced) => setTimeout(announced, announceMilliseconds))
			await acceptQueued(server)
			// The close of HTTP's own server would cut connections whose first request is still on its way.
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
 * Waits for a turn of the loop that was short and brought no connection: Node accepts one a turn, others wait in the
 * system's queue, and would be reset when the server closes. Gives up after a second: under a flood somebody waits.
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
