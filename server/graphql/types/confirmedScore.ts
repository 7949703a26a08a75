import { Field, Float, ID, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { ConfirmedScore } from '../../queries/confirmedScore'
import { FieldAt } from '../fields'
import { Rule } from '../rules'
import { ActorsField } from './actor'

@Rule(PUBLIC)
@ObjectType('ConfirmedScore', {
	description: 'The score if the owners of its records confirmed them today.',
})
export class ConfirmedScoreType {
	@Field(() => Float)
	score!: ConfirmedScore['score']

	@FieldAt<ConfirmedScore>('records', () => [ID], { description: 'The records to confirm.' })
	recordIds!: readonly string[]

	@ActorsField({ description: 'Their owners.' })
	owners!: ConfirmedScore['owners']
}
