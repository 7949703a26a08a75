import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { Id } from '../../domain/ids'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { statedRecord } from '../../queries/record'
import type { DuplicateRecord } from '../../queries/resultTypes'
import { recordLabel } from '../../text/recordLabel'
import { InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext, sentenceIn } from '../context'
import { DuplicateBasisEnum, DuplicateKindEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorOf } from './actor'
import { connectionOf } from './connection'
import { RecordType } from './record'
import { toRecord } from './toRecord'

@Rule(PUBLIC)
@ObjectType('DuplicateSide', { description: 'One of two records that look like the same thing.' })
class DuplicateSideType {
	constructor(
		private readonly recordId: Id,
		private readonly recordVersion: number,
	) {}

	@Field(() => ID)
	get id(): string {
		return this.recordId
	}

	@Field(() => Int)
	get version(): number {
		return this.recordVersion
	}

	@Field(() => String)
	label(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		const { queryContext } = context
		const record = statedRecord(queryContext, this.recordId)
		if (record) return sentenceIn(context, recordLabel(record), language)
		return queryContext.names.actor(this.recordId, inLanguage(language)).text
	}

	@Field(() => RecordType, { nullable: true, description: 'null for an organisation.' })
	record(@Ctx() { queryContext }: RequestContext): RecordType | null {
		const record = statedRecord(queryContext, this.recordId)
		return record ? toRecord(record) : null
	}

	@Field(() => ActorType, { nullable: true, description: 'Of an organisation only.' })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.recordId, context)
	}
}

@Rule(PUBLIC)
@ObjectType('Duplicate', {
	description: 'Two records that look like the same thing: a matter of data, never counted as an overlap.',
})
class DuplicateType {
	constructor(private readonly duplicate: DuplicateRecord) {}

	@Field(() => ID, { description: 'Stable: it depends on the two records alone.' })
	get id(): string {
		return this.duplicate.id
	}

	@Field(() => DuplicateKindEnum)
	get recordKind(): DuplicateRecord['recordKind'] {
		return this.duplicate.recordKind
	}

	@Field(() => DuplicateBasisEnum)
	get basis(): DuplicateRecord['basis'] {
		return this.duplicate.basis
	}

	@Field(() => [DuplicateSideType], { description: 'Two, in the order of their ids.' })
	records(): DuplicateSideType[] {
		const { records, versions } = this.duplicate
		return [new DuplicateSideType(records[0], versions[0]), new DuplicateSideType(records[1], versions[1])]
	}

	@Field(() => String)
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.duplicate.sentence, language)
	}

	@Field(() => Boolean, { description: 'Whether one of the records is fictitious.' })
	get scenario(): boolean {
		return this.duplicate.scenario
	}
}

@ObjectType('DuplicateConnection', { description: 'A page of duplicates.' })
export class DuplicateConnection extends connectionOf(
	'Duplicate',
	PUBLIC,
	() => DuplicateType,
	(duplicate: DuplicateRecord) => new DuplicateType(duplicate),
) {}
