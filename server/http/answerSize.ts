import type { RequestHandler } from 'express'
import { TooCostly } from '../errors'

/**
 * Refuses to send an answer that turned out larger than what was counted before it was made: a reader can page, and
 * hundreds of such answers would fill the memory of the server while they leave it.
 */
export function answerSize(bytes: number): RequestHandler {
	return (_request, response, next) => {
		const send = response.send.bind(response)
		response.send = (body) => {
			const length = typeof body === 'string' ? Buffer.byteLength(body) : 0
			if (length <= bytes) return send(body)
			response.send = send
			next(
				new TooCostly(
					`An answer may have ${bytes} bytes; this one has ${length}. Ask for pages with "first" and "after", select ` +
						'fewer fields, or take the list as a file from its page.',
				),
			)
			return response
		}
		next()
	}
}
