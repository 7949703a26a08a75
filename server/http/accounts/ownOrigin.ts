import type { Request } from 'express'

/** Where readers reach this server, such as `https://constellations.example.org`. */
export type OwnOrigin = (request: Request) => string

/** @param publicAddress null in development alone: then what the browser calls the server by. */
export function ownOrigin(publicAddress: string | null): OwnOrigin {
	if (publicAddress === null) return (request) => `${request.protocol}://${request.get('host') ?? ''}`
	const { origin } = new URL(publicAddress)
	return () => origin
}

/**
 * Whether a page of this server asks. A browser says where a POST comes from; what does not say so is no page of ours, and
 * its cookies are not read.
 */
export function isOwnPage(request: Request, origin: OwnOrigin): boolean {
	return request.get('origin') === origin(request)
}
