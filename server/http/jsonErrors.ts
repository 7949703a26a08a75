import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { NotFound } from '../errors'
import type { UnexpectedIn } from '../graphql/apolloServer'
import { type ApiError, apiErrorOf, apiErrorWithCode, formattedError } from '../graphql/errorTable'
import { LIMITS } from '../graphql/limits/limits'
import { requestIdOf } from './requestId'
import { TransportError } from './transportError'

/** Called with unexpected errors; of an operation only with its name and the hash of its document. */
export type ErrorReporter = (error: unknown, requestId: string, operation?: UnexpectedIn) => void

export const notFound: RequestHandler = (request, _response, next) => {
	next(new NotFound(`Nothing answers ${request.method} at this address.`))
}

/** Answers every error as JSON, in the form of GraphQL; only the log gets the details of an unexpected one. */
export function jsonErrors(report: ErrorReporter): ErrorRequestHandler {
	return (error, request, response, _next) => {
		const shown = transportError(error) ?? apiErrorOf(error)
		if (shown.code === 'INTERNAL' && !response.headersSent) report(error, requestIdOf(response))
		if (response.headersSent) return
		if (shown.retryAfter !== null) response.setHeader('retry-after', String(shown.retryAfter))
		if (request.path === '/graphql' && request.accepts(GRAPHQL_JSON)) response.type(GRAPHQL_JSON)
		send(response, shown)
	}
}

/** GraphQL clients that know this type read the errors of an answer with any status. */
const GRAPHQL_JSON = 'application/graphql-response+json'

function send(response: Response, shown: ApiError): void {
	response.status(shown.status)
	if (!response.get('content-type')) response.type('application/json')
	response.setHeader('cache-control', 'no-store')
	response.send(JSON.stringify({ errors: [formattedError(shown, requestIdOf(response))] }))
}

/** What clients see of an error of HTTP: a TransportError, or one of express or its body parser, which has a status. */
function transportError(error: unknown): ApiError | null {
	if (error instanceof TransportError) return apiErrorWithCode(error.code, error.message)
	switch (statusOf(error)) {
		case 400:
			return apiErrorWithCode('BAD_INPUT', 'The request could not be read.')
		case 413:
			return {
				...apiErrorWithCode('TOO_COSTLY', `A body may have ${LIMITS.bodyBytes} bytes; this one has more.`),
				status: 413,
			}
		case 415:
			return apiErrorWithCode('UNSUPPORTED_MEDIA_TYPE', 'A body must not be compressed or otherwise encoded.')
		default:
			return null
	}
}

function statusOf(error: unknown): number | null {
	if (!(error instanceof Error) || !('status' in error)) return null
	return typeof error.status === 'number' ? error.status : null
}
