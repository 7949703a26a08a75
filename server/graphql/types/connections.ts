import { Field, Int, ObjectType } from 'type-graphql'
import type { Mission, Partnership } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import type { FoundRecord, RecordsFound } from '../../queries/actorSelection'
import type { FoundOpportunity, OpportunitiesFound } from '../../queries/opportunities'
import type { KindCount, OverlapsFound, WhenCounts } from '../../queries/overlaps'
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
export class MissionConnection extends connectionOf(
	'Mission',
	PUBLIC,
	() => MissionType,
	({ record, match }: FoundRecord<Mission>) => new MissionType(record, match),
) {
	constructor(private readonly found: RecordsFound<Mission>) {
		super(found.page)
	}

	@Field(() => Int, { description: OWN_COUNT })
	ownCount(): number {
		return this.found.ownCount
	}
}

@ObjectType('OpportunityConnection', { description: 'A page of opportunities.' })
export class OpportunityConnection extends connectionOf(
	'Opportunity',
	PUBLIC,
	() => OpportunityType,
	(opportunity: FoundOpportunity) => new OpportunityType(opportunity),
) {
	constructor(private readonly found: OpportunitiesFound) {
		super(found.page)
	}

	@Field(() => Int, { description: OWN_COUNT })
	ownCount(): number {
		return this.found.ownCount
	}
}

@ObjectType('PartnershipConnection', { description: 'A page of partnerships.' })
export class PartnershipConnection extends connectionOf(
	'Partnership',
	PUBLIC,
	() => PartnershipType,
	({ record, match }: FoundRecord<Partnership>) => new PartnershipType(record, match),
) {
	constructor(private readonly found: RecordsFound<Partnership>) {
		super(found.page)
	}

	@Field(() => Int, { description: OWN_COUNT })
	ownCount(): number {
		return this.found.ownCount
	}
}

@ObjectType('SearchConnection', { description: 'A page of what was found.' })
export class SearchConnection extends connectionOf(
	'Search',
	PUBLIC,
	() => SearchHitType,
	(hit: FoundActor) => new SearchHitType(hit),
) {
	constructor(
		page: Page<FoundActor>,
		private readonly findNearest: () => Promise<readonly FoundActor[]>,
		private readonly findElsewhere: () => Promise<readonly FoundActor[]>,
	) {
		super(page)
	}

	@Field(() => [SearchHitType], {
		description:
			'Where `country` was given and nothing of it was found: actors of the other countries that were, three at most, best first.',
	})
	async elsewhere(): Promise<SearchHitType[]> {
		if (this.page.totalCount > 0) return []
		return (await this.findElsewhere()).map((hit) => new SearchHitType(hit))
	}

	@Field(() => [SearchHitType], {
		description:
			'Where nothing was found, and the text may be a name that was mistyped: the three actors with the nearest names, nearest first.',
	})
	async nearest(): Promise<SearchHitType[]> {
		if (this.page.totalCount > 0) return []
		return (await this.findNearest()).map((hit) => new SearchHitType(hit))
	}
}

@Rule(PUBLIC)
@ObjectType('WhenCounts', { description: 'How many overlaps are to come, going on, and past.' })
class WhenCountsType {
	@Field(() => Int)
	upcoming!: number

	@Field(() => Int)
	current!: number

	@Field(() => Int)
	past!: number
}

@ObjectType('OverlapConnection', { description: 'A page of overlaps.' })
export class OverlapConnection extends connectionOf(
	'Overlap',
	PUBLIC,
	() => OverlapType,
	(found: ConstructorParameters<typeof OverlapType>[0]) => new OverlapType(found),
) {
	constructor(
		page: Page<ConstructorParameters<typeof OverlapType>[0]>,
		private readonly counts: Pick<OverlapsFound, 'ownCount' | 'countsByKind' | 'countsByWhen'>,
	) {
		super(page)
	}

	@Field(() => Int, { description: OWN_COUNT })
	ownCount(): number {
		return this.counts.ownCount
	}

	@Field(() => [KindCountType], {
		description: 'How many of each kind the filter lets through, whatever its `kinds`.',
	})
	countsByKind(): readonly KindCount[] {
		return this.counts.countsByKind
	}

	@Field(() => WhenCountsType, { description: 'How many the filter lets through, whatever its `when`.' })
	countsByWhen(): WhenCounts {
		return this.counts.countsByWhen
	}
}
