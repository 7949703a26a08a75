import type { Request, RequestHandler } from 'express'
import type { Reader } from '../policy/reader'
import { checkOf, guardsOf, LINK, PUBLIC, type Rule, refusal } from '../policy/rule'

/** What stands before a route and names its rule, as each field of the API does. */
export type RuleOfRoute = RequestHandler & { readonly rule: Rule }

/**
 * Asks for a rule before what follows it is done.
 *
 * @param readerOf throws Unauthenticated where nobody is signed in.
 */
export function routeRule(rule: Rule, readerOf: (request: Request) => Promise<Reader>): RuleOfRoute {
	const guards = guardsOf(rule)
	const isLetThrough = checkOf(guards)
	const ask: RequestHandler = async (request, _response, next) => {
		const reader = await readerOf(request)
		if (!isLetThrough(reader, undefined, {})) throw refusal(guards, reader)
		next()
	}
	return Object.assign(ask, { rule })
}

/** Says that a route is for everybody, also to sign in. */
export const publicRoute = named(PUBLIC)

/** Says that a route is for whoever shows the secret of a link, which is read by what is called. */
export const linkRoute = named(LINK)

function named(rule: Rule): RuleOfRoute {
	const pass: RequestHandler = (_request, _response, next) => next()
	return Object.assign(pass, { rule })
}
