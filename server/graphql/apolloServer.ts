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
	/** Called with each unexpected error, for the log. */
	readonly onUnexpected: (error: unknown, requestId: string, operation: UnexpectedIn) => void
	/** Called when an account lacks a right: `object.action` of the table of rights. */
	readonly onForbidden?: (account: string, right: string) => void
}

/** The operation of an unexpected error. Its text and variables stay out of the log: they belong to the reader. */
export interface UnexpectedIn {
	readonly operation: string | null
	/** SHA-256 of the document, in hex. */
	readonly document: string | null
}

/** The executor: validation, execution and errors. Limits come before it (`limits/checkOperation.ts`). */
export function createApolloServer(options: ServerOptions): ApolloServer<OperationContext> {
	return new ApolloServer<OperationContext>({
		schema: options.schema,
		// The schema is public anyway (`/schema.graphql`), and the error for a refused introspection names the library.
		introspection: true,
		allowBatchedHttpRequests: false,
		persistedQueries: false,
		csrfPrevention: true,
		maxRecursiveSelections: LIMITS.selections,
		parseOptions: { maxTokens: LIMITS.documentTokens },
		hideSchemaDetailsFromClientErrors: true,
		includeStacktraceInErrorResponses: false,
		stopOnTerminationSignals: false,
		// Apollo's log would print documents.
		logger: silent,
		// Errors outside an operation; the plugin rewrites those inside.
		formatError: (_formatted, error) => formattedError(apiErrorOf(error), null),
		plugins: [
			ApolloServerPluginLandingPageDisabled(),
			// It would wrap every field to compute a header that is always no-store.
			ApolloServerPluginCacheControlDisabled(),
			maskErrors(options),
		],
	})
}

/**
 * Rewrites the errors of every answer: at most five, with code, message and request id. The status differs from 200 only
 * where there is no data: clients would drop the other fields of the answer.
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

/** The thrown error; of GraphQL's own errors only the message and stack, since they hold the document. */
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
