import { Field, Float, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { Criterion, Factor } from '../../queries/resultTypes'
import { FirstField, SentenceField, WordOf } from '../fields'
import { Rule } from '../rules'
import { EvidenceType } from './evidence'

@Rule(PUBLIC)
@ObjectType('Factor', { description: 'What a severity is made of; value from 0 to 1.' })
export class FactorType {
	@Field(() => String)
	name!: Factor['name']

	@WordOf<Factor>('name', 'factorTitle')
	title!: string

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

	@WordOf<Criterion>('name', 'criterionTitle')
	title!: string

	@Field(() => Float)
	score!: Criterion['score']

	@Field(() => Float, { description: 'Its share, once the criteria without data are left out.' })
	weight!: Criterion['weight']

	@SentenceField()
	sentence!: Criterion['sentence']

	@FirstField(() => [EvidenceType])
	evidence!: Criterion['evidence']
}
