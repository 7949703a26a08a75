import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Express } from 'express'
import { networkOf } from './clientAddress'
import { REQUEST_MILLISECONDS } from './timeLimit'

/** What a client's connections may use, and for how long. */
export const CONNECTION_LIMITS = {
	/** Time for the headers of a request, and for all of it: its body has 256 kB at most. */
	headersMilliseconds: REQUEST_MILLISECONDS,
	requestMilliseconds: REQUEST_MILLISECONDS,
	/** How often these two are checked. With Node's thirty seconds, ten would become up to forty. */
	checkMilliseconds: 2_000,
	/** Between two requests. A page sends its requests within a second or two; then others may have the connection. */
	keepAliveMilliseconds: 5_000,
	/**
	 * How long the system may take no more bytes of an answer; the connection is cut after at most twice this time. The system buffers
	 * megabytes and takes more when a third of them has left: a client that reads 30 kB/s is never cut.
	 */
	writeMilliseconds: 30_000,
	/** Bytes of all answers not yet taken: they are outside the heap, where nothing else limits them. */
	unsentBytes: 64_000_000,
	/** Connections in all: each takes a file descriptor and about 50 kB. */
	connections: 1_000,
	/** Of one network: forty readers behind one address, each with a browser's six connections. */
	connectionsOfNetwork: 256,
} as const

export type ConnectionLimits = Readonly<Record<keyof typeof CONNECTION_LIMITS, number>>

/** A server with these limits. Trusted proxies are exempt from the limit of a network: they connect for many readers. */
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

/** Express's compiled `trust proxy`: whether the address that many hops away is a trusted proxy. */
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
 * Cuts connections that take nothing of an answer. Node checks what the system has taken of a long write, so that clients that read
 * are never cut. Before the headers are sent the time limit of the request applies.
 */
function limitWriting(server: Server, milliseconds: number): void {
	server.timeout = milliseconds
	server.prependListener('request', (_request, response) => {
		response.on('timeout', (socket: Socket) => {
			if (response.headersSent) socket.destroy()
		})
	})
}
