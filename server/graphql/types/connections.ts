import { Field, Int, ObjectType } from 'type-graphql'
import type { Mission, Partnership } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import type { RecordsFound } from '../../queries/actorSelection'
import type { OpportunitiesFound } from '../../queries/opportunities'
import type { OverlapsFound } from '../../queries/overlaps'
import type { Page } from '../../queries/pagination'
import type { FoundActor } from '../../queries/search'
import { Rule } from '../rules'
import { connectionOf } from './connection'
import { OWN_COUNT } from './filterMatch'
import { KindCountType } from './kindCount'
import { MissionType } from './mission'
import { OpportunityType } from './opportunity'
import { OverlapType } from './overlap'
import { PartnershipType } from './partnership'
import { SearchHitType } from './search'

@ObjectType('MissionConnection', { description: 'A page of missions.' })
export class MissionConnection extends connectionOf('Mission', PUBLIC, () => MissionType) {
	@Field(() => Int, { description: OWN_COUNT })
	ownCount!: RecordsFound<Mission>['ownCount']
}

@ObjectType('OpportunityConnection', { description: 'A page of opportunities.' })
export class OpportunityConnection extends connectionOf('Opportunity', PUBLIC, () => OpportunityType) {
	@Field(() => Int, { description: OWN_COUNT })
	ownCount!: OpportunitiesFound['ownCount']
}

@ObjectType('PartnershipConnection', { description: 'A page of partnerships.' })
export class PartnershipConnection extends connectionOf('Partnership', PUBLIC, () => PartnershipType) {
	@Field(() => Int, { description: OWN_COUNT })
	ownCount!: RecordsFound<Partnership>['ownCount']
}

interface SearchFound {
	readonly page: Page<FoundActor>
	readonly findNearest: () => Promise<readonly FoundActor[]>
	readonly findElsewhere: () => Promise<readonly FoundActor[]>
}

@ObjectType('SearchConnection', { description: 'A page of what was found.' })
export class SearchConnection extends connectionOf('Search', PUBLIC, () => SearchHitType) {
	@Field(() => [SearchHitType], {
		description:
			'If nothing was found in `country`: up to three actors found in other countries, best first.',
	})
	async elsewhere(this: SearchFound) {
		if (this.page.totalCount > 0) return []
		return this.findElsewhere()
	}

	@Field(() => [SearchHitType], {
		description:
			'If nothing was found and the text may be a mistyped name: the three actors with the nearest names, nearest first.',
	})
	async nearest(this: SearchFound) {
		if (this.page.totalCount > 0) return []
		return this.findNearest()
	}
}

@Rule(PUBLIC)
@ObjectType('WhenCounts', { description: 'How many overlaps are upcoming, current and past.' })
class WhenCountsType {
	@Field(() => Int)
	upcoming!: number

	@Field(() => Int)
	current!: number

	@Field(() => Int)
	past!: number
}

@ObjectType('OverlapConnection', { description: 'A page of overlaps.' })
export class OverlapConnection extends connectionOf('Overlap', PUBLIC, () => OverlapType) {
	@Field(() => Int, { description: OWN_COUNT })
	ownCount!: OverlapsFound['ownCount']

	@Field(() => [KindCountType], {
		description: 'How many overlaps of each kind match the filter, ignoring `kinds`.',
	})
	countsByKind!: OverlapsFound['countsByKind']

	@Field(() => WhenCountsType, { description: 'How many overlaps match the filter, ignoring `when`.' })
	countsByWhen!: OverlapsFound['countsByWhen']
}
