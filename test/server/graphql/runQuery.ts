import { type GraphQLSchema, graphql } from 'graphql'
import type { AccountContext } from '../../../server/accounts/accountContext'
import type { WriteServices } from '../../../server/declarations/writing'
import type { Activity } from '../../../server/domain/activity'
import { operationContext } from '../../../server/graphql/context'
import { checkOperation } from '../../../server/graphql/limits/checkOperation'
import { buildApiSchema } from '../../../server/graphql/schema'
import { type Reader, VISITOR } from '../../../server/policy/reader'
import { Caches } from '../../../server/queries/caches'
import { type QueryContext, queryContextOf } from '../../../server/queries/queryContext'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { runToEnd } from '../../../server/snapshot/steps'
import { memoryStore } from './memoryStore'

let schema: GraphQLSchema | undefined
const sharedCaches = new Caches()

export interface QueryOptions {
	readonly variables?: Readonly<Record<string, unknown>>
	readonly store?: QueryContext['store']
	/** ISO day. */
	readonly today?: string
	readonly contactEmail?: string | null
	/** Whether a page of the server asks; absent: it does. */
	readonly isOwnPage?: boolean
	/** The account that asks; absent: `reader`. */
	readonly account?: AccountContext
	/** Services for writes; absent: nobody writes. */
	readonly writing?: WriteServices
	/** What was said and done; absent: nothing. */
	readonly activity?: readonly Activity[]
	/** Who asks; absent: a visitor. */
	readonly reader?: Reader
	/** Absent: the caches that all tests of a process share. */
	readonly caches?: Caches
}

export type Answer = Readonly<Record<string, unknown>>

/** What a reader sees, as the endpoint has it. */
export function seenAtOnce(reader: Reader, visitor: QueryContext): QueryContext {
	return reader === VISITOR ? visitor : runToEnd(visitor.countries.seenBySteps(reader))
}

/** Runs an operation on snapshots, as the server would, and returns its data. Throws its first error. */
export async function runQuery<Data = Answer>(
	snapshots: Snapshots,
	source: string,
	options: QueryOptions = {},
): Promise<Data> {
	schema ??= buildApiSchema()
	const {
		variables = {},
		store = memoryStore(),
		today = '2026-11-25',
		contactEmail = null,
		isOwnPage = true,
		account,
		writing,
		activity = [],
		reader = account?.reader ?? VISITOR,
		caches = sharedCaches,
	} = options
	checkOperation(schema, { query: source, variables })
	const parts = { store, caches, today, contactEmail, version: '0.0.0' }
	const queryContext = seenAtOnce(reader, queryContextOf(snapshots, parts))
	const { data, errors } = await graphql({
		schema,
		source,
		variableValues: variables,
		contextValue: operationContext({
			queryContext,
			requestId: 'test',
			isOwnPage,
			...(account && { account: () => account }),
			...(writing && { writing }),
			activity: {
				all: () => activity,
				listen: () => () => {},
				catchUp: async () => {},
				stop: async () => {},
			},
		}),
	})
	const [error] = errors ?? []
	if (error) throw error.originalError ?? error
	// The caller names the shape that its own operation selects.
	return JSON.parse(JSON.stringify(data)) as Data
}
