import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { type OpportunityFilter, opportunityPresenter } from '../../queries/opportunities'
import type { OpportunityBoard, OpportunityBoardGroup } from '../../queries/opportunityBoard'
import { firstItems } from '../../queries/pagination'
import { First } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { OpportunityActEnum, OpportunityKindEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorOf } from './actor'
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

@Rule(PUBLIC)
@ObjectType('OpportunityGroup', { description: 'What an actor could do of one kind of act.' })
class OpportunityGroupType {
	constructor(
		private readonly group: OpportunityBoardGroup,
		private readonly filter: OpportunityFilter,
	) {}

	@Field(() => OpportunityActEnum)
	get act(): OpportunityBoardGroup['act'] {
		return this.group.act
	}

	@Field(() => [OpportunityType], {
		description: 'The actor’s own, best first, then those on its territory.',
	})
	opportunities(
		@First() first: Nullable<number>,
		@Ctx() { queryContext }: RequestContext,
	): OpportunityType[] {
		const findings = firstItems(this.group.opportunities, first)
		return findings
			.map(opportunityPresenter(queryContext, this.filter))
			.map((found) => new OpportunityType(found))
	}

	@Field(() => Int)
	opportunitiesTotal(): number {
		return this.group.opportunities.length
	}
}

@Rule(PUBLIC)
@ObjectType('OpportunityBoard', { description: 'What one actor could pool, act by act.' })
export class OpportunityBoardType {
	constructor(private readonly board: OpportunityBoard) {}

	@Field(() => ActorType)
	actor(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.board.actor, context)
	}

	@Field(() => [OpportunityGroupType], { description: 'From what is nearest to be done; none is empty.' })
	groups(): OpportunityGroupType[] {
		return this.board.groups.map((group) => new OpportunityGroupType(group, this.board.filter))
	}

	@Field(() => Int)
	get totalCount(): number {
		return this.board.totalCount
	}

	@Field(() => Int, { description: OWN_COUNT })
	get ownCount(): number {
		return this.board.ownCount
	}

	@Field(() => Int, { description: 'Of the whole board, whatever the filter but its day and scenario.' })
	get wholeCount(): number {
		return this.board.wholeCount
	}

	@Field(() => [OpportunityKindCountType], {
		description: 'How many of each kind the filter lets through, whatever its `kinds`; none is 0.',
	})
	countsByKind(): OpportunityBoard['countsByKind'] {
		return this.board.countsByKind
	}
}
