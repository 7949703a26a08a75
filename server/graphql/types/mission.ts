import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Direction, Mission, MissionStatus } from '../../domain/records'
import type { FilterMatch } from '../../queries/actorSelection'
import { boundOf, missionExtent, statusOf } from '../../queries/fields/missionDates'
import { AsOf, First } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { DirectionEnum, MissionStatusEnum } from '../enums'
import { ActorType, actorOf, actorsOf, TerritoryType, territoryOf } from './actor'
import { IS_OWN, MATCHED_ACTORS, matchedActors } from './filterMatch'
import { PeriodType } from './period'
import { RecordType } from './record'
import { SectorType, sectorsOf } from './sector'

@ObjectType('Mission', { implements: RecordType, description: 'A delegation that travels.' })
export class MissionType extends RecordType<Mission> {
	constructor(
		record: Mission,
		/** null of one that no filter let through. */
		private readonly match: FilterMatch | null = null,
	) {
		super(record)
	}

	@Field(() => Boolean, { nullable: true, description: IS_OWN })
	get isOwn(): boolean | null {
		return this.match?.isOwn ?? null
	}

	@Field(() => [ActorType], { description: MATCHED_ACTORS })
	matchedActors(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return matchedActors(this.match, first, context)
	}

	@Field(() => Int)
	matchedActorsTotal(): number {
		return this.match?.actors.length ?? 0
	}

	@Field(() => DirectionEnum)
	get direction(): Direction {
		return this.record.direction
	}

	@Field(() => ActorType, { nullable: true })
	leader(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.record.leader, context)
	}

	@Field(() => [ActorType])
	participants(@Ctx() context: RequestContext): ActorType[] {
		return actorsOf(this.record.participants, context)
	}

	@Field(() => TerritoryType, { nullable: true, description: 'Main place of the visit.' })
	host(@Ctx() context: RequestContext): TerritoryType | null {
		return territoryOf(this.record.host, context)
	}

	@Field(() => [TerritoryType], { description: 'Other places of the visit; each counts with its dates.' })
	stops(@Ctx() context: RequestContext): TerritoryType[] {
		return this.record.stops.flatMap((id) => territoryOf(id, context) ?? [])
	}

	@Field(() => PeriodType)
	period(): PeriodType {
		return new PeriodType(this.record)
	}

	@Field(() => String, {
		nullable: true,
		description: 'First day that the dates allow; null where the start is not known.',
	})
	earliestStart(): string | null {
		return missionExtent(this.record)?.first ?? null
	}

	@Field(() => String, { nullable: true, description: 'Last day that the dates allow.' })
	latestEnd(): string | null {
		return missionExtent(this.record)?.last ?? null
	}

	@Field(() => String, { description: 'DAY, MONTH, YEAR or NONE.' })
	startPrecision(): string {
		return boundOf(this.record.start)
	}

	@Field(() => String, { description: 'DAY, MONTH, YEAR or NONE.' })
	endPrecision(): string {
		return boundOf(this.record.end)
	}

	@Field(() => MissionStatusEnum)
	status(@AsOf() asOf: Nullable<string>, @Ctx() { queryContext }: RequestContext): MissionStatus {
		return statusOf(queryContext, this.record, asOf)
	}

	@Field(() => Int, { nullable: true, description: 'Persons in the delegation.' })
	get size(): number | null {
		return this.record.size
	}

	@Field(() => [SectorType])
	sectors(@Ctx() context: RequestContext): SectorType[] {
		return sectorsOf(this.record.sectors, context)
	}

	@Field(() => String, { nullable: true, description: 'Function of the one who led, never a name.' })
	get ledBy(): string | null {
		return this.record.ledBy
	}

	@Field(() => String, { nullable: true, description: 'Name of the leading collectivité at the time.' })
	get nameOfTheTime(): string | null {
		return this.record.nameOfTheTime
	}

	@Field(() => Boolean, { description: 'Whether it is marked as coordinated with others.' })
	get coordinated(): boolean {
		return this.record.coordinated
	}
}
