import type { MiddlewareFn } from 'type-graphql'
import { Unavailable } from '../errors'
import type { OperationContext } from './context'

/** Milliseconds that one question may take; the request has ten seconds (server/http/timeLimit.ts). */
export const RESOLVER_MILLISECONDS = 8_000

/** Gives up on a question whose answer does not come in time. Throws Unavailable. */
export const answerTimeLimit: MiddlewareFn<OperationContext> = async ({ context }, next) => {
	let timer: NodeJS.Timeout | undefined
	const late = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => {
			// Of a request that was answered meanwhile nobody is to make another answer.
			if (context?.pace?.hasEnded()) return
			reject(new Unavailable('The answer took too long: ask for less, or try again in a moment.'))
		}, RESOLVER_MILLISECONDS)
	})
	try {
		return await Promise.race([next(), late])
	} finally {
		clearTimeout(timer)
	}
}
