import { Field, Float, ID, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { ConfirmedScore } from '../../queries/confirmedScore'
import { Rule } from '../rules'
import { ActorsField } from './actor'

@Rule(PUBLIC)
@ObjectType('ConfirmedScore', {
	description:
		'What a score would be if those who answer for its records said today that they are still true.',
})
export class ConfirmedScoreType {
	@Field(() => Float)
	score!: ConfirmedScore['score']

	@Field(() => [ID], { description: 'The records that would have to be confirmed.' })
	recordIds(this: ConfirmedScore): readonly string[] {
		return this.records
	}

	@ActorsField({ description: 'Who answers for them.' })
	owners!: ConfirmedScore['owners']
}
