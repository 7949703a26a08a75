import type { ApiCode } from '../graphql/errorTable'

/** A request that HTTP itself refuses: its method, its media type. */
export class TransportError extends Error {
	constructor(
		readonly code: Extract<ApiCode, 'METHOD_NOT_ALLOWED' | 'UNSUPPORTED_MEDIA_TYPE'>,
		message: string,
	) {
		super(message)
	}
}
