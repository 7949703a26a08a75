import { Ctx, Field, Float, Int, ObjectType } from 'type-graphql'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { wordFor } from '../../queries/fields/wordFor'
import { firstItems } from '../../queries/pagination'
import type { Criterion, Factor } from '../../queries/resultTypes'
import { First, InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext, sentenceIn } from '../context'
import { Rule } from '../rules'
import { EvidenceType } from './evidence'

@Rule(PUBLIC)
@ObjectType('Factor', { description: 'What a severity is made of; value from 0 to 1.' })
export class FactorType {
	@Field(() => String)
	name!: Factor['name']

	@Field(() => String)
	title(this: Factor, @InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext) {
		return wordFor(queryContext, 'factorTitle', this.name, inLanguage(language))
	}

	@Field(() => Float)
	value!: Factor['value']

	@Field(() => Float, { description: 'Its share, once the factors without data are left out.' })
	weight!: Factor['weight']

	@Field(() => String)
	sentence(this: Factor, @InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.sentence, language)
	}
}

@Rule(PUBLIC)
@ObjectType('Criterion', { description: 'What the score of an opportunity is made of; score from 0 to 1.' })
export class CriterionType {
	@Field(() => String)
	name!: Criterion['name']

	@Field(() => String)
	title(this: Criterion, @InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext) {
		return wordFor(context.queryContext, 'criterionTitle', this.name, inLanguage(language))
	}

	@Field(() => Float)
	score!: Criterion['score']

	@Field(() => Float, { description: 'Its share, once the criteria without data are left out.' })
	weight!: Criterion['weight']

	@Field(() => String)
	sentence(this: Criterion, @InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext) {
		return sentenceIn(context, this.sentence, language)
	}

	@Field(() => [EvidenceType])
	evidence(this: Criterion, @First() first: Nullable<number>) {
		return firstItems(this.evidence, first)
	}

	@Field(() => Int)
	evidenceCount(this: Criterion): number {
		return this.evidence.length
	}
}
