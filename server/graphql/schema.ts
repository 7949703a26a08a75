import 'reflect-metadata'
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { answerFromRoots } from './answerFromRoots'
import { completeArguments } from './arguments'
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
import { limitTime } from './timeLimit'
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
	/** Resolvers that tests add. */
	readonly more?: readonly (new () => object)[]
}

/** Builds the schema. The queries check the arguments: their errors say what was expected. */
export function buildApiSchema({ more = [] }: SchemaParts = {}): GraphQLSchema {
	const schema = buildSchemaSync({
		resolvers: [...RESOLVERS, ...more],
		orphanedTypes: [EventType],
		validate: false,
		// type-graphql demands it, though each subscription has a `subscribe` of its own.
		pubSub: { publish: () => {}, subscribe: () => nothing() },
	})
	answerFromRoots(schema)
	completeArguments(schema)
	limitTime(schema)
	return compileRules(schema)
}

async function* nothing(): AsyncGenerator<never> {}

/** The text of `schema/schema.graphql`, sorted: the order in the code does not matter. */
export function emitSchema(schema: GraphQLSchema = buildApiSchema()): string {
	return `${printSchema(lexicographicSortSchema(schema))}\n`
}
