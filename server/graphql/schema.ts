import 'reflect-metadata'
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { ActorRecordsResolver } from './resolvers/actorRecords'
import { ConstellationsResolver } from './resolvers/constellations'
import { FragmentationResolver } from './resolvers/fragmentation'
import { GapsResolver } from './resolvers/gaps'
import { OpportunityListsResolver } from './resolvers/opportunityLists'
import { OverlapListsResolver } from './resolvers/overlapLists'
import { PrecheckResolver } from './resolvers/precheck'
import { QueriesResolver } from './resolvers/queries'
import { SearchResolver } from './resolvers/search'
import { EventType } from './types/event'

/** The schema that runs. Arguments are checked by the queries, which say what they expected. */
export function buildApiSchema(): GraphQLSchema {
	return buildSchemaSync({
		resolvers: [
			QueriesResolver,
			SearchResolver,
			OverlapListsResolver,
			OpportunityListsResolver,
			GapsResolver,
			FragmentationResolver,
			PrecheckResolver,
			ConstellationsResolver,
			ActorRecordsResolver,
		],
		orphanedTypes: [EventType],
		validate: false,
	})
}

/** The SDL that `schema/schema.graphql` holds, sorted so that a change of order in the code changes nothing. */
export function emitSchema(schema: GraphQLSchema = buildApiSchema()): string {
	return `${printSchema(lexicographicSortSchema(schema))}\n`
}
