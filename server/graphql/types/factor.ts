import { Ctx, Field, Float, ObjectType } from 'type-graphql'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { wordFor } from '../../queries/fields/wordFor'
import type { Criterion, Factor } from '../../queries/resultTypes'
import { InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext } from '../context'
import { CountOf, FirstField, SentenceField } from '../fields'
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

	@SentenceField()
	sentence!: Factor['sentence']
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

	@SentenceField()
	sentence!: Criterion['sentence']

	@FirstField(() => [EvidenceType])
	evidence!: Criterion['evidence']

	@CountOf<Criterion>('evidence')
	evidenceCount!: number
}
