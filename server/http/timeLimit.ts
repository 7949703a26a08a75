import type { RequestHandler } from 'express'
import { Unavailable } from '../errors'

export const REQUEST_MILLISECONDS = 10_000

/** Answers with Unavailable when no answer came in time. */
export function requestTimeLimit(milliseconds = REQUEST_MILLISECONDS): RequestHandler {
	return (_request, response, next) => {
		const timer = setTimeout(() => {
			if (!response.headersSent) next(new Unavailable('The request took too long.'))
		}, milliseconds)
		response.on('close', () => clearTimeout(timer))
		next()
	}
}
