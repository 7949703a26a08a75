import { Ctx, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { OPPORTUNITY_KINDS, type OpportunityKind } from '../../../schema/enums'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { wordFor } from '../../queries/fields/wordFor'
import type { FoundOpportunityGroup, OpportunityGroupsFound } from '../../queries/opportunityGroups'
import { firstItems } from '../../queries/pagination'
import { First, InLanguage } from '../arguments'
import { type RequestContext } from '../context'
import { OpportunityKindEnum } from '../enums'
import { CountOf, FieldAt } from '../fields'
import { Rule } from '../rules'
import { TerritoryType, territoryOf } from './actor'
import { connectionOf } from './connection'
import { OpportunityType } from './opportunity'

@Rule(PUBLIC)
@ObjectType('GroupedOpportunities', { description: 'What could be pooled at one place, or of one kind.' })
class GroupedOpportunitiesType {
	@FieldAt<FoundOpportunityGroup>('key', () => ID, { description: 'Id of the place, or the kind.' })
	id!: string

	@Field(() => OpportunityKindEnum, { nullable: true, description: 'null where places group.' })
	kind(this: FoundOpportunityGroup): OpportunityKind | null {
		return kindOf(this)
	}

	@Field(() => String, { nullable: true, description: 'null where places group.' })
	kindName(
		this: FoundOpportunityGroup,
		@InLanguage() language: Language,
		@Ctx() { queryContext }: RequestContext,
	): string | null {
		const kind = kindOf(this)
		return kind && wordFor(queryContext, 'opportunityKind', kind, language)
	}

	@Field(() => TerritoryType, { nullable: true, description: 'null where kinds group.' })
	place(this: FoundOpportunityGroup, @Ctx() context: RequestContext) {
		return kindOf(this) === null ? territoryOf(this.key, context) : null
	}

	@CountOf<FoundOpportunityGroup>('listed', { description: 'How many opportunities.' })
	opportunitiesTotal!: number

	@Field(() => Float, { description: 'The greatest score among them, 0 to 1.' })
	strongest!: FoundOpportunityGroup['strongest']

	@Field(() => [OpportunityType], { description: 'The first of them, the best first.' })
	opportunities(this: FoundOpportunityGroup, @First() first: number) {
		const { listed, present } = this
		return firstItems(listed, first).map(present)
	}
}

function kindOf({ key }: FoundOpportunityGroup): OpportunityKind | null {
	return OPPORTUNITY_KINDS.find((kind) => kind === key) ?? null
}

@ObjectType('GroupedOpportunitiesConnection', {
	description: 'A page of groups. An opportunity stands in one of them.',
})
export class GroupedOpportunitiesConnection extends connectionOf(
	'GroupedOpportunities',
	PUBLIC,
	() => GroupedOpportunitiesType,
) {
	@Field(() => Int, { description: 'How many opportunities the filter lets through.' })
	opportunitiesTotal!: OpportunityGroupsFound['opportunitiesTotal']
}
