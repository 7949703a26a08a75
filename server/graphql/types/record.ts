import { Ctx, Field, ID, Int, InterfaceType } from 'type-graphql'
import { lastNewsOf } from '../../domain/lastNews'
import type { ConfidenceLevel, Language, StatedRecord } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { recordActors } from '../../queries/fields/recordActors'
import { recordLabel } from '../../text/recordLabel'
import { InLanguage } from '../arguments'
import { type Nullable, type RequestContext, sentenceIn } from '../context'
import { ConfidenceEnum, RecordKindEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorsOf, sourcesOf } from './actor'
import { PARTNER_COUNTRY, PartnerCountryType, partnerCountryOf } from './country'
import { SourceType } from './source'

export const LAST_NEWS =
	'Date of its last news, cut to the known part: the latest of its start and of what attests it. null without any date.'
export const FROM_MEMORY =
	'Whether nothing but memory states it: it is then never a proof, and no link that is established.'

@Rule(PUBLIC)
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

	@Field(() => PartnerCountryType, { nullable: true, description: PARTNER_COUNTRY })
	partnerCountry(@Ctx() { queryContext }: RequestContext): PartnerCountryType | null {
		return partnerCountryOf(queryContext)
	}

	@Field(() => Int, { description: '1 when first written, one more at each change.' })
	get version(): number {
		return this.record.version
	}

	@Field(() => ConfidenceEnum)
	get confidence(): ConfidenceLevel {
		return this.record.confidence
	}

	@Field(() => String, { nullable: true, description: LAST_NEWS })
	get lastNews(): string | null {
		return lastNewsOf(this.record)?.text ?? null
	}

	@Field(() => Boolean, { description: FROM_MEMORY })
	get fromMemory(): boolean {
		return this.record.fromMemory
	}

	@Field(() => String, {
		nullable: true,
		description:
			'Why the fact is wrong, where it was retracted: it is then in no result. null where it stands.',
	})
	get retracted(): string | null {
		return this.record.retracted
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
