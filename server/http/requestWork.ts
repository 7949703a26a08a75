import type { RequestHandler, Response } from 'express'
import type { Pace } from '../graphql/paceFields'
import { identifiedOf } from './accounts/identify'
import { tooLarge } from './answerSize'
import type { RateLimiter } from './rateLimiter'
import type { RequestTurn, Scheduler } from './scheduler'

/** What stands between a request and the work that it asks for. */
export interface RequestWork {
	/** Gives a request its turn, which ends when it is answered or its reader leaves; what it is sent is counted. */
	readonly take: RequestHandler
	/** Has a request of an account charged to it, wherever it comes from, in the place of its network: once it is known who asks. */
	readonly chargeAccount: RequestHandler
	/** Lets a request that has come be looked at, once it is its turn. */
	readonly admit: RequestHandler
	/** Lets a request begin that cannot be answered from what is at hand, once it is its turn. */
	readonly begin: RequestHandler
}

export function requestWork(scheduler: Scheduler, rateLimiter: RateLimiter): RequestWork {
	return {
		take(request, response, next) {
			const address = request.ip ?? ''
			rateLimiter.expectRoom(address)
			const turn = scheduler.turn(rateLimiter.usageOf(address), (reason) => {
				if (!response.headersSent) next(reason)
			})
			response.locals.turn = turn
			const { socket } = request
			const before = socket.bytesWritten
			response.once('prefinish', () => turn.end())
			response.once('close', () => {
				turn.end()
				turn.countBytes(socket.bytesWritten - before)
			})
			next()
		},
		chargeAccount(request, response, next) {
			const { accountId } = identifiedOf(response).reader
			if (accountId !== null) {
				const address = request.ip ?? ''
				rateLimiter.expectRoom(address, accountId)
				turnOf(response).chargeTo(rateLimiter.usageOf(address, accountId))
			}
			next()
		},
		admit(_request, response, next) {
			turnOf(response).admit(next)
		},
		begin(request, response, next) {
			const address = request.ip ?? ''
			const { accountId } = identifiedOf(response).reader
			rateLimiter.expectProcessorTime(address, accountId)
			const begin = async (): Promise<void> => {
				await turnOf(response).pause()
				// Others of the same network or account may have used it up while this one waited.
				rateLimiter.expectProcessorTime(address, accountId)
				next()
			}
			begin().catch((error: unknown) => {
				if (!response.headersSent && !response.destroyed && error instanceof Error)
					turnOf(response).fail(error)
			})
		},
	}
}

/** Put there by `take`. */
export function turnOf(response: Response): RequestTurn {
	return response.locals.turn as RequestTurn
}

/** To read the clock takes as long as to resolve a plain value: one in so many of them reads it. */
const LEAVES_PER_LOOK = 4

/** How an answer is made: by the request's turn, and up to so many characters. */
export function paceOf(turn: RequestTurn, maxCharacters: number): Pace {
	let characters = 0
	let leaves = 0
	return {
		isOver: (isLeaf) => {
			if (isLeaf) {
				leaves += 1
				if (leaves % LEAVES_PER_LOOK !== 0) return turn.hasEnded
			}
			return turn.isOver()
		},
		hasEnded: () => turn.hasEnded,
		later: (work) => turn.later(work),
		add: (more) => {
			characters += more
			if (characters <= maxCharacters) return
			const error = tooLarge(maxCharacters, null)
			turn.fail(error)
			throw error
		},
	}
}
