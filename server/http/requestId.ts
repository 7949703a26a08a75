import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'

/** Gives each request an id of our own; one that a client sends is not taken, it would enter the log. */
export const giveRequestId: RequestHandler = (_request, response, next) => {
	response.locals.requestId = randomUUID()
	response.setHeader('x-request-id', requestIdOf(response))
	next()
}

export function requestIdOf(response: Response): string {
	return String(response.locals.requestId)
}
