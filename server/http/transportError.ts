import type { ApiCode } from '../graphql/errorTable'

/** A request with a wrong method or media type. */
export class TransportError extends Error {
	constructor(
		readonly code: Extract<ApiCode, 'METHOD_NOT_ALLOWED' | 'UNSUPPORTED_MEDIA_TYPE'>,
		message: string,
	) {
		super(message)
	}
}
