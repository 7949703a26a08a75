import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import type { Config } from '../config'
import { Refused } from '../errors'
import { CONNECTION_LIMITS, type ConnectionLimits, limitedServer } from './connectionLimits'

/** How many ports are tried. */
const TRIES = 20

export interface Listening {
	readonly server: Server
	/** The address to open. */
	readonly url: string
}

/**
 * Listens on the configured port. Where it is in use, listens on the next free one; but where PORT was set, throws Refused that
 * names the ways out.
 */
export async function listen(
	app: Express,
	{ port, host }: Pick<Config, 'port' | 'host'>,
	limits: ConnectionLimits = CONNECTION_LIMITS,
): Promise<Listening> {
	for (let tried = 0; tried < TRIES; tried += 1) {
		const server = limitedServer(app, limits)
		if (await takes(server, port.number + tried, host)) return { server, url: urlOf(server, host) }
		if (port.explicit) break
	}
	throw portInUse(port.number)
}

/** Throws Refused where PORT was set and is in use. Called before the start loads anything. */
export async function assertPortFree({ port, host }: Pick<Config, 'port' | 'host'>): Promise<void> {
	if (!port.explicit) return
	const server = createServer()
	if (!(await takes(server, port.number, host))) throw portInUse(port.number)
	await new Promise((resolve) => server.close(resolve))
}

function portInUse(number: number): Refused {
	return new Refused(
		`Port ${number} is in use. Choose another one (PORT=${number + 1} npm start), let the system choose ` +
			'(PORT=0), or stop what listens there.',
	)
}

function takes(server: Server, port: number, host: string): Promise<boolean> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE') resolve(false)
			else
				reject(new Refused(`Cannot listen on ${host}, port ${port}: ${error.message}`, {}, { cause: error }))
		})
		server.listen(port, host, () => resolve(true))
	})
}

function urlOf(server: Server, host: string): string {
	const { port } = server.address() as AddressInfo
	const everywhere = host === '0.0.0.0' || host === '::'
	const name = everywhere || host === '127.0.0.1' || host === '::1' ? 'localhost' : host
	return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`
}
