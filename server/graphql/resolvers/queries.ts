import { Arg, ID, Int, Query, Resolver } from 'type-graphql'
import type { ActorScope, Direction } from '../../../schema/enums'
import { PUBLIC } from '../../policy/rule'
import { actor } from '../../queries/actor'
import {
	contextOfActor,
	contextOfOpportunity,
	contextOfOverlap,
	contextOfRecord,
} from '../../queries/countryOfId'
import { coverage } from '../../queries/coverage'
import { countryMap } from '../../queries/map/countryMap'
import { missionMonths } from '../../queries/missionMonths'
import { missions } from '../../queries/missions'
import { neighbourhood } from '../../queries/neighbourhood'
import { opportunity } from '../../queries/opportunity'
import { overlap } from '../../queries/overlap'
import type { PageInput } from '../../queries/pagination'
import { partnerships } from '../../queries/partnerships'
import { path } from '../../queries/path'
import type { QueryContext } from '../../queries/queryContext'
import { statedRecord } from '../../queries/record'
import { chosenRecords } from '../../queries/records'
import { sectors } from '../../queries/sectors'
import { InCountry, InPages } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { ActorScopeEnum, DirectionEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType } from '../types/actor'
import { MissionConnection, PartnershipConnection } from '../types/connections'
import { CountryMapType } from '../types/countryMap'
import { CoverageType } from '../types/coverage'
import {
	GraphFilterInput,
	MissionFilterInput,
	OpportunityFilterInput,
	OverlapFilterInput,
	PartnershipFilterInput,
} from '../types/filters'
import { MissionMonthType } from '../types/missionMonth'
import { OpportunityType } from '../types/opportunity'
import { OverlapType } from '../types/overlap'
import { RecordType } from '../types/record'
import { SectorType } from '../types/sector'
import { SubgraphType } from '../types/subgraph'

const ANY_COUNTRY = 'the first that has the id when it is not given'

/** One method a question. */
@Resolver()
export class QueriesResolver {
	@Rule(PUBLIC)
	@Query(() => OverlapType, {
		nullable: true,
		description:
			'An overlap by its id, under the same detection; without `country` of whichever country has it; null where nothing has it.',
	})
	async overlap(
		@Arg('id', () => ID) id: string,
		@Arg('filter', () => OverlapFilterInput, { nullable: true }) filter: OverlapFilterInput,
		@InCountry(
			(context, args) => contextOfOverlap(context, args.id as string, args.filter as OverlapFilterInput),
			ANY_COUNTRY,
		)
		{ queryContext }: RequestContext,
	) {
		return overlap(queryContext, id, filter)
	}

	@Rule(PUBLIC)
	@Query(() => OpportunityType, {
		nullable: true,
		description:
			'An opportunity by its id, without `country` of whichever country has it; null where nothing has it.',
	})
	async opportunity(
		@Arg('id', () => ID) id: string,
		@Arg('filter', () => OpportunityFilterInput, { nullable: true }) filter: OpportunityFilterInput,
		@InCountry(
			(context, args) =>
				contextOfOpportunity(context, args.id as string, args.filter as OpportunityFilterInput),
			ANY_COUNTRY,
		)
		{ queryContext }: RequestContext,
	) {
		return opportunity(queryContext, id, filter)
	}

	@Rule(PUBLIC)
	@Query(() => RecordType, {
		nullable: true,
		description:
			'A link, a mission, an office, a wish or an event by its id, without `country` of whichever country has it; null where nothing has it.',
	})
	record(
		@Arg('id', () => ID) id: string,
		@InCountry((context, args) => contextOfRecord(context, args.id as string), ANY_COUNTRY)
		{ queryContext }: RequestContext,
	) {
		return statedRecord(queryContext, id)
	}

	@Rule(PUBLIC)
	@Query(() => MissionConnection, {
		description:
			'Missions and visits on record, the latest first; where a territory is the actor asked for, its own before those on its territory.',
	})
	async missions(
		@Arg('filter', () => MissionFilterInput, { nullable: true }) filter: MissionFilterInput,
		@InPages() paging: PageInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		return missions(queryContext, filter, paging)
	}

