import type { Request } from 'express'

/** The origin of this server for a request, such as `https://constellations.example.org`. */
export type OwnOrigin = (request: Request) => string

/** @param publicAddress null, in development only: the origin is then the one in the request. */
export function ownOrigin(publicAddress: string | null): OwnOrigin {
	if (publicAddress === null) return (request) => `${request.protocol}://${request.get('host') ?? ''}`
	const { origin } = new URL(publicAddress)
	return () => origin
}

/**
 * Whether a page of this server sent a request. Browsers send `Origin` with each POST; without it a request is not from our pages,
 * and its cookies are ignored.
 */
export function isOwnPage(request: Request, origin: OwnOrigin): boolean {
	return request.get('origin') === origin(request)
}
