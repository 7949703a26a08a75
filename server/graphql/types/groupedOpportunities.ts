import { Ctx, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { OPPORTUNITY_KINDS, type OpportunityKind } from '../../../schema/enums'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { wordFor } from '../../queries/fields/wordFor'
import type { FoundOpportunityGroup, OpportunityGroupsFound } from '../../queries/opportunityGroups'
import { firstItems, type Page } from '../../queries/pagination'
import { First, InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext } from '../context'
import { OpportunityKindEnum } from '../enums'
import { Rule } from '../rules'
import { TerritoryType, territoryOf } from './actor'
import { connectionOf } from './connection'
import { OpportunityType } from './opportunity'

@Rule(PUBLIC)
@ObjectType('GroupedOpportunities', { description: 'What could be pooled at one place, or of one kind.' })
class GroupedOpportunitiesType {
	constructor(private readonly group: FoundOpportunityGroup) {}

	@Field(() => ID, { description: 'Id of the place, or the kind.' })
	get id(): string {
		return this.group.key
	}

	@Field(() => OpportunityKindEnum, { nullable: true, description: 'null where places group.' })
	get kind(): OpportunityKind | null {
		return OPPORTUNITY_KINDS.find((kind) => kind === this.group.key) ?? null
	}

	@Field(() => String, { nullable: true, description: 'null where places group.' })
	kindName(
		@InLanguage() language: Nullable<Language>,
		@Ctx() { queryContext }: RequestContext,
	): string | null {
		return this.kind && wordFor(queryContext, 'opportunityKind', this.kind, inLanguage(language))
	}

	@Field(() => TerritoryType, { nullable: true, description: 'null where kinds group.' })
	place(@Ctx() context: RequestContext): TerritoryType | null {
		return this.kind === null ? territoryOf(this.group.key, context) : null
	}

	@Field(() => Int, { description: 'How many opportunities.' })
	get opportunitiesTotal(): number {
		return this.group.listed.length
	}

	@Field(() => Float, { description: 'The greatest score among them, 0 to 1.' })
	get strongest(): number {
		return this.group.strongest
	}

	@Field(() => [OpportunityType], { description: 'The first of them, the best first.' })
	opportunities(@First() first: Nullable<number>): OpportunityType[] {
		const { listed, present } = this.group
		return firstItems(listed, first).map((finding) => new OpportunityType(present(finding)))
	}
}

@ObjectType('GroupedOpportunitiesConnection', {
	description: 'A page of groups. An opportunity stands in one of them.',
})
export class GroupedOpportunitiesConnection extends connectionOf(
	'GroupedOpportunities',
	PUBLIC,
	() => GroupedOpportunitiesType,
	(group: FoundOpportunityGroup) => new GroupedOpportunitiesType(group),
) {
	constructor(
		page: Page<FoundOpportunityGroup>,
		private readonly sums: Omit<OpportunityGroupsFound, 'page'>,
	) {
		super(page)
	}

	@Field(() => Int, { description: 'How many opportunities the filter lets through.' })
	opportunitiesTotal(): number {
		return this.sums.opportunitiesTotal
	}
}
