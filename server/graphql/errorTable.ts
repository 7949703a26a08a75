import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { ConstellationsError, type ErrorCode, RateLimited } from '../errors'

/** The codes of errors that clients see: those of `errors.ts`, and those of HTTP. */
export type ApiCode = ErrorCode | 'INTERNAL' | 'METHOD_NOT_ALLOWED' | 'UNSUPPORTED_MEDIA_TYPE'

interface CodeEntry {
	readonly status: number
	/** The fixed message of the code; null: the error's own message is safe to show. */
	readonly message: string | null
	/** Seconds until a retry makes sense; absent where it never does, or the error itself says when. */
	readonly retryAfter?: number
}

/** What clients see of each code. Errors show nothing else. */
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
		// A database needs about that time to restart.
		retryAfter: 5,
	},
}

/** Codes of graphql-js and Apollo for a wrong document: their messages tell nothing about the server. */
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
	/** For programs: such as the argument, and the values that it takes. */
	readonly details: Readonly<Record<string, unknown>>
	/** Seconds, for the header of the same name; null where a retry does not help. */
	readonly retryAfter: number | null
}

/** What clients see of an error. Unknown errors are INTERNAL. */
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

/** An error without a class of its own, such as one of HTTP. */
export function apiErrorWithCode(code: ApiCode, ownMessage: string): ApiError {
	const { status, message, retryAfter = null } = CODES[code]
	return { code, status, message: withoutHints(message ?? ownMessage), details: {}, retryAfter }
}

/** The error in the form of GraphQL answers. */
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

/** Unwraps what a resolver threw from GraphQL's error. */
export function originalErrorOf(error: unknown): unknown {
	return error instanceof GraphQLError && error.originalError ? originalErrorOf(error.originalError) : error
}

/** Removes "Did you mean …?", which tells names of the schema to whoever guesses. */
function withoutHints(message: string): string {
	return message.replace(/ ?Did you mean .*\?/s, '')
}
