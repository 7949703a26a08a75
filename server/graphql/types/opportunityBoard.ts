import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { type OpportunityFilter, opportunityPresenter } from '../../queries/opportunities'
import type { OpportunityBoard, OpportunityBoardGroup } from '../../queries/opportunityBoard'
import { firstItems } from '../../queries/pagination'
import { First } from '../arguments'
import type { RequestContext } from '../context'
import { OpportunityActEnum, OpportunityKindEnum } from '../enums'
import { CountOf } from '../fields'
import { Rule } from '../rules'
import { ActorField } from './actor'
import { OWN_COUNT } from './filterMatch'
import { OpportunityType } from './opportunity'

@Rule(PUBLIC)
@ObjectType('OpportunityKindCount', { description: 'How many opportunities of a kind.' })
class OpportunityKindCountType {
	@Field(() => OpportunityKindEnum)
	kind!: OpportunityBoard['countsByKind'][number]['kind']

	@Field(() => Int)
	count!: number
}

interface ShownGroup extends OpportunityBoardGroup {
	readonly filter: OpportunityFilter
}

@Rule(PUBLIC)
@ObjectType('OpportunityGroup', { description: 'What an actor could do of one kind of act.' })
class OpportunityGroupType {
	@Field(() => OpportunityActEnum)
	act!: ShownGroup['act']

	@Field(() => [OpportunityType], {
		description: 'The actor’s own, best first, then those on its territory.',
	})
	opportunities(this: ShownGroup, @First() first: number, @Ctx() { queryContext }: RequestContext) {
		return firstItems(this.opportunities, first).map(opportunityPresenter(queryContext, this.filter))
	}

	@CountOf<ShownGroup>('opportunities')
	opportunitiesTotal!: number
}

@Rule(PUBLIC)
@ObjectType('OpportunityBoard', { description: 'What one actor could pool, act by act.' })
export class OpportunityBoardType {
	@ActorField()
	actor!: OpportunityBoard['actor']

	@Field(() => [OpportunityGroupType], { description: 'From what is nearest to be done; none is empty.' })
	groups(this: OpportunityBoard) {
		return this.groups.map((group): ShownGroup => ({ ...group, filter: this.filter }))
	}

	@Field(() => Int)
	totalCount!: OpportunityBoard['totalCount']

	@Field(() => Int, { description: OWN_COUNT })
	ownCount!: OpportunityBoard['ownCount']

	@Field(() => Int, { description: 'Of the whole board, whatever the filter but its day and scenario.' })
	wholeCount!: OpportunityBoard['wholeCount']

	@Field(() => [OpportunityKindCountType], {
		description: 'How many of each kind the filter lets through, whatever its `kinds`; none is 0.',
	})
	countsByKind!: OpportunityBoard['countsByKind']
}
