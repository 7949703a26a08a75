import { type GraphQLSchema, graphql } from 'graphql'
import { operationContext } from '../../../server/graphql/context'
import { checkOperation } from '../../../server/graphql/limits/checkOperation'
import { buildApiSchema } from '../../../server/graphql/schema'
import { Caches } from '../../../server/queries/caches'
import { type QueryContext, queryContextOf } from '../../../server/queries/queryContext'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { memoryStore } from './memoryStore'

let schema: GraphQLSchema | undefined
const caches = new Caches()

export interface QueryOptions {
	readonly variables?: Readonly<Record<string, unknown>>
	readonly store?: QueryContext['store']
	/** ISO day. */
	readonly today?: string
	readonly contactEmail?: string | null
}

export type Answer = Readonly<Record<string, unknown>>

/** Runs an operation on snapshots, as the server would, and returns its data. Throws its first error. */
export async function runQuery<Data = Answer>(
	snapshots: Snapshots,
	source: string,
	options: QueryOptions = {},
): Promise<Data> {
	schema ??= buildApiSchema()
	const { variables = {}, store = memoryStore(), today = '2026-11-25', contactEmail = null } = options
	checkOperation(schema, { query: source, variables })
	const queryContext = queryContextOf(snapshots, { store, caches, today, contactEmail, version: '0.0.0' })
	const { data, errors } = await graphql({
		schema,
		source,
		variableValues: variables,
		contextValue: operationContext({ queryContext, requestId: 'test' }),
	})
	const [error] = errors ?? []
	if (error) throw error.originalError ?? error
	// The caller names the shape that its own operation selects.
	return JSON.parse(JSON.stringify(data)) as Data
}
