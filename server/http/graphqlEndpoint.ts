import type { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type Express, type RequestHandler, type Response } from 'express'
import type { GraphQLSchema } from 'graphql'
import { accountContext } from '../accounts/accountContext'
import type { Accounts } from '../accounts/accounts'
import type { ActivityLog } from '../activity/activityLog'
import type { WriteServices } from '../declarations/writing'
import { BadInput } from '../errors'
import { type OperationContext, operationContext } from '../graphql/context'
import { checkOperation } from '../graphql/limits/checkOperation'
import { checkVariables } from '../graphql/limits/values'
import { directoryOf } from '../queries/directory'
import { changedContexts, type QueryContext } from '../queries/queryContext'
import { type Identifying, identifiedOf, identify } from './accounts/identify'
import { isOwnPage } from './accounts/ownOrigin'
import { type AnswerCache, answerFromCache, type TrackedContext, trackContext } from './answerCache'
import { answerSize } from './answerSize'
import { networkOf } from './clientAddress'
import { CONNECTION_LIMITS } from './connectionLimits'
import { DocumentCosts } from './documentCosts'
import { type OverloadMonitor, refuseOverload } from './overload'
import type { RateLimiter } from './rateLimiter'
import { type GraphqlRequest, onlyJson, onlyPost, readBody, readRequest } from './readRequest'
import { requestIdOf } from './requestId'
import { paceOf, requestWork, turnOf } from './requestWork'
import { expectListed, type Safelist } from './safelist'
import type { Scheduler } from './scheduler'
import { inTurn, seenBy } from './turnContext'
import { unsentAnswers } from './unsentAnswers'

export interface GraphqlEndpoint {
	readonly schema: GraphQLSchema
	readonly apollo: ApolloServer<OperationContext>
	readonly rateLimiter: RateLimiter
	readonly scheduler: Scheduler
	readonly overload: OverloadMonitor
	/** The context of queries at the time of the call. */
	readonly queryContext: () => QueryContext
	/** null: all operations within the limits may run. */
	readonly safelist: Safelist | null
	/** Answers kept until a record changes; null: every request is executed. */
	readonly answers: AnswerCache | null
	/** Largest size of an answer. */
	readonly answerBytes: number
	/** null: everybody is a visitor. */
	readonly accounts: Accounts | null
	readonly identifying: Identifying | null
	/** null: nobody can write. */
	readonly writing: WriteServices | null
	/** null: no activity is known. */
	readonly activity: ActivityLog | null
}

/**
 * GraphQL over HTTP. Requests that cannot be read or ask for too much are refused at once, and cached answers are given at once; the
 * others wait for their turn, and are validated and executed in slices.
 */
export function graphqlEndpoint(parts: GraphqlEndpoint): Express {
	const { schema, apollo, rateLimiter, scheduler, queryContext, safelist, answers, answerBytes } = parts
	const { take, chargeAccount, admit, begin } = requestWork(scheduler, rateLimiter)
	const costs = new DocumentCosts()
	const read: RequestHandler = (request, response, next) => {
		const input = turnOf(response).measure(() => {
			const read = readRequest(request.body)
			// Before they are written as text for the cache: deep ones would exhaust the stack.
			checkVariables(read.variables)
			// Programs with an API token are exempt.
			if (identifiedOf(response).reader.scopes === null) expectListed(safelist, read.query)
			return read
		})
		request.body = input
		response.setHeader('cache-control', 'no-store')
		const tracked = trackContext(
			changedContexts(queryContext(), (context) => inTurn(context, turnOf(response))),
		)
		// Only visitors' answers are cached.
		if (identifiedOf(response).reader.accountId !== null) tracked.isShared = false
		response.locals.tracked = tracked
		next()
	}
	const withinLimits: RequestHandler = (request, response, next) => {
		const turn = turnOf(response)
		const asked = request.body as GraphqlRequest
		const document = `${asked.operationName ?? ''} ${asked.query}`
		const size = turn.measure(() => checkOperation(schema, asked))
		if (size.operation === 'subscription') {
			throw new BadInput('Subscriptions are asked over a WebSocket, in the protocol graphql-transport-ws.')
		}
		turn.expect(costs.expected(document, size))
		response.once('close', () => {
			// A refused request took no time, which says nothing about its document.
			if (response.statusCode === 200 || turn.milliseconds > costs.expected(document, size)) {
				costs.learn(document, turn.milliseconds)
			}
		})
		next()
	}
	// An application of its own, without ETags: answers are never revalidated, so that hashing them would be a waste.
	const endpoint = express().disable('etag').disable('x-powered-by')
	endpoint.use(
		onlyPost,
		onlyJson,
		take,
		readBody,
		identify(parts.identifying),
		chargeAccount,
		admit,
		read,
		unsentAnswers(CONNECTION_LIMITS.unsentBytes),
	)
	// Before the limits: a cached answer has passed them once, and costs almost nothing.
	if (answers !== null) {
		const fromCache = answerFromCache(answers, trackedContextOf)
		endpoint.use((request, response, next) => {
			if (identifiedOf(response).reader.accountId === null) fromCache(request, response, next)
			else next()
		})
	}
	return endpoint.use(
		withinLimits,
		refuseOverload(parts.overload),
		begin,
		// After the cache, which must not keep refused answers.
		answerSize(answerBytes),
		expressMiddleware(apollo, {
			context: async ({ req, res }) => {
				const tracked = trackedContextOf(res)
				const account = accountContext(parts.accounts, identifiedOf(res), directoryOf(tracked.queryContext))
				return operationContext({
					queryContext: await seenBy(account.reader, tracked.queryContext, turnOf(res)),
					requestId: requestIdOf(res),
					network: networkOf(req.ip ?? ''),
					isOwnPage: parts.identifying !== null && isOwnPage(req, parts.identifying.origin),
					...(parts.writing && { writing: parts.writing }),
					...(parts.activity && { activity: parts.activity }),
					pace: paceOf(turnOf(res), answerBytes),
					account: () => {
						// An answer that depends on accounts is not cached.
						tracked.isShared = false
						return account
					},
				})
			},
		}),
	)
}

/** The endpoint sets it for each request. */
function trackedContextOf(response: Response): TrackedContext {
	return response.locals.tracked as TrackedContext
}
