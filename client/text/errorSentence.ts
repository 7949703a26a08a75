/** The sentence of a failed request. */
import type { TextKey } from './messages'

/** `code` is the code of the API's first error, or NETWORK if no answer came. */
export function errorSentence(code: string): TextKey {
	switch (code) {
		case 'NETWORK':
			return 'error.network'
		case 'UNAVAILABLE':
		case 'OVERLOADED':
			return 'error.unavailable'
		case 'RATE_LIMITED':
			return 'error.rateLimited'
		case 'TOO_COSTLY':
			return 'error.tooCostly'
		case 'BAD_INPUT':
		case 'BAD_USER_INPUT':
		case 'GRAPHQL_VALIDATION_FAILED':
			return 'error.badInput'
		case 'NOT_FOUND':
			return 'error.notFound'
		default:
			return 'error.internal'
	}
}
