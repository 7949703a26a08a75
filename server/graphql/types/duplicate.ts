import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { Id } from '../../domain/ids'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { statedRecord } from '../../queries/record'
import type { DuplicateRecord } from '../../queries/resultTypes'
import { InLanguage } from '../arguments'
import { type RequestContext, recordLabelIn } from '../context'
import { DuplicateBasisEnum, DuplicateKindEnum } from '../enums'
import { SentenceField } from '../fields'
import { Rule } from '../rules'
import { ActorType, actorOf } from './actor'
import { connectionOf } from './connection'
import { RecordType } from './record'

interface DuplicateSide {
	readonly id: Id
	readonly version: number
}

@Rule(PUBLIC)
@ObjectType('DuplicateSide', { description: 'One of two records that look like the same thing.' })
class DuplicateSideType {
	@Field(() => ID)
	id!: DuplicateSide['id']

	@Field(() => Int)
	version!: DuplicateSide['version']

	@Field(() => String)
	label(this: DuplicateSide, @InLanguage() language: Language, @Ctx() context: RequestContext): string {
		const { queryContext } = context
		const record = statedRecord(queryContext, this.id)
		if (record) return recordLabelIn(context, record, language)
		return queryContext.names.actor(this.id, language).text
	}

	@Field(() => RecordType, { nullable: true, description: 'null for an organisation.' })
	record(this: DuplicateSide, @Ctx() { queryContext }: RequestContext) {
		return statedRecord(queryContext, this.id)
	}

	@Field(() => ActorType, { nullable: true, description: 'Only for an organisation.' })
	actor(this: DuplicateSide, @Ctx() context: RequestContext) {
		return actorOf(this.id, context)
	}
}

@Rule(PUBLIC)
@ObjectType('Duplicate', {
	description: 'Two records that look like the same thing: a matter of data, never counted as an overlap.',
})
class DuplicateType {
	@Field(() => ID, { description: 'Stable: depends only on the two records.' })
	id!: DuplicateRecord['id']

	@Field(() => DuplicateKindEnum)
	recordKind!: DuplicateRecord['recordKind']

	@Field(() => DuplicateBasisEnum)
	basis!: DuplicateRecord['basis']

	@Field(() => [DuplicateSideType], { description: 'Two, in the order of their ids.' })
	records(this: DuplicateRecord) {
		const { records, versions } = this
		return records.map((id, index) => ({ id, version: versions[index] }))
	}

	@SentenceField()
	sentence!: DuplicateRecord['sentence']

	@Field(() => Boolean, { description: 'Whether one of the records is fictitious.' })
	scenario!: DuplicateRecord['scenario']
}

@ObjectType('DuplicateConnection', { description: 'A page of duplicates.' })
export class DuplicateConnection extends connectionOf('Duplicate', PUBLIC, () => DuplicateType) {}
