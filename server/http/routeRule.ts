import type { Request, RequestHandler } from 'express'
import type { Reader } from '../policy/reader'
import { checkOf, guardsOf, LINK, PUBLIC, type Rule, refusal } from '../policy/rule'

/** A handler in front of a route that names the rule of the route. */
export type RuleOfRoute = RequestHandler & { readonly rule: Rule }

/**
 * Checks a rule before the route runs.
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

/** For routes that everybody may use. */
export const publicRoute = named(PUBLIC)

/** For routes that need the secret of a link, which the called function checks. */
export const linkRoute = named(LINK)

function named(rule: Rule): RuleOfRoute {
	const pass: RequestHandler = (_request, _response, next) => next()
	return Object.assign(pass, { rule })
}
