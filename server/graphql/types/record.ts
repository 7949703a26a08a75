import { Ctx, Field, ID, Int, InterfaceType } from 'type-graphql'
import type { Confidence, Language, StatedRecord } from '../../domain/records'
import { recordActors } from '../../queries/fields/recordActors'
import { recordLabel } from '../../text/recordLabel'
import { InLanguage } from '../arguments'
import { type Nullable, type RequestContext, sentenceIn } from '../context'
import { ConfidenceEnum, RecordKindEnum } from '../enums'
import { ActorType, actorsOf, sourcesOf } from './actor'
import { SourceType } from './source'

@InterfaceType('Record', { description: 'A fact on record, with its sources: what evidence points to.' })
export abstract class RecordType<Kind extends StatedRecord = StatedRecord> {
	constructor(readonly record: Kind) {}

	@Field(() => ID)
	get id(): string {
		return this.record.id
	}

	@Field(() => RecordKindEnum)
	get recordKind(): StatedRecord['kind'] {
		return this.record.kind
	}

	@Field(() => Int, { description: '1 when first written, one more at each change.' })
	get version(): number {
		return this.record.version
	}

	@Field(() => ConfidenceEnum)
	get confidence(): Confidence {
		return this.record.confidence
	}

	@Field(() => Boolean, { description: 'Whether the record is fictitious.' })
	get scenario(): boolean {
		return this.record.scenario
	}

	@Field(() => String, {
		nullable: true,
		description: 'Precision, contradiction or doubt, as the tables say it.',
	})
	get note(): string | null {
		return this.record.note
	}

	@Field(() => String, { description: 'One line that names the record.' })
	label(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, recordLabel(this.record), language)
	}

	@Field(() => [ActorType], { description: 'The actors with a part in it.' })
	actors(@Ctx() context: RequestContext): ActorType[] {
		return actorsOf(recordActors(this.record), context)
	}

	@Field(() => [SourceType])
	sources(@Ctx() context: RequestContext): SourceType[] {
		return sourcesOf(this.record.sources, context)
	}
}
