import { createServer } from 'node:net'

const LOOPBACK = '127.0.0.1'

/** The preferred port where it is free on loopback, else one that the system chooses. */
export async function freePort(preferred: number | null = null): Promise<number> {
	if (preferred !== null && (await isFree(preferred))) return preferred
	return listenOnce(0)
}

async function isFree(port: number): Promise<boolean> {
	try {
		await listenOnce(port)
		return true
	} catch {
		return false
	}
}

function listenOnce(port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer()
		server.once('error', reject)
		server.listen(port, LOOPBACK, () => {
			const address = server.address()
			const number = typeof address === 'object' && address ? address.port : port
			server.close(() => resolve(number))
		})
	})
}
