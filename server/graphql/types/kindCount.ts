import { Field, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { KindCount } from '../../queries/overlaps'
import { OverlapKindEnum } from '../enums'
import { Rule } from '../rules'

@Rule(PUBLIC)
@ObjectType('KindCount', { description: 'How many overlaps of a kind.' })
export class KindCountType {
	@Field(() => OverlapKindEnum)
	kind!: KindCount['kind']

	@Field(() => Int)
	count!: number
}
