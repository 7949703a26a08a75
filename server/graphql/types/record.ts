import { Ctx, Field, ID, Int, InterfaceType } from 'type-graphql'
import { lastNewsOf } from '../../domain/freshness'
import type { Language, StatedRecord } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { recordActors } from '../../queries/fields/recordActors'
import { InLanguage } from '../arguments'
import { type RequestContext, recordLabelIn } from '../context'
import { ConfidenceEnum, RecordKindEnum } from '../enums'
import { FieldAt } from '../fields'
import { Rule } from '../rules'
import { ActorType, actorsOf, SourcesField } from './actor'
import { PARTNER_COUNTRY, PartnerCountryType, partnerCountryOf } from './country'

export const LAST_NEWS =
	'Date of its last news, cut to the known part: the latest of its start and its attestations. null without any date.'
export const FROM_MEMORY =
	'Whether memory is its only source: it is then never a proof or an established link.'

@Rule(PUBLIC)
@InterfaceType('Record', { description: 'A fact on record, with its sources: what evidence points to.' })
export abstract class RecordType {
	@Field(() => ID)
	id!: StatedRecord['id']

	@FieldAt<StatedRecord>('kind', () => RecordKindEnum)
	recordKind!: StatedRecord['kind']

	@Field(() => PartnerCountryType, { nullable: true, description: PARTNER_COUNTRY })
	partnerCountry(@Ctx() { queryContext }: RequestContext) {
		return partnerCountryOf(queryContext)
	}

	@Field(() => Int, { description: '1 when first written, one more at each change.' })
	version!: StatedRecord['version']

	@Field(() => ConfidenceEnum)
	confidence!: StatedRecord['confidence']

	@Field(() => String, { nullable: true, description: LAST_NEWS })
	lastNews(this: StatedRecord): string | null {
		return lastNewsOf(this)?.text ?? null
	}

	@Field(() => Boolean, { description: FROM_MEMORY })
	fromMemory!: StatedRecord['fromMemory']

	@Field(() => String, {
		nullable: true,
		description: 'Why the fact is wrong, if it was retracted: it is then in no result. null: not retracted.',
	})
	retracted!: StatedRecord['retracted']

	@Field(() => Boolean, { description: 'Whether the record is fictitious.' })
	scenario!: StatedRecord['scenario']

	@Field(() => String, {
		nullable: true,
		description: 'Precision, contradiction or doubt, in the words of the tables.',
	})
	note!: StatedRecord['note']

	@Field(() => String, { description: 'One line that names the record.' })
	label(this: StatedRecord, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		return recordLabelIn(context, this, language)
	}

	@Field(() => [ActorType], { description: 'The actors with a part in it.' })
	actors(this: StatedRecord, @Ctx() context: RequestContext) {
		return actorsOf(recordActors(this), context)
	}

	@SourcesField()
	sources!: StatedRecord['sources']
}
