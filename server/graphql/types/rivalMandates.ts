import { Ctx, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import type { Certainty, SeverityLevel } from '../../../schema/enums'
import { severityLevelOf } from '../../../schema/severity'
import type { ConfidenceLevel, Language } from '../../domain/records'
import { wordFor } from '../../queries/fields/wordFor'
import { firstItems } from '../../queries/pagination'
import type { MandateEvidence, RivalMandates } from '../../queries/resultTypes'
import { First, InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext, sentenceIn } from '../context'
import { CertaintyEnum, ConfidenceEnum, SeverityLevelEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorOf, actorsOf, OrganisationType, organisationsOf, sourcesOf } from './actor'
import { connectionOf } from './connection'
import { FactorType } from './factor'
import { PeriodType } from './period'
import { SourceType } from './source'

@Rule('groupRecord.read')
@ObjectType('MandateEvidence', { description: 'A letter, in the version that was read.' })
class MandateEvidenceType {
	constructor(private readonly evidence: MandateEvidence) {}

	@Field(() => ID)
	get recordId(): string {
		return this.evidence.recordId
	}

	@Field(() => Int)
	get version(): number {
		return this.evidence.version
	}

	@Field(() => String, {
		description: 'The body that says it represents: the name it gives, or the id of one on record.',
	})
	get holder(): string {
		return this.evidence.holder
	}

	@Field(() => ActorType, { nullable: true, description: 'The body, where it is one on record.' })
	holderActor(@Ctx() context: RequestContext): ActorType | null {
		return actorsOf([this.evidence.holder], context)[0] ?? null
	}

	@Field(() => CertaintyEnum)
	get certainty(): Certainty {
		return this.evidence.certainty
	}

	@Field(() => ConfidenceEnum)
	get confidence(): ConfidenceLevel {
		return this.evidence.confidence
	}

	@Field(() => PeriodType)
	period(): PeriodType {
		return new PeriodType(this.evidence.period)
	}

	@Field(() => [SourceType])
	sources(@Ctx() context: RequestContext): SourceType[] {
		return sourcesOf(this.evidence.sources, context)
	}

	@Field(() => Boolean, { description: 'Whether the record is fictitious.' })
	get scenario(): boolean {
		return this.evidence.scenario
	}
}

@Rule('groupRecord.read')
@ObjectType('RivalMandates', { description: 'Letters of two holders or more for one collectivité.' })
class RivalMandatesType {
	constructor(private readonly found: RivalMandates) {}

	@Field(() => ID, { description: 'Stable: it depends on the collectivité alone.' })
	get id(): string {
		return this.found.id
	}

	@Field(() => CertaintyEnum)
	get certainty(): Certainty {
		return this.found.certainty
	}

	@Field(() => ActorType, { nullable: true, description: 'The collectivité that they say they represent.' })
	represented(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.found.represented, context)
	}

	@Field(() => Int, { description: 'How many bodies hold a letter.' })
	get holderCount(): number {
		return this.found.holderCount
	}

	@Field(() => PeriodType)
	period(): PeriodType {
		return new PeriodType(this.found.period)
	}

	@Field(() => Float)
	get severity(): number {
		return this.found.severity
	}

	@Field(() => SeverityLevelEnum)
	get severityLevel(): SeverityLevel {
		return severityLevelOf(this.found.severity)
	}

	@Field(() => String, { description: 'The level in a word: forte, moyenne, faible.' })
	severityWord(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return wordFor(queryContext, 'severityLevel', this.severityLevel, inLanguage(language))
	}

	@Field(() => [FactorType])
	factors(): FactorType[] {
		return this.found.factors.map((factor) => new FactorType(factor))
	}

	@Field(() => [MandateEvidenceType], { description: 'The letters, in the order of their ids.' })
	evidence(@First() first: Nullable<number>): MandateEvidenceType[] {
		return firstItems(this.found.evidence, first).map((letter) => new MandateEvidenceType(letter))
	}

	@Field(() => Int)
	get evidenceCount(): number {
		return this.found.evidence.length
	}

	@Field(() => [OrganisationType], { description: 'Whom to call.' })
	contacts(@Ctx() context: RequestContext): OrganisationType[] {
		return organisationsOf(this.found.contacts, context)
	}

	@Field(() => String)
	title(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.found.title, language)
	}

	@Field(() => String)
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.found.sentence, language)
	}

	@Field(() => Boolean, { description: 'Whether one of the letters is fictitious.' })
	get scenario(): boolean {
		return this.found.scenario
	}
}

@ObjectType('RivalMandatesConnection', { description: 'A page of rival mandates.' })
export class RivalMandatesConnection extends connectionOf(
	'RivalMandates',
	'groupRecord.read',
	() => RivalMandatesType,
	(found: RivalMandates) => new RivalMandatesType(found),
) {}
