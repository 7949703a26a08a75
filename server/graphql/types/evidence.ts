import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import { latestNewsDate } from '../../domain/freshness'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { statedRecord } from '../../queries/record'
import type { Evidence } from '../../queries/resultTypes'
import { heldBy } from '../../text/heldBy'
import { InLanguage } from '../arguments'
import { type RequestContext, recordLabelIn, sentenceIn } from '../context'
import { CertaintyEnum, ConfidenceEnum, RecordKindEnum } from '../enums'
import { DateField, FirstField } from '../fields'
import { Rule } from '../rules'
import { ActorsField, SourcesField } from './actor'
import { PeriodType } from './period'
import { FROM_MEMORY, LAST_NEWS, RecordType } from './record'

@Rule(PUBLIC)
@ObjectType('Evidence', { description: 'A record that proves something, in the version that was used.' })
export class EvidenceType {
	@Field(() => ID)
	recordId!: Evidence['recordId']

	@Field(() => RecordKindEnum)
	kind!: Evidence['kind']

	@Field(() => Int)
	version!: Evidence['version']

	@Field(() => CertaintyEnum)
	certainty!: Evidence['certainty']

	@Field(() => ConfidenceEnum)
	confidence!: Evidence['confidence']

	@DateField({ description: LAST_NEWS })
	lastNews!: Evidence['lastNews']

	@Field(() => Boolean, { description: FROM_MEMORY })
	fromMemory!: Evidence['fromMemory']

	@Field(() => Boolean, { description: 'Whether the record is fictitious.' })
	scenario!: Evidence['scenario']

	@Field(() => String, { description: 'One line that names the record.' })
	label(this: Evidence, @InLanguage() language: Language, @Ctx() context: RequestContext): string {
		const record = statedRecord(context.queryContext, this.recordId)
		return record ? recordLabelIn(context, record, language) : this.recordId
	}

	@Field(() => PeriodType, { nullable: true })
	period!: Evidence['period']

	@ActorsField()
	actors!: Evidence['actors']

	@ActorsField({
		description:
			'Under a roll-up: its actors for whom others stand in the result; empty if all stand for themselves.',
	})
	holders!: Evidence['holders']

	@Field(() => String, { nullable: true, description: 'The holders in a phrase: « par l’Essonne ».' })
	heldBy(this: Evidence, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		const message = heldBy(this.holders)
		return message && sentenceIn(context, message, language)
	}

	@SourcesField()
	sources!: Evidence['sources']

	@Field(() => RecordType, { nullable: true, description: 'The record as it now stands.' })
	record(this: Evidence, @Ctx() { queryContext }: RequestContext) {
		return statedRecord(queryContext, this.recordId)
	}
}

/** The fields of what records prove. */
@ObjectType('Proved')
export abstract class ProvedType {
	@FirstField(() => [EvidenceType])
	evidence!: readonly Evidence[]

	@Field(() => Int, {
		description: 'How many of its records only memory states: they are no evidence.',
	})
	fromMemoryCount(this: Proved): number {
		return this.evidence.filter(({ fromMemory }) => fromMemory).length
	}

	@Field(() => String, {
		nullable: true,
		description: 'Date of the latest news of its evidence, cut to the known part.',
	})
	lastNews(this: Proved): string | null {
		return latestNewsDate(this.evidence.map(({ lastNews }) => lastNews))?.text ?? null
	}
}

interface Proved {
	readonly evidence: readonly Evidence[]
}
