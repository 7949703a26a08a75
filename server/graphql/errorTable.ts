import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { ConstellationsError, type ErrorCode, RateLimited } from '../errors'

/** What a client may act on: the codes of the family, and those of the transport. */
export type ApiCode = ErrorCode | 'INTERNAL' | 'METHOD_NOT_ALLOWED' | 'UNSUPPORTED_MEDIA_TYPE'

interface CodeEntry {
	readonly status: number
	/** The one message of the code; null where the error's own is safe and says what was expected. */
	readonly message: string | null
	/** Seconds after which it is worth trying again; where trying again would not help, or the error knows better, absent. */
	readonly retryAfter?: number
}

/** How each code is shown. Nothing else leaves the server. */
const CODES: Readonly<Record<ApiCode, CodeEntry>> = {
	BAD_INPUT: { status: 400, message: null },
	UNAUTHENTICATED: { status: 401, message: null },
	FORBIDDEN: { status: 403, message: null },
	CHECK_NEEDED: { status: 403, message: null },
	NOT_FOUND: { status: 404, message: null },
	METHOD_NOT_ALLOWED: { status: 405, message: null },
	CONFLICT: { status: 409, message: null },
	TOO_COSTLY: { status: 400, message: null },
	UNSUPPORTED_MEDIA_TYPE: { status: 415, message: null },
	RATE_LIMITED: { status: 429, message: null },
	INTERNAL: {
		status: 500,
		message: 'Something went wrong on the server. The request id tells which request.',
	},
	REFUSED: { status: 503, message: 'The server cannot answer this for now.' },
	OVERLOADED: {
		status: 503,
		message: 'The server has more to do than it can. Try again in a moment.',
		retryAfter: 3,
	},
	UNAVAILABLE: {
		status: 503,
		message: 'The server, or its database, does not answer for now. Try again in a moment.',
		// A database that was restarted answers again in about that time.
		retryAfter: 5,
	},
}

/** Codes that graphql-js and Apollo give to a document that is wrong: their messages name it and nothing of ours. */
const WRONG_DOCUMENT: ReadonlySet<unknown> = new Set([
	'GRAPHQL_PARSE_FAILED',
	'GRAPHQL_VALIDATION_FAILED',
	'BAD_USER_INPUT',
	'BAD_REQUEST',
	'OPERATION_RESOLUTION_FAILURE',
	'PERSISTED_QUERY_NOT_SUPPORTED',
	'PERSISTED_QUERY_NOT_FOUND',
])

export interface ApiError {
	readonly code: ApiCode
	readonly status: number
	readonly message: string
	/** What the code has to say for a program: the argument, what is accepted. */
	readonly details: Readonly<Record<string, unknown>>
	/** Seconds, where trying again later helps; for the header of the same name. */
	readonly retryAfter: number | null
}

/** How an error is shown: the one place where an error becomes an answer. What is not known is INTERNAL. */
export function apiErrorOf(error: unknown): ApiError {
	const origin = originalErrorOf(error)
	if (origin instanceof ConstellationsError) {
		const shown = apiErrorWithCode(origin.code, origin.message)
		return {
			...shown,
			details: origin.code === 'REFUSED' ? {} : origin.details,
			retryAfter: origin instanceof RateLimited ? origin.retryAfter : shown.retryAfter,
		}
	}
	if (error instanceof GraphQLError && WRONG_DOCUMENT.has(error.extensions.code)) {
		return apiErrorWithCode('BAD_INPUT', error.message)
	}
	return apiErrorWithCode('INTERNAL', '')
}

/** An error of the transport, which has no class of its own. */
export function apiErrorWithCode(code: ApiCode, ownMessage: string): ApiError {
	const { status, message, retryAfter = null } = CODES[code]
	return { code, status, message: withoutHints(message ?? ownMessage), details: {}, retryAfter }
}

/** The error as GraphQL answers carry it. */
export function formattedError(
	shown: ApiError,
	requestId: string | null,
	at: Pick<GraphQLFormattedError, 'path' | 'locations'> = {},
): GraphQLFormattedError {
	return {
		message: shown.message,
		...(at.locations && { locations: at.locations }),
		...(at.path && { path: at.path }),
		extensions: { code: shown.code, ...shown.details, ...(requestId !== null && { requestId }) },
	}
}

/** Through GraphQL's wrapper, to what a question threw. */
export function originalErrorOf(error: unknown): unknown {
	return error instanceof GraphQLError && error.originalError ? originalErrorOf(error.originalError) : error
}

/** "Did you mean …?" tells names of the schema to whoever guesses. */
function withoutHints(message: string): string {
	return message.replace(/ ?Did you mean .*\?/s, '')
}
