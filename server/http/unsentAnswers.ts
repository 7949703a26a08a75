import type { RequestHandler, Response } from 'express'

/**
 * Holds the answers that have not left to so many bytes in all: where one more would pass that, those that have been
 * leaving for the longest are cut. Whoever reads has his in milliseconds, so that only who does not is ever cut.
 */
export function unsentAnswers(maxBytes: number): RequestHandler {
	const leaving = new Map<Response, number>()
	let bytes = 0
	const forget = (response: Response): void => {
		bytes -= leaving.get(response) ?? 0
		leaving.delete(response)
	}
	const makeRoom = (): void => {
		// Of a request that stood behind another on its connection, nothing tells that the connection has gone.
		for (const [response] of leaving) if (response.req.socket.destroyed) forget(response)
		for (const [oldest] of leaving) {
			if (bytes <= maxBytes || leaving.size === 1) return
			forget(oldest)
			oldest.req.socket.destroy()
		}
	}
	return (_request, response, next) => {
		const send = response.send.bind(response)
		response.send = (body) => {
			if (response.req.socket.destroyed) return response
			forget(response)
			const length = typeof body === 'string' || body instanceof Uint8Array ? Buffer.byteLength(body) : 0
			leaving.set(response, length)
			bytes += length
			response.once('close', () => forget(response))
			makeRoom()
			return send(body)
		}
		next()
	}
}
