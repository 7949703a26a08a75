import { Ctx, Field, Float, ID, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { ConfirmedScore } from '../../queries/confirmedScore'
import type { RequestContext } from '../context'
import { Rule } from '../rules'
import { ActorType, actorsOf } from './actor'

@Rule(PUBLIC)
@ObjectType('ConfirmedScore', {
	description:
		'What a score would be if those who answer for its records said today that they are still true.',
})
export class ConfirmedScoreType {
	constructor(private readonly confirmed: ConfirmedScore) {}

	@Field(() => Float)
	get score(): number {
		return this.confirmed.score
	}

	@Field(() => [ID], { description: 'The records that would have to be confirmed.' })
	get recordIds(): readonly string[] {
		return this.confirmed.records
	}

	@Field(() => [ActorType], { description: 'Who answers for them.' })
	owners(@Ctx() context: RequestContext): ActorType[] {
		return actorsOf(this.confirmed.owners, context)
	}
}
