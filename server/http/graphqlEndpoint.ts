import type { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import { type RequestHandler, Router } from 'express'
import type { GraphQLSchema } from 'graphql'
import type { RequestContext } from '../graphql/context'
import { checkOperation } from '../graphql/limits/checkOperation'
import type { Spending } from '../graphql/limits/spending'
import type { Setting } from '../questions/setting'
import { onlyJson, onlyPost, readBody, readRequest } from './readRequest'
import { requestIdOf } from './requestId'
import { expectListed, type Safelist } from './safelist'

export interface GraphqlEndpoint {
	readonly schema: GraphQLSchema
	readonly apollo: ApolloServer<RequestContext>
	readonly spending: Spending
	/** What questions are asked of, as it stands when the request comes. */
	readonly setting: () => Setting
	/** null: any operation within the limits is answered. */
	readonly safelist: Safelist | null
}

/** GraphQL over HTTP: what cannot be read, asks too much or comes too often is refused before it is validated. */
export function graphqlEndpoint({ schema, apollo, spending, setting, safelist }: GraphqlEndpoint): Router {
	const withinLimits: RequestHandler = (request, _response, next) => {
		const asked = readRequest(request.body)
		expectListed(safelist, asked.query)
		const { objects } = checkOperation(schema, asked)
		spending.spend(request.ip ?? '', objects, Date.now())
		request.body = asked
		next()
	}
	return Router().use(
		onlyPost,
		onlyJson,
		readBody,
		withinLimits,
		expressMiddleware(apollo, {
			context: async ({ res }) => ({ setting: setting(), requestId: requestIdOf(res) }),
		}),
	)
}
