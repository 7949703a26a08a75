import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import { lastNewsOf } from '../../domain/freshness'
import type { ActorRecord } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { actor } from '../../queries/actor'
import { type Openness, opennessOf } from '../../queries/fields/openness'
import type { ListedRecord, ListedRecords, RecordEnd, RecordKindCount } from '../../queries/records'
import type { RequestContext } from '../context'
import { OpennessEnum, RecordKindEnum } from '../enums'
import { FieldAt } from '../fields'
import { Rule } from '../rules'
import { ActorsField, ActorType, TerritoriesField, TerritoryField } from './actor'
import { connectionOf } from './connection'
import { LinkCountsType } from './linkCounts'
import { PeriodType } from './period'
import { FROM_MEMORY, LAST_NEWS, RecordType } from './record'
import { SectorType, sectorsOf } from './sector'

interface ShownEnd extends Omit<RecordEnd, 'actor'> {
	readonly actor: ActorRecord
}

@Rule(PUBLIC)
@ObjectType('RecordEnd', { description: 'An actor at an end of a record, at the level that was asked for.' })
class RecordEndType {
	@Field(() => ActorType)
	actor!: ShownEnd['actor']

	@TerritoryField({
		nullable: true,
		description: 'The territory where it stands: itself, of a territory. null where none is known.',
	})
	place!: ShownEnd['place']

	@ActorsField({
		description:
			'Where it stands for others, who they are on record, itself among them where it is one; else nobody.',
	})
	holders!: ShownEnd['holders']
}

@Rule(PUBLIC)
@ObjectType('RecordEnds', {
	description: 'The two sides of a record; an actor that the public view does not hold is absent.',
})
class RecordEndsType {
	@Field(() => [RecordEndType], {
		description: 'Parties, owners of an office, those who travel on a mission, places of a visit.',
	})
	french(this: ListedRecord, @Ctx() context: RequestContext) {
		return endsOf(this.french, context)
	}

	@Field(() => [RecordEndType], {
		description: 'Parties of the other country, place of an office, places of a mission, those who visit.',
	})
	partner(this: ListedRecord, @Ctx() context: RequestContext) {
		return endsOf(this.partner, context)
	}
}

function endsOf(ends: readonly RecordEnd[], { queryContext }: RequestContext): readonly ShownEnd[] {
	return ends.flatMap((end) => {
		const record = actor(queryContext, end.actor)
		return record ? [{ ...end, actor: record }] : []
	})
}

@Rule(PUBLIC)
@ObjectType('ListedRecord', {
	description: 'A record of a list, with its two sides at the levels asked for.',
})
class ListedRecordType {
	@Field(() => RecordType)
	record!: ListedRecord['record']

	@FieldAt<ListedRecord>('record.kind', () => RecordKindEnum)
	kind!: ListedRecord['record']['kind']

	@Field(() => RecordEndsType)
	ends(this: ListedRecord) {
		return this
	}

	@TerritoriesField({
		description: 'Where its ends are on record, whatever the levels asked for; each territory once.',
	})
	places!: ListedRecord['places']

	@Field(() => PeriodType)
	period!: ListedRecord['period']

	@Field(() => OpennessEnum, {
		nullable: true,
		description: 'Of partnerships and offices, at the date of the filter.',
	})
	openness(this: ListedRecord, @Ctx() { queryContext }: RequestContext): Openness | null {
		const { record, asOf } = this
		return record.kind === 'Partnership' || record.kind === 'Office'
			? opennessOf(queryContext, record, asOf)
			: null
	}

	@Field(() => String, { nullable: true, description: LAST_NEWS })
	lastNews(this: ListedRecord): string | null {
		return lastNewsOf(this.record)?.text ?? null
	}

	@FieldAt<ListedRecord>('record.fromMemory', () => Boolean, { description: FROM_MEMORY })
	fromMemory!: boolean

	@Field(() => [SectorType])
	sectors(this: ListedRecord, @Ctx() context: RequestContext) {
		const { record } = this
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
export class RecordConnection extends connectionOf('ListedRecord', PUBLIC, () => ListedRecordType) {
	@Field(() => [RecordKindCountType], {
		description: 'How many of each kind the filter lets through, whatever its `recordKinds`.',
	})
	countsByKind!: ListedRecords['countsByKind']

	@Field(() => LinkCountsType, { description: 'Those of the list, kind by kind, as profiles count them.' })
	linkCounts!: ListedRecords['linkCounts']
}
