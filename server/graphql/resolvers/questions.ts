import { Arg, Ctx, ID, Int, Query, Resolver, UseMiddleware } from 'type-graphql'
import { actor } from '../../questions/actor'
import { coverage } from '../../questions/coverage'
import { missions } from '../../questions/missions'
import { neighbourhood } from '../../questions/neighbourhood'
import { opportunity } from '../../questions/opportunity'
import { overlap } from '../../questions/overlap'
import { partnerships } from '../../questions/partnerships'
import { path } from '../../questions/path'
import { statedRecord } from '../../questions/recordById'
import { sectors } from '../../questions/sectors'
import { After, First } from '../arguments'
import type { Asked, RequestContext } from '../context'
import { timeLimit } from '../timeLimit'
import { ActorType, toActor } from '../types/actor'
import { MissionConnection, PartnershipConnection } from '../types/connections'
import { CoverageType } from '../types/coverage'
import {
	GraphFilterInput,
	MissionFilterInput,
	OpportunityFilterInput,
	OverlapFilterInput,
	PartnershipFilterInput,
} from '../types/filters'
import { OpportunityType } from '../types/opportunity'
import { OverlapType } from '../types/overlap'
import { RecordType } from '../types/record'
import { SectorType } from '../types/sector'
import { SubgraphType } from '../types/subgraph'
import { toRecord } from '../types/toRecord'

/** One method a question. */
@Resolver()
@UseMiddleware(timeLimit)
export class QuestionsResolver {
	@Query(() => OverlapType, {
		nullable: true,
		description: 'An overlap by its id, under the same detection; null where nothing has it.',
	})
	overlap(
		@Arg('id', () => ID) id: string,
		@Arg('filter', () => OverlapFilterInput, { nullable: true }) filter: Asked<OverlapFilterInput>,
		@Ctx() { setting }: RequestContext,
	): OverlapType | null {
		const found = overlap(setting, id, filter ?? {})
		return found && new OverlapType(found)
	}

	@Query(() => OpportunityType, {
		nullable: true,
		description: 'An opportunity by its id; null where nothing has it.',
	})
	opportunity(
		@Arg('id', () => ID) id: string,
		@Arg('filter', () => OpportunityFilterInput, { nullable: true }) filter: Asked<OpportunityFilterInput>,
		@Ctx() { setting }: RequestContext,
	): OpportunityType | null {
		const found = opportunity(setting, id, filter ?? {})
		return found && new OpportunityType(found)
	}

	@Query(() => RecordType, {
		nullable: true,
		description: 'A link, a mission, an office, a wish or an event by its id; null where nothing has it.',
	})
	record(@Arg('id', () => ID) id: string, @Ctx() { setting }: RequestContext): RecordType | null {
		const found = statedRecord(setting, id)
		return found && toRecord(found)
	}

	@Query(() => MissionConnection, { description: 'Missions on record, the latest first.' })
	missions(
		@Arg('filter', () => MissionFilterInput, { nullable: true }) filter: Asked<MissionFilterInput>,
		@First() first: Asked<number>,
		@After() after: Asked<string>,
		@Ctx() { setting }: RequestContext,
	): MissionConnection {
		return new MissionConnection(missions(setting, filter ?? {}, { first, after }))
	}

	@Query(() => PartnershipConnection, { description: 'Partnerships on record, by id.' })
	partnerships(
		@Arg('filter', () => PartnershipFilterInput, { nullable: true }) filter: Asked<PartnershipFilterInput>,
		@First() first: Asked<number>,
		@After() after: Asked<string>,
		@Ctx() { setting }: RequestContext,
	): PartnershipConnection {
		return new PartnershipConnection(partnerships(setting, filter ?? {}, { first, after }))
	}

	@Query(() => CoverageType, { description: 'What the data holds, by table and confidence, compiled when.' })
	coverage(@Ctx() { setting }: RequestContext): CoverageType {
		return new CoverageType(coverage(setting))
	}

	@Query(() => [SectorType], { description: 'The controlled list of sectors, group by group.' })
	sectors(@Ctx() { setting }: RequestContext): SectorType[] {
		return sectors(setting).map((sector) => new SectorType(sector))
	}

	@Query(() => ActorType, { nullable: true, description: 'An actor by its id; null where nothing has it.' })
	actor(@Arg('id', () => ID) id: string, @Ctx() { setting }: RequestContext): ActorType | null {
		const found = actor(setting, id)
		return found && toActor(found)
	}

	@Query(() => SubgraphType, {
		description:
			'The actors around some actors, or where none is given the most linked of all: depth 1 to 3, at most 300 actors.',
	})
	neighbourhood(
		@Arg('ids', () => [ID]) ids: string[],
		@Arg('depth', () => Int, { nullable: true, defaultValue: 1 }) depth: Asked<number>,
		@Arg('limit', () => Int, { nullable: true, defaultValue: 300 }) limit: Asked<number>,
		@Arg('filter', () => GraphFilterInput, { nullable: true }) filter: Asked<GraphFilterInput>,
		@Ctx() { setting }: RequestContext,
	): SubgraphType {
		return new SubgraphType(neighbourhood(setting, { ids, depth, limit, filter }))
	}

	@Query(() => SubgraphType, {
		nullable: true,
		description:
			'The shortest way over partnerships, missions and offices, at most 6 steps, its actors in order; null where there is none.',
	})
	path(
		@Arg('from', () => ID) from: string,
		@Arg('to', () => ID) to: string,
		@Arg('filter', () => GraphFilterInput, { nullable: true }) filter: Asked<GraphFilterInput>,
		@Ctx() { setting }: RequestContext,
	): SubgraphType | null {
		const found = path(setting, from, to, filter)
		return found && new SubgraphType(found)
	}
}
