import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
	ApolloServerPluginCacheControlDisabled,
	ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { Forbidden } from '../errors'
import type { OperationContext } from './context'
import { apiErrorOf, formattedError, originalErrorOf } from './errorTable'
import { LIMITS } from './limits/limits'

export interface ServerOptions {
	readonly schema: GraphQLSchema
	/** Told of each error that nothing expected, for the log. */
	readonly onUnexpected: (error: unknown, requestId: string, operation: UnexpectedIn) => void
	/** Told of what an account was refused, as `object.action` of the table of rights. */
	readonly onForbidden?: (account: string, right: string) => void
}

/** Which operation an unexpected error came of: what a log may hold of it, for its literals and variables are the reader's. */
export interface UnexpectedIn {
	readonly operation: string | null
	/** SHA-256 of the document, in hex. */
	readonly document: string | null
}

/** The executor: validation, execution and errors. Limits come before it (`limits/checkOperation.ts`). */
export function createApolloServer(options: ServerOptions): ApolloServer<OperationContext> {
	return new ApolloServer<OperationContext>({
		schema: options.schema,
		// The schema is public: `/schema.graphql` can be read by all. Whoever is refused would be told the name of the library.
		introspection: true,
		allowBatchedHttpRequests: false,
		persistedQueries: false,
		csrfPrevention: true,
		maxRecursiveSelections: LIMITS.selections,
		parseOptions: { maxTokens: LIMITS.documentTokens },
		hideSchemaDetailsFromClientErrors: true,
		includeStacktraceInErrorResponses: false,
		stopOnTerminationSignals: false,
		// The log of requests is ours; Apollo's would print documents.
		logger: silent,
		// Errors outside an operation (what is accepted); those of operations are rewritten by the plugin.
		formatError: (_formatted, error) => formattedError(apiErrorOf(error), null),
		plugins: [
			ApolloServerPluginLandingPageDisabled(),
			// It would wrap every field to work out what the endpoint says once: no-store.
			ApolloServerPluginCacheControlDisabled(),
			maskErrors(options),
		],
	})
}

/**
 * Rewrites the errors of every answer: code, message and request id, five at most; a status other than 200 only
 * where nothing was answered, so that one lost field does not lose the others.
 */
function maskErrors({ onUnexpected, onForbidden }: ServerOptions): ApolloServerPlugin<OperationContext> {
	return {
		async requestDidStart({ contextValue: { requestId, queryContext } }) {
			return {
				async willSendResponse({ errors = [], response, operationName = null, queryHash = null }) {
					if (response.body.kind !== 'single' || errors.length === 0) return
					const { singleResult } = response.body
					const reported = errors.slice(0, LIMITS.errorsReported)
					for (const error of errors) {
						if (apiErrorOf(error).code === 'INTERNAL') {
							onUnexpected(withoutDocument(error), requestId, {
								operation: operationName,
								document: queryHash,
							})
						}
						const { accountId } = queryContext.reader
						const origin = originalErrorOf(error)
						if (origin instanceof Forbidden && accountId !== null) {
							onForbidden?.(accountId, `${origin.details.object}.${origin.details.action}`)
						}
					}
					singleResult.errors = reported.map((error) => masked(error, requestId))
					const [first] = reported
					if (!first || singleResult.data) return
					const { status, retryAfter } = apiErrorOf(first)
					response.http.status = status
					if (retryAfter !== null) response.http.headers.set('retry-after', String(retryAfter))
				},
			}
		},
	}
}

/** What was thrown, else the message alone: GraphQL's own error holds the document that it points into. */
function withoutDocument(error: GraphQLError): unknown {
	const origin = originalErrorOf(error)
	if (!(origin instanceof GraphQLError)) return origin
	const plain = new Error(origin.message)
	if (origin.stack !== undefined) plain.stack = origin.stack
	return plain
}

function masked(error: GraphQLError, requestId: string): GraphQLFormattedError {
	return formattedError(apiErrorOf(error), requestId, error.toJSON())
}

const silent = { debug() {}, info() {}, warn() {}, error() {} }
