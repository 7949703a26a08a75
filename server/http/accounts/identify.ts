import type { Request, RequestHandler, Response } from 'express'
import { type Identified, NOBODY, type Readers } from '../../accounts/readers'
import { Unauthenticated } from '../../errors'
import { networkOf } from '../clientAddress'
import type { Cookies } from './cookies'
import { isOwnPage, type OwnOrigin } from './ownOrigin'

export interface Identifying {
	readonly readers: Readers
	readonly session: Cookies
	readonly origin: OwnOrigin
}

/**
 * Identifies the reader by an API token, or by the session of a page of this server; otherwise it is a visitor. Throws
 * Unauthenticated for an invalid API token, so that a program does not mistake public answers for its own, and RateLimited after
 * too many invalid ones from one network.
 */
export async function identified(identifying: Identifying | null, request: Request): Promise<Identified> {
	const apiToken = apiTokenOf(request.headers.authorization ?? '')
	const network = networkOf(request.ip ?? '')
	if (apiToken !== null) {
		const found = (await identifying?.readers.ofApiToken(apiToken, network)) ?? null
		if (found === null) throw new Unauthenticated('The API token is unknown, revoked or too old.')
		return found
	}
	if (identifying === null) return NOBODY
	const { readers, session, origin } = identifying
	const token = session.read(request)
	if (token === null || !isOwnPage(request, origin)) return NOBODY
	return (await readers.ofSession(token, network)) ?? NOBODY
}

/** The API token in an `Authorization` header; null where there is none. */
export function apiTokenOf(authorization: string): string | null {
	return BEARER.exec(authorization)?.[1] ?? null
}

/** Other schemes may belong to a proxy in front. */
const BEARER = /^Bearer +(\S{1,200})$/i

/** Stores the reader for `identifiedOf`. A request without credentials goes on at once. */
export function identify(identifying: Identifying | null): RequestHandler {
	return (request, response, next) => {
		if (request.headers.authorization === undefined && request.headers.cookie === undefined) {
			next()
			return
		}
		identified(identifying, request).then((found) => {
			response.locals.identified = found
			next()
		}, next)
	}
}

export function identifiedOf(response: Response): Identified {
	return (response.locals.identified as Identified | undefined) ?? NOBODY
}
