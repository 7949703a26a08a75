import type { RequestHandler, Response } from 'express'

/**
 * Limits the bytes of all answers that clients have not yet taken. Beyond the limit the oldest ones are cut: clients that read
 * take theirs within milliseconds.
 */
export function unsentAnswers(maxBytes: number): RequestHandler {
	const leaving = new Map<Response, number>()
	let bytes = 0
	const forget = (response: Response): void => {
		bytes -= leaving.get(response) ?? 0
		leaving.delete(response)
	}
	const makeRoom = (): void => {
		// A pipelined request gets no event when its connection closes.
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
