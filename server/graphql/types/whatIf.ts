import { Arg, Ctx, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { firstItems } from '../../queries/pagination'
import type { OpportunityEffect, OverlapEffect, WhatIf, WhatIfChange } from '../../queries/whatIf'
import { First } from '../arguments'
import { type RequestContext } from '../context'
import { WhatIfEffectEnum } from '../enums'
import { CountOf, SentenceField } from '../fields'
import { Rule } from '../rules'
import { OpportunityType } from './opportunity'
import { OverlapType } from './overlap'

const Skip = () =>
	Arg('skip', () => Int, {
		nullable: true,
		defaultValue: 0,
		description: 'How many were on the pages before.',
	})

@InputType('WhatIfMission', { description: 'A mission that would take place.' })
class WhatIfMissionInput implements NonNullable<WhatIfChange['addMission']> {
	@Field(() => ID, { description: 'Who would lead it.' })
	actor!: string

	@Field(() => [ID], { description: 'Cities of the country that is visited: one to five.' })
	places!: readonly string[]

	@Field(() => String, { description: 'First day, YYYY-MM-DD.' })
	start!: string

	@Field(() => String, { description: 'Last day, included: at most 92 days in all.' })
	end!: string

	@Field(() => [String], { nullable: true, description: 'Codes of sectors.' })
	sectors?: readonly string[] | null
}

@InputType('WhatIfEnd', { description: 'A link or an office that would end.' })
class WhatIfEndInput implements NonNullable<WhatIfChange['endRecord']> {
	@Field(() => ID, { description: 'Id of a link or of an office.' })
	record!: string

	@Field(() => String, { description: 'YYYY, YYYY-MM or YYYY-MM-DD: not before its start.' })
	date!: string
}

@InputType('WhatIfChange', { description: 'A change to try: exactly one of the three.' })
export class WhatIfChangeInput implements WhatIfChange {
	@Field(() => WhatIfMissionInput, { nullable: true, description: 'An additional mission.' })
	addMission?: WhatIfMissionInput | null

	@Field(() => WhatIfEndInput, { nullable: true, description: 'A link or an office that ends.' })
	endRecord?: WhatIfEndInput | null

	@Field(() => [ID], {
		nullable: true,
		description: 'Two to five offices that would become one: the first, with the owners of all.',
	})
	mergeOffices?: readonly string[] | null
}

@Rule(PUBLIC)
@ObjectType('WhatIfCounts', { description: 'How many results would come, go and change.' })
class WhatIfCountsType {
	@Field(() => Int)
	comes!: number

	@Field(() => Int)
	goes!: number

	@Field(() => Int)
	changes!: number
}

@Rule(PUBLIC)
@ObjectType('OverlapEffect', { description: 'What would happen to an overlap.' })
class OverlapEffectType {
	@Field(() => WhatIfEffectEnum)
	effect!: OverlapEffect['effect']

	@Field(() => Float, { nullable: true, description: '0 to 1; null if it comes.' })
	severityBefore!: OverlapEffect['severityBefore']

	@Field(() => Float, { nullable: true, description: '0 to 1; null if it goes.' })
	severityAfter!: OverlapEffect['severityAfter']

	@SentenceField({ description: 'What would happen, in one sentence.' })
	sentence!: OverlapEffect['sentence']

	@Field(() => OverlapType, { nullable: true, description: 'The overlap on record; null if it comes.' })
	before(this: OverlapEffect) {
		return this.before()
	}

	@Field(() => OverlapType, {
		nullable: true,
		description: 'The changed overlap, whose evidence includes the tried changes; null if it goes.',
	})
	after(this: OverlapEffect, @Ctx() context: RequestContext) {
		const found = this.after()
		return found && context.answeredFrom(this.overlay, found)
	}
}

@Rule(PUBLIC)
@ObjectType('OpportunityEffect', { description: 'What would happen to an opportunity.' })
class OpportunityEffectType {
	@Field(() => WhatIfEffectEnum)
	effect!: OpportunityEffect['effect']

	@Field(() => Float, { nullable: true, description: '0 to 1; null if it comes.' })
	scoreBefore!: OpportunityEffect['scoreBefore']

	@Field(() => Float, { nullable: true, description: '0 to 1; null if it goes.' })
	scoreAfter!: OpportunityEffect['scoreAfter']

	@SentenceField({ description: 'What would happen, in one sentence.' })
	sentence!: OpportunityEffect['sentence']

	@Field(() => OpportunityType, {
		nullable: true,
		description: 'The opportunity on record; null if it comes.',
	})
	before(this: OpportunityEffect) {
		return this.before()
	}

	@Field(() => OpportunityType, {
		nullable: true,
		description: 'The changed opportunity, whose evidence includes the tried changes; null if it goes.',
	})
	after(this: OpportunityEffect, @Ctx() context: RequestContext) {
		const found = this.after()
		return found && context.answeredFrom(this.overlay, found)
	}
}

@Rule(PUBLIC)
@ObjectType('WhatIf', { description: 'What changes to the record would do. Nothing is stored.' })
export class WhatIfType {
	@SentenceField({ description: 'How many results would come, go and change, in a sentence or two.' })
	sentence!: WhatIf['sentence']

	@Field(() => [OverlapEffectType], {
		description: 'Overlaps that would come, then go, then change, each the strongest first.',
	})
	overlaps(this: WhatIf, @First() first: number, @Skip() skip: number) {
		return pageFrom(this.overlaps, skip, first)
	}

	@CountOf<WhatIf>('overlaps')
	overlapsTotal!: number

	@Field(() => WhatIfCountsType, { description: 'For overlaps.' })
	overlapCounts!: WhatIf['overlapCounts']

	@Field(() => [OpportunityEffectType], {
		description: 'Opportunities that would come, then go, then change, each the best first.',
	})
	opportunities(this: WhatIf, @First() first: number, @Skip() skip: number) {
		return pageFrom(this.opportunities, skip, first)
	}

	@CountOf<WhatIf>('opportunities')
	opportunitiesTotal!: number

	@Field(() => WhatIfCountsType, { description: 'For opportunities.' })
	opportunityCounts!: WhatIf['opportunityCounts']
}

function pageFrom<Item>(items: readonly Item[], skip: number, first: number): readonly Item[] {
	return firstItems(items.slice(Math.max(0, skip)), first)
}
