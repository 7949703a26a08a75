import type { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type Express, type RequestHandler, type Response } from 'express'
import type { GraphQLSchema } from 'graphql'
import { type OperationContext, operationContext } from '../graphql/context'
import { checkOperation } from '../graphql/limits/checkOperation'
import type { QueryContext } from '../queries/queryContext'
import { type AnswerCache, answerFromCache, type TrackedContext, trackContext } from './answerCache'
import { answerSize } from './answerSize'
import { networkOf } from './clientAddress'
import { CONNECTION_LIMITS } from './connectionLimits'
import type { RateLimiter } from './rateLimiter'
import { onlyJson, onlyPost, readBody, readRequest } from './readRequest'
import { requestIdOf } from './requestId'
import { expectListed, type Safelist } from './safelist'
import { unsentAnswers } from './unsentAnswers'

export interface GraphqlEndpoint {
	readonly schema: GraphQLSchema
	readonly apollo: ApolloServer<OperationContext>
	readonly rateLimiter: RateLimiter
	/** What queries are asked of, as it stands when the request comes. */
	readonly queryContext: () => QueryContext
	/** null: any operation within the limits is answered. */
	readonly safelist: Safelist | null
	/** Answers kept until a record changes; null: every request is executed. */
	readonly answers: AnswerCache | null
	/** What an answer may have at most. */
	readonly answerBytes: number
}

/** GraphQL over HTTP: what cannot be read, asks too much or comes too often is refused before it is validated. */
export function graphqlEndpoint(parts: GraphqlEndpoint): Express {
	const { schema, apollo, rateLimiter, queryContext, safelist, answers, answerBytes } = parts
	const withinLimits: RequestHandler = (request, _response, next) => {
		const input = readRequest(request.body)
		expectListed(safelist, input.query)
		const { fields } = checkOperation(schema, input)
		rateLimiter.consume(request.ip ?? '', fields)
		request.body = input
		next()
	}
	// An application of its own: nobody asks again for what is not kept, so that a hash of each answer is for nothing.
	const endpoint = express().disable('etag').disable('x-powered-by')
	endpoint.use(onlyPost, onlyJson, readBody, withinLimits, (_request, response, next) => {
		response.setHeader('cache-control', 'no-store')
		response.locals.tracked = trackContext(queryContext())
		next()
	})
	endpoint.use(unsentAnswers(CONNECTION_LIMITS.unsentBytes))
	if (answers !== null) endpoint.use(answerFromCache(answers, trackedContextOf))
	return endpoint.use(
		// After the cache: what is refused is not kept.
		answerSize(answerBytes),
		expressMiddleware(apollo, {
			context: async ({ req, res }) =>
				operationContext({
					queryContext: trackedContextOf(res).queryContext,
					requestId: requestIdOf(res),
					asker: networkOf(req.ip ?? ''),
				}),
		}),
	)
}

/** Put there by the endpoint for each request. */
function trackedContextOf(response: Response): TrackedContext {
	return response.locals.tracked as TrackedContext
}
