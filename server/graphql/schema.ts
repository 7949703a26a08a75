import 'reflect-metadata'
import {
	GraphQLObjectType,
	type GraphQLSchema,
	isIntrospectionType,
	lexicographicSortSchema,
	printSchema,
} from 'graphql'
import { buildSchemaSync } from 'type-graphql'
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
import { compileRules } from './rules'
import { EventType } from './types/event'

export { isNullOnlyWhenRefused } from './rules'

const RESOLVERS = [
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
] as const

interface SchemaParts {
	/** Puts other resolvers in the place of some: before the rules are compiled, so that none of them is lost. */
	readonly prepare?: (schema: GraphQLSchema) => GraphQLSchema
	/** Resolvers beside those of the product: tests add some. */
	readonly more?: readonly (new () => object)[]
}

/** The schema that runs. Arguments are checked by the queries, which say what they expected. */
export function buildApiSchema({ prepare, more = [] }: SchemaParts = {}): GraphQLSchema {
	const schema = buildSchemaSync({
		resolvers: [...RESOLVERS, ...more],
		orphanedTypes: [EventType],
		validate: false,
		// Subscriptions say themselves what they listen to: type-graphql asks for one of these all the same.
		pubSub: { publish: () => {}, subscribe: () => nothing() },
	})
	giveContexts(schema)
	return compileRules(prepare?.(schema) ?? schema)
}

async function* nothing(): AsyncGenerator<never> {}

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
