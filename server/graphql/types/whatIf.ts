import { Arg, Ctx, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { WhatIfEffect } from '../../../schema/enums'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { firstItems } from '../../queries/pagination'
import type {
	EffectCounts,
	OpportunityEffect,
	OverlapEffect,
	WhatIf,
	WhatIfChange,
} from '../../queries/whatIf'
import { First, InLanguage } from '../arguments'
import { type Nullable, type RequestContext, sentenceIn } from '../context'
import { WhatIfEffectEnum } from '../enums'
import { Rule } from '../rules'
import { OpportunityType } from './opportunity'
import { OverlapType } from './overlap'

const Skip = () =>
	Arg('skip', () => Int, { nullable: true, defaultValue: 0, description: 'How many were read before.' })

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

@InputType('WhatIfChange', { description: 'A change that is tried: one of the three.' })
export class WhatIfChangeInput implements WhatIfChange {
	@Field(() => WhatIfMissionInput, { nullable: true, description: 'A mission more.' })
	addMission?: WhatIfMissionInput | null

	@Field(() => WhatIfEndInput, { nullable: true, description: 'A link or an office that ends.' })
	endRecord?: WhatIfEndInput | null

	@Field(() => [ID], {
		nullable: true,
		description: 'Two to five offices that would be one: the first, of the owners of all.',
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
@ObjectType('OverlapEffect', { description: 'What would become of an overlap.' })
class OverlapEffectType {
	constructor(
		private readonly found: OverlapEffect,
		private readonly whatIf: WhatIf,
	) {}

	@Field(() => WhatIfEffectEnum)
	effect(): WhatIfEffect {
		return this.found.effect
	}

	@Field(() => Float, { nullable: true, description: '0 to 1; null of one that comes.' })
	severityBefore(): number | null {
		return this.found.severityBefore
	}

	@Field(() => Float, { nullable: true, description: '0 to 1; null of one that goes.' })
	severityAfter(): number | null {
		return this.found.severityAfter
	}

	@Field(() => String, { description: 'What would happen, in one sentence.' })
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.found.sentence, language)
	}

	@Field(() => OverlapType, { nullable: true, description: 'As it is on record; null of one that comes.' })
	before(): OverlapType | null {
		const found = this.found.before()
		return found && new OverlapType(found)
	}

	@Field(() => OverlapType, {
		nullable: true,
		description: 'As it would be, with what is only tried among its evidence; null of one that goes.',
	})
	after(@Ctx() context: RequestContext): OverlapType | null {
		const found = this.found.after()
		return found && context.answeredFrom(this.whatIf.overlay, new OverlapType(found))
	}
}

@Rule(PUBLIC)
@ObjectType('OpportunityEffect', { description: 'What would become of an opportunity.' })
class OpportunityEffectType {
	constructor(
		private readonly found: OpportunityEffect,
		private readonly whatIf: WhatIf,
	) {}

	@Field(() => WhatIfEffectEnum)
	effect(): WhatIfEffect {
		return this.found.effect
	}

	@Field(() => Float, { nullable: true, description: '0 to 1; null of one that comes.' })
	scoreBefore(): number | null {
		return this.found.scoreBefore
	}

	@Field(() => Float, { nullable: true, description: '0 to 1; null of one that goes.' })
	scoreAfter(): number | null {
		return this.found.scoreAfter
	}

	@Field(() => String, { description: 'What would happen, in one sentence.' })
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.found.sentence, language)
	}

	@Field(() => OpportunityType, {
		nullable: true,
		description: 'As it is on record; null of one that comes.',
	})
	before(): OpportunityType | null {
		const found = this.found.before()
		return found && new OpportunityType(found)
	}

	@Field(() => OpportunityType, {
		nullable: true,
		description: 'As it would be, with what is only tried among its evidence; null of one that goes.',
	})
	after(@Ctx() context: RequestContext): OpportunityType | null {
		const found = this.found.after()
		return found && context.answeredFrom(this.whatIf.overlay, new OpportunityType(found))
	}
}

@Rule(PUBLIC)
@ObjectType('WhatIf', { description: 'What some changes of the record would do. Nothing of them is stored.' })
export class WhatIfType {
	constructor(private readonly whatIf: WhatIf) {}

	@Field(() => String, { description: 'How many results would come, go and change, in a sentence or two.' })
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.whatIf.sentence, language)
	}

	@Field(() => [OverlapEffectType], {
		description: 'Overlaps that would come, then go, then change, each the strongest first.',
	})
	overlaps(@First() first: Nullable<number>, @Skip() skip: Nullable<number>): OverlapEffectType[] {
		const page = pageFrom(this.whatIf.overlaps, skip, first)
		return page.map((one) => new OverlapEffectType(one, this.whatIf))
	}

	@Field(() => Int)
	overlapsTotal(): number {
		return this.whatIf.overlaps.length
	}

	@Field(() => WhatIfCountsType, { description: 'Of overlaps.' })
	overlapCounts(): EffectCounts {
		return this.whatIf.overlapCounts
	}

	@Field(() => [OpportunityEffectType], {
		description: 'Opportunities that would come, then go, then change, each the best first.',
	})
	opportunities(@First() first: Nullable<number>, @Skip() skip: Nullable<number>): OpportunityEffectType[] {
		const page = pageFrom(this.whatIf.opportunities, skip, first)
		return page.map((one) => new OpportunityEffectType(one, this.whatIf))
	}

	@Field(() => Int)
	opportunitiesTotal(): number {
		return this.whatIf.opportunities.length
	}

	@Field(() => WhatIfCountsType, { description: 'Of opportunities.' })
	opportunityCounts(): EffectCounts {
		return this.whatIf.opportunityCounts
	}
}

function pageFrom<Item>(
	items: readonly Item[],
	skip: Nullable<number>,
	first: Nullable<number>,
): readonly Item[] {
	return firstItems(items.slice(Math.max(0, skip ?? 0)), first)
}
