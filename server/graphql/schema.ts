import 'reflect-metadata'
import {
	GraphQLObjectType,
	type GraphQLSchema,
	isInterfaceType,
	isIntrospectionType,
	isObjectType,
	lexicographicSortSchema,
	printSchema,
} from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { expectRules } from '../policy/fieldRules'
import type { OperationContext } from './context'
import { AccountMutationsResolver } from './resolvers/accountMutations'
import { AccountsResolver } from './resolvers/accounts'
import { ActivityResolver } from './resolvers/activity'
import { ActorRecordsResolver } from './resolvers/actorRecords'
import { ConstellationsResolver } from './resolvers/constellations'
import { ContactsResolver } from './resolvers/contacts'
import { DeclarationsResolver } from './resolvers/declarations'
import { DiscussionsResolver } from './resolvers/discussions'
import { FragmentationResolver } from './resolvers/fragmentation'
import { GapsResolver } from './resolvers/gaps'
import { JudgementsResolver } from './resolvers/judgements'
import { OpportunityListsResolver } from './resolvers/opportunityLists'
import { OverlapListsResolver } from './resolvers/overlapLists'
import { PersonalDataResolver } from './resolvers/personalData'
import { PlacesResolver } from './resolvers/places'
import { PrecheckResolver } from './resolvers/precheck'
import { ProposalsResolver } from './resolvers/proposals'
import { QueriesResolver } from './resolvers/queries'
import { RecordListsResolver } from './resolvers/recordLists'
import { ReportsResolver } from './resolvers/reports'
import { SearchResolver } from './resolvers/search'
import { TrialsResolver } from './resolvers/trials'
import { EventType } from './types/event'

/** The schema that runs. Arguments are checked by the queries, which say what they expected. */
export function buildApiSchema(): GraphQLSchema {
	const schema = buildSchemaSync({
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
			RecordListsResolver,
			PlacesResolver,
			TrialsResolver,
			AccountsResolver,
			AccountMutationsResolver,
			ReportsResolver,
			ActivityResolver,
			DeclarationsResolver,
			ContactsResolver,
			PersonalDataResolver,
			JudgementsResolver,
			DiscussionsResolver,
			ProposalsResolver,
		],
		orphanedTypes: [EventType],
		validate: false,
		// Subscriptions say themselves what they listen to: type-graphql asks for one of these all the same.
		pubSub: { publish: () => {}, subscribe: () => nothing() },
	})
	expectRules(schemaFields(schema))
	giveContexts(schema)
	return schema
}

async function* nothing(): AsyncGenerator<never> {}

/** Every field of the schema's own objects and interfaces, as `Type.field`. */
export function schemaFields(schema: GraphQLSchema): readonly string[] {
	return Object.values(schema.getTypeMap()).flatMap((type) =>
		(isObjectType(type) || isInterfaceType(type)) && !isIntrospectionType(type)
			? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
			: [],
	)
}

/** Questions open a context (`InCountry`); each field below is given the one of its question. */
function giveContexts(schema: GraphQLSchema): void {
	for (const type of Object.values(schema.getTypeMap())) {
		// The types of introspection are not this schema's own.
		const isOwn = type instanceof GraphQLObjectType && !isIntrospectionType(type)
		const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
		if (!isOwn || roots.some((root) => root === type)) continue
		for (const field of Object.values(type.getFields())) {
			const { resolve } = field
			if (resolve === undefined) continue
			field.resolve = (object, args, operation: OperationContext, info) =>
				resolve(object, args, operation.at(info.path, object), info)
		}
	}
}

/** The SDL that `schema/schema.graphql` holds, sorted so that a change of order in the code changes nothing. */
export function emitSchema(schema: GraphQLSchema = buildApiSchema()): string {
	return `${printSchema(lexicographicSortSchema(schema))}\n`
}
