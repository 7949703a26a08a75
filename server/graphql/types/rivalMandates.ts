import { Ctx, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import type { SeverityLevel } from '../../../schema/enums'
import type { MandateEvidence, RivalMandates } from '../../queries/resultTypes'
import { type RequestContext } from '../context'
import { CertaintyEnum, ConfidenceEnum } from '../enums'
import { FirstField, SentenceField } from '../fields'
import { Rule } from '../rules'
import { ActorField, ActorType, actorsOf, OrganisationsField, SourcesField } from './actor'
import { connectionOf } from './connection'
import { FactorType } from './factor'
import { PeriodType } from './period'
import { SeverityLevelField, SeverityWordField } from './severity'

@Rule('groupRecord.read')
@ObjectType('MandateEvidence', { description: 'A letter, in the version that was read.' })
class MandateEvidenceType {
	@Field(() => ID)
	recordId!: MandateEvidence['recordId']

	@Field(() => Int)
	version!: MandateEvidence['version']

	@Field(() => String, {
		description:
			'The body that says it represents the collectivité: its name as stated, or the id of a body on record.',
	})
	holder!: MandateEvidence['holder']

	@Field(() => ActorType, { nullable: true, description: 'The body, if it is on record.' })
	holderActor(this: MandateEvidence, @Ctx() context: RequestContext) {
		return actorsOf([this.holder], context)[0] ?? null
	}

	@Field(() => CertaintyEnum)
	certainty!: MandateEvidence['certainty']

	@Field(() => ConfidenceEnum)
	confidence!: MandateEvidence['confidence']

	@Field(() => PeriodType)
	period!: MandateEvidence['period']

	@SourcesField()
	sources!: MandateEvidence['sources']

	@Field(() => Boolean, { description: 'Whether the record is fictitious.' })
	scenario!: MandateEvidence['scenario']
}

@Rule('groupRecord.read')
@ObjectType('RivalMandates', { description: 'Letters of two holders or more for one collectivité.' })
class RivalMandatesType {
	@Field(() => ID, { description: 'Stable: depends only on the collectivité.' })
	id!: RivalMandates['id']

	@Field(() => CertaintyEnum)
	certainty!: RivalMandates['certainty']

	@ActorField({ nullable: true, description: 'The collectivité that they say they represent.' })
	represented!: RivalMandates['represented']

	@Field(() => Int, { description: 'How many bodies hold a letter.' })
	holderCount!: RivalMandates['holderCount']

	@Field(() => PeriodType)
	period!: RivalMandates['period']

	@Field(() => Float)
	severity!: RivalMandates['severity']

	@SeverityLevelField()
	severityLevel!: SeverityLevel

	@SeverityWordField()
	severityWord!: string

	@Field(() => [FactorType])
	factors!: RivalMandates['factors']

	@FirstField(() => [MandateEvidenceType], { description: 'The letters, in the order of their ids.' })
	evidence!: RivalMandates['evidence']

	@OrganisationsField({ description: 'Whom to call.' })
	contacts!: RivalMandates['contacts']

	@SentenceField()
	title!: RivalMandates['title']

	@SentenceField()
	sentence!: RivalMandates['sentence']

	@Field(() => Boolean, { description: 'Whether one of the letters is fictitious.' })
	scenario!: RivalMandates['scenario']
}

@ObjectType('RivalMandatesConnection', { description: 'A page of rival mandates.' })
export class RivalMandatesConnection extends connectionOf(
	'RivalMandates',
	'groupRecord.read',
	() => RivalMandatesType,
) {}
