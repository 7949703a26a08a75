import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { Certainty } from '../../../schema/enums'
import type { ConfidenceLevel, Language, StatedRecord } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { statedRecord } from '../../queries/record'
import type { Evidence } from '../../queries/resultTypes'
import { heldBy } from '../../text/heldBy'
import { recordLabel } from '../../text/recordLabel'
import { InLanguage } from '../arguments'
import { type Nullable, type RequestContext, sentenceIn } from '../context'
import { CertaintyEnum, ConfidenceEnum, RecordKindEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorsOf, sourcesOf } from './actor'
import { PeriodType } from './period'
import { FROM_MEMORY, LAST_NEWS, RecordType } from './record'
import { SourceType } from './source'
import { toRecord } from './toRecord'

@Rule(PUBLIC)
@ObjectType('Evidence', { description: 'A record that proves something, in the version that was read.' })
export class EvidenceType {
	constructor(private readonly evidence: Evidence) {}

	@Field(() => ID)
	get recordId(): string {
		return this.evidence.recordId
	}

	@Field(() => RecordKindEnum)
	get kind(): StatedRecord['kind'] {
		return this.evidence.kind
	}

	@Field(() => Int)
	get version(): number {
		return this.evidence.version
	}

	@Field(() => CertaintyEnum)
	get certainty(): Certainty {
		return this.evidence.certainty
	}

	@Field(() => ConfidenceEnum)
	get confidence(): ConfidenceLevel {
		return this.evidence.confidence
	}

	@Field(() => String, { nullable: true, description: LAST_NEWS })
	get lastNews(): string | null {
		return this.evidence.lastNews?.text ?? null
	}

	@Field(() => Boolean, { description: FROM_MEMORY })
	get fromMemory(): boolean {
		return this.evidence.fromMemory
	}

	@Field(() => Boolean, { description: 'Whether the record is fictitious.' })
	get scenario(): boolean {
		return this.evidence.scenario
	}

	@Field(() => String, { description: 'One line that names the record.' })
	label(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		const record = statedRecord(context.queryContext, this.evidence.recordId)
		return record ? sentenceIn(context, recordLabel(record), language) : this.evidence.recordId
	}

	@Field(() => PeriodType, { nullable: true })
	period(): PeriodType {
		return new PeriodType(this.evidence.period)
	}

	@Field(() => [ActorType])
	actors(@Ctx() context: RequestContext): ActorType[] {
		return actorsOf(this.evidence.actors, context)
	}

	@Field(() => [ActorType], {
		description:
			'Under a roll-up: those of its actors for whom others stand in the result; nobody where all stand for themselves.',
	})
	holders(@Ctx() context: RequestContext): ActorType[] {
		return actorsOf(this.evidence.holders, context)
	}

	@Field(() => String, { nullable: true, description: 'The holders in a phrase: « par l’Essonne ».' })
	heldBy(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string | null {
		const message = heldBy(this.evidence.holders)
		return message && sentenceIn(context, message, language)
	}

	@Field(() => [SourceType])
	sources(@Ctx() context: RequestContext): SourceType[] {
		return sourcesOf(this.evidence.sources, context)
	}

	@Field(() => RecordType, { nullable: true, description: 'The record as it now stands.' })
	record(@Ctx() { queryContext }: RequestContext): RecordType | null {
		const record = statedRecord(queryContext, this.evidence.recordId)
		return record ? toRecord(record) : null
	}
}

export const FROM_MEMORY_COUNT = 'How many of its records nothing but memory states: they are no evidence.'

export function countFromMemory(evidence: readonly Evidence[]): number {
	return evidence.filter(({ fromMemory }) => fromMemory).length
}

export function toEvidence(evidence: readonly Evidence[]): EvidenceType[] {
	return evidence.map((one) => new EvidenceType(one))
}
