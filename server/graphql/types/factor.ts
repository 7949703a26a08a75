import { Ctx, Field, Float, Int, ObjectType } from 'type-graphql'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { wordFor } from '../../queries/fields/wordFor'
import { firstItems } from '../../queries/pagination'
import type { Criterion, Factor } from '../../queries/resultTypes'
import { First, InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext, sentenceIn } from '../context'
import { Rule } from '../rules'
import { EvidenceType, toEvidence } from './evidence'

@Rule(PUBLIC)
@ObjectType('Factor', { description: 'What a severity is made of; value from 0 to 1.' })
export class FactorType {
	constructor(private readonly factor: Factor) {}

	@Field(() => String)
	get name(): string {
		return this.factor.name
	}

	@Field(() => String)
	title(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return wordFor(queryContext, 'factorTitle', this.factor.name, inLanguage(language))
	}

	@Field(() => Float)
	get value(): number {
		return this.factor.value
	}

	@Field(() => Float, { description: 'Its share, once the factors without data are left out.' })
	get weight(): number {
		return this.factor.weight
	}

	@Field(() => String)
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.factor.sentence, language)
	}
}

@Rule(PUBLIC)
@ObjectType('Criterion', { description: 'What the score of an opportunity is made of; score from 0 to 1.' })
export class CriterionType {
	constructor(private readonly criterion: Criterion) {}

	@Field(() => String)
	get name(): string {
		return this.criterion.name
	}

	@Field(() => String)
	title(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return wordFor(queryContext, 'criterionTitle', this.criterion.name, inLanguage(language))
	}

	@Field(() => Float)
	get score(): number {
		return this.criterion.score
	}

	@Field(() => Float, { description: 'Its share, once the criteria without data are left out.' })
	get weight(): number {
		return this.criterion.weight
	}

	@Field(() => String)
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.criterion.sentence, language)
	}

	@Field(() => [EvidenceType])
	evidence(@First() first: Nullable<number>): EvidenceType[] {
		return toEvidence(firstItems(this.criterion.evidence, first))
	}

	@Field(() => Int)
	evidenceCount(): number {
		return this.criterion.evidence.length
	}
}
