import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'

/** Gives each request an id. An id from the client is ignored: it would enter the log. */
export const giveRequestId: RequestHandler = (_request, response, next) => {
	response.locals.requestId = randomUUID()
	response.setHeader('x-request-id', requestIdOf(response))
	next()
}

export function requestIdOf(response: Response): string {
	return String(response.locals.requestId)
}
