import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Express } from 'express'
import { networkOf } from './clientAddress'
import { REQUEST_MILLISECONDS } from './timeLimit'

/** What whoever connects may hold of us, and for how long. */
export const CONNECTION_LIMITS = {
	/** Until the headers of a request have come, and until all of it has: its body has 256 kB at most. */
	headersMilliseconds: REQUEST_MILLISECONDS,
	requestMilliseconds: REQUEST_MILLISECONDS,
	/** How often those two are looked at. Node's own thirty seconds would make forty of ten. */
	checkMilliseconds: 2_000,
	/** Between two requests. A page asks for what it needs within a second or two; then its place is for others. */
	keepAliveMilliseconds: 5_000,
	/**
	 * While an answer leaves, without one more byte of it taken by the system; it is cut at the second look at most, after
	 * twice as long. The system has megabytes of its own and asks for more when a third of them has left: a reader of
	 * 30 kB/s, straight or through a proxy that passes his pace on, is never cut.
	 */
	writeMilliseconds: 30_000,
	/** Bytes of answers that have not left, in all: what nobody reads stands outside the heap, where nothing limits it. */
	unsentBytes: 64_000_000,
	/** Connections in all: each holds a file of the process and some 50 kB. */
	connections: 1_000,
	/** Of one address, or one IPv6 subscriber: forty readers behind one address, with the six that a browser opens. */
	connectionsOfNetwork: 256,
} as const

export type ConnectionLimits = Readonly<Record<keyof typeof CONNECTION_LIMITS, number>>

/** A server that keeps to the limits. Proxies whose word the app believes on addresses speak for many readers. */
export function limitedServer(app: Express, limits: ConnectionLimits = CONNECTION_LIMITS): Server {
	const server = createServer(
		{
			headersTimeout: limits.headersMilliseconds,
			requestTimeout: limits.requestMilliseconds,
			connectionsCheckingInterval: limits.checkMilliseconds,
			keepAliveTimeout: limits.keepAliveMilliseconds,
		},
		app,
	)
	server.maxConnections = limits.connections
	limitEachNetwork(server, limits.connectionsOfNetwork, app.get('trust proxy fn'))
	limitWriting(server, limits.writeMilliseconds)
	return server
}

/** Express's own reading of `trust proxy`: whether the address so many hops away is a proxy that is believed. */
type IsTrusted = (address: string, hops: number) => boolean

function limitEachNetwork(server: Server, most: number, isProxy: IsTrusted): void {
	const open = new Map<string, number>()
	server.prependListener('connection', (socket: Socket) => {
		const address = socket.remoteAddress ?? ''
		if (isProxy(address, 0)) return
		const network = networkOf(address)
		const count = (open.get(network) ?? 0) + 1
		if (count > most) {
			socket.destroy()
			return
		}
		open.set(network, count)
		socket.once('close', () => {
			const left = (open.get(network) ?? 1) - 1
			if (left > 0) open.set(network, left)
			else open.delete(network)
		})
	})
}

/**
 * Cuts connections on which nothing moves. Node looks at what the system has taken of a long write: whoever reads is left
 * alone. While the answer is being made nothing moves either: the limit of time of the request sees to that.
 */
function limitWriting(server: Server, milliseconds: number): void {
	server.timeout = milliseconds
	server.prependListener('request', (_request, response) => {
		response.on('timeout', (socket: Socket) => {
			if (response.headersSent) socket.destroy()
		})
	})
}
