import { Field, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { Rule } from '../rules'

@Rule(PUBLIC)
@ObjectType('MissionMonth', { description: 'How many missions are on record in a month.' })
export class MissionMonthType {
	@Field(() => String, {
		description:
			'`2010-05`; `2010` of missions that are known to the year alone, which are counted in none of its months.',
	})
	month!: string

	@Field(() => Int, { description: 'A mission counts in each of its months.' })
	missions!: number
}