	@Rule(PUBLIC)
	@Query(() => [MissionMonthType], {
		description: 'The months in which missions are on record, in the order of time: the latest 600.',
	})
	async missionMonths(
		@Arg('direction', () => DirectionEnum, { nullable: true }) direction: Nullable<Direction>,
		@Arg('includeScenario', () => Boolean, { nullable: true, defaultValue: false })
		includeScenario: boolean,
		@InCountry() { queryContext }: RequestContext,
	): Promise<readonly MissionMonthType[]> {
		return missionMonths(queryContext, { direction, includeScenario })
	}

	@Rule(PUBLIC)
	@Query(() => PartnershipConnection, {
		description:
			'Partnerships on record, by id; where a territory is the actor asked for, its own before those on its territory.',
	})
	async partnerships(
		@Arg('filter', () => PartnershipFilterInput, { nullable: true }) filter: PartnershipFilterInput,
		@InPages() paging: PageInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		return partnerships(queryContext, filter, paging)
	}

	@Rule(PUBLIC)
	@Query(() => CoverageType, { description: 'What the data holds, by table and confidence, compiled when.' })
	coverage(@InCountry() { queryContext }: RequestContext) {
		return coverage(queryContext)
	}

	@Rule(PUBLIC)
	@Query(() => CountryMapType, { description: 'What a map of both countries is drawn on.' })
	async map(@InCountry() { queryContext }: RequestContext) {
		return countryMap(queryContext)
	}

	@Rule(PUBLIC)
	@Query(() => [SectorType], { description: 'The controlled list of sectors, group by group.' })
	sectors(@InCountry() { queryContext }: RequestContext) {
		return sectors(queryContext)
	}

	@Rule(PUBLIC)
	@Query(() => ActorType, {
		nullable: true,
		description:
			'An actor by its id, without `country` in the first country that has it; null where nothing has it.',
	})
	actor(
		@Arg('id', () => ID) id: string,
		@InCountry((context, args) => contextOfActor(context, args.id as string), ANY_COUNTRY)
		{ queryContext }: RequestContext,
	) {
		return actor(queryContext, id)
	}

	@Rule(PUBLIC)
	@Query(() => SubgraphType, {
		description:
			'The actors around some actors, or where none is given the most linked of all: depth 1 to 3, at most 300 actors.',
	})
	async neighbourhood(
		@Arg('ids', () => [ID]) ids: string[],
		@Arg('depth', () => Int, { nullable: true, defaultValue: 1 }) depth: number,
		@Arg('limit', () => Int, { nullable: true, defaultValue: 300 }) limit: number,
		@Arg('filter', () => GraphFilterInput, { nullable: true }) filter: GraphFilterInput,
		@Arg('actorScope', () => ActorScopeEnum, {
			nullable: true,
			defaultValue: 'EXACT',
			description:
				'Of `ids`. WITHIN: a territory stands for all the actors in it, so that its profile shows the whole territory, each record once; EXACT: each actor stands for itself, as a reader goes from one to the next.',
		})
		actorScope: ActorScope,
		@InCountry() { queryContext }: RequestContext,
	) {
		const found = await neighbourhood(queryContext, { ids, depth, limit, filter, actorScope })
		return { ...found, countRecords: recordCounter(queryContext, filter) }
	}

	@Rule(PUBLIC)
	@Query(() => SubgraphType, {
		nullable: true,
		description:
			'The shortest path over partnerships, missions, offices and wishes, at most 6 steps, its actors in order; where there is none, the shortest that also goes from a territory to what contains it (PART_OF), never through a country; null where there is none either.',
	})
	async path(
		@Arg('from', () => ID) from: string,
		@Arg('to', () => ID) to: string,
		@Arg('filter', () => GraphFilterInput, { nullable: true }) filter: GraphFilterInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		const found = await path(queryContext, from, to, filter)
		return found && { ...found, countRecords: recordCounter(queryContext, filter) }
	}
}

/** Counts the records of a filter when somebody asks for them. */
function recordCounter(context: QueryContext, filter: GraphFilterInput): () => Promise<number> {
	return async () => (await chosenRecords(context, filter)).facts.length
}
