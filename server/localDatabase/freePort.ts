import { once } from 'node:events'
import { createServer } from 'node:net'

/** A free port of 127.0.0.1: the wanted one if possible. */
export async function freePort(wanted = 0): Promise<number> {
	const server = createServer()
	try {
		await once(server.listen(wanted, '127.0.0.1'), 'listening')
	} catch (error) {
		if (wanted === 0) throw error
		return freePort()
	}
	const address = server.address()
	await new Promise((closed) => server.close(closed))
	if (address === null || typeof address === 'string') throw new Error('A server on TCP has a port.')
	return address.port
}
