import type { RequestHandler } from 'express'
import { TooCostly } from '../errors'

/**
 * Refuses to send an answer with too many bytes. (`graphql/paceFields.ts` counts only characters.) Hundreds of such answers would
 * fill the memory of the server, and a reader can ask for pages.
 */
export function answerSize(bytes: number): RequestHandler {
	return (_request, response, next) => {
		const send = response.send.bind(response)
		response.send = (body) => {
			const length = typeof body === 'string' ? Buffer.byteLength(body) : 0
			if (length <= bytes) return send(body)
			response.send = send
			next(tooLarge(bytes, length))
			return response
		}
		next()
	}
}

/** @param length null where the answer was not finished. */
export function tooLarge(bytes: number, length: number | null): TooCostly {
	return new TooCostly(
		`An answer may have ${bytes} bytes; this one has ${length ?? 'more'}. Ask for pages with "first" and "after", select ` +
			'fewer fields, or take the list as a file from its page.',
	)
}
