import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import { lastNewsOf } from '../../domain/lastNews'
import type { ActorRecord } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { actor } from '../../queries/actor'
import { type Openness, opennessOf } from '../../queries/fields/openness'
import type { ListedRecord, ListedRecords, RecordEnd, RecordKindCount } from '../../queries/records'
import type { RequestContext } from '../context'
import { OpennessEnum, RecordKindEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorsOf, TerritoryType, territoryOf, toActor } from './actor'
import { connectionOf } from './connection'
import { LinkCountsType } from './linkCounts'
import { PeriodType } from './period'
import { FROM_MEMORY, LAST_NEWS, RecordType } from './record'
import { SectorType, sectorsOf } from './sector'
import { toRecord } from './toRecord'

@Rule(PUBLIC)
@ObjectType('RecordEnd', { description: 'An actor at an end of a record, at the level that was asked for.' })
class RecordEndType {
	constructor(
		private readonly end: RecordEnd,
		private readonly record: ActorRecord,
	) {}

	@Field(() => ActorType)
	actor(): ActorType {
		return toActor(this.record)
	}

	@Field(() => TerritoryType, {
		nullable: true,
		description: 'The territory where it stands: itself, of a territory. null where none is known.',
	})
	place(@Ctx() context: RequestContext): TerritoryType | null {
		return territoryOf(this.end.place, context)
	}

	@Field(() => [ActorType], {
		description:
			'Where it stands for others, who they are on record, itself among them where it is one; else nobody.',
	})
	holders(@Ctx() context: RequestContext): ActorType[] {
		return actorsOf(this.end.holders, context)
	}
}

@Rule(PUBLIC)
@ObjectType('RecordEnds', {
	description: 'The two sides of a record; an actor that the public view does not hold is absent.',
})
class RecordEndsType {
	constructor(private readonly listed: ListedRecord) {}

	@Field(() => [RecordEndType], {
		description: 'Parties, owners of an office, those who travel on a mission, places of a visit.',
	})
	french(@Ctx() context: RequestContext): RecordEndType[] {
		return endsOf(this.listed.french, context)
	}

	@Field(() => [RecordEndType], {
		description: 'Parties of the other country, place of an office, places of a mission, those who visit.',
	})
	partner(@Ctx() context: RequestContext): RecordEndType[] {
		return endsOf(this.listed.partner, context)
	}
}

function endsOf(ends: readonly RecordEnd[], { queryContext }: RequestContext): RecordEndType[] {
	return ends.flatMap((end) => {
		const record = actor(queryContext, end.actor)
		return record ? [new RecordEndType(end, record)] : []
	})
}

@Rule(PUBLIC)
@ObjectType('ListedRecord', {
	description: 'A record of a list, with its two sides at the levels asked for.',
})
class ListedRecordType {
	constructor(private readonly listed: ListedRecord) {}

	@Field(() => RecordType)
	record(): RecordType {
		return toRecord(this.listed.record)
	}

	@Field(() => RecordKindEnum)
	kind(): ListedRecord['record']['kind'] {
		return this.listed.record.kind
	}

	@Field(() => RecordEndsType)
	ends(): RecordEndsType {
		return new RecordEndsType(this.listed)
	}

	@Field(() => [TerritoryType], {
		description: 'Where its ends are on record, whatever the levels asked for; each territory once.',
	})
	places(@Ctx() context: RequestContext): TerritoryType[] {
		return this.listed.places.flatMap((id) => territoryOf(id, context) ?? [])
	}

	@Field(() => PeriodType)
	period(): PeriodType {
		return new PeriodType(this.listed.period)
	}

	@Field(() => OpennessEnum, {
		nullable: true,
		description: 'Of partnerships and offices, at the date of the filter.',
	})
	openness(@Ctx() { queryContext }: RequestContext): Openness | null {
		const { record, asOf } = this.listed
		return record.kind === 'Partnership' || record.kind === 'Office'
			? opennessOf(queryContext, record, asOf)
			: null
	}

	@Field(() => String, { nullable: true, description: LAST_NEWS })
	lastNews(): string | null {
		return lastNewsOf(this.listed.record)?.text ?? null
	}

	@Field(() => Boolean, { description: FROM_MEMORY })
	fromMemory(): boolean {
		return this.listed.record.fromMemory
	}

	@Field(() => [SectorType])
	sectors(@Ctx() context: RequestContext): SectorType[] {
		const { record } = this.listed
		return 'sectors' in record ? sectorsOf(record.sectors, context) : []
	}
}

@Rule(PUBLIC)
@ObjectType('RecordKindCount', { description: 'How many records of a kind; visits count with missions.' })
class RecordKindCountType {
	@Field(() => RecordKindEnum)
	kind!: RecordKindCount['kind']

	@Field(() => Int)
	count!: number
}

@ObjectType('RecordConnection', { description: 'A page of records.' })
export class RecordConnection extends connectionOf(
	'ListedRecord',
	PUBLIC,
	() => ListedRecordType,
	(listed: ListedRecord) => new ListedRecordType(listed),
) {
	constructor(private readonly found: ListedRecords) {
		super(found.page)
	}

	@Field(() => [RecordKindCountType], {
		description: 'How many of each kind the filter lets through, whatever its `recordKinds`.',
	})
	countsByKind(): readonly RecordKindCount[] {
		return this.found.countsByKind
	}

	@Field(() => LinkCountsType, { description: 'Those of the list, kind by kind, as profiles count them.' })
	linkCounts(): LinkCountsType {
		return this.found.linkCounts
	}
}
