import { Ctx, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { FRAGMENTATION_SCOPES } from '../../../schema/enums'
import { PUBLIC } from '../../policy/rule'
import {
	explainCoverage,
	explainEvidence,
	explainNow,
	explainReciprocity,
	explainSizes,
	explainSplit,
	explainTrend,
	type FragmentationFinding,
	type IndexCoverage,
	type MeasuredPoint,
	type MeasuredSplit,
	type SizeShare,
} from '../../queries/fragmentation'
import { firstItems } from '../../queries/pagination'
import { First } from '../arguments'
import type { RequestContext } from '../context'
import { enumOf } from '../enums'
import { CountOf, FieldAt } from '../fields'
import { Rule } from '../rules'
import { ActorType, actorsOf } from './actor'
import { EvidenceType } from './evidence'
import { MeasureValueType } from './measure'
import { SectorType, sectorsOf } from './sector'

export const FragmentationScopeEnum = enumOf(FRAGMENTATION_SCOPES)
const TownSizeEnum = { SMALL: 'SMALL', MEDIUM: 'MEDIUM', LARGE: 'LARGE', UNKNOWN: 'UNKNOWN' } as const
const WeighedByEnum = { PERSON_DAYS: 'PERSON_DAYS', RECORDS: 'RECORDS' } as const

registerEnumType(FragmentationScopeEnum, {
	name: 'FragmentationScope',
	description:
		'The unit of an index: each partner, city, division of the partner country (the territory of its cities), sector or French région.',
})
registerEnumType(TownSizeEnum, {
	name: 'TownSize',
	description: 'Inhabitants: SMALL under 20 000, MEDIUM to 100 000, LARGE above, UNKNOWN.',
})
registerEnumType(WeighedByEnum, {
	name: 'WeighedBy',
	description:
		'The weight of a record: PERSON_DAYS if all records of an index have them, else 1. No budget is known.',
})

@Rule(PUBLIC)
@ObjectType('TheilSplit', {
	description: 'Inequality of shares; total = between + within French régions (départements, of a région).',
})
class TheilSplitType {
	@Field(() => MeasureValueType)
	total!: MeasuredSplit['total']

	@Field(() => MeasureValueType)
	between!: MeasuredSplit['between']

	@Field(() => MeasureValueType)
	within!: MeasuredSplit['within']
}

@Rule(PUBLIC)
@ObjectType('RecordCoverage', {
	description: 'How many of all records have dated confirmation within twelve months.',
})
class RecordCoverageType {
	@Field(() => Int)
	confirmed!: IndexCoverage['confirmed']

	@Field(() => Int)
	records!: IndexCoverage['records']

	@Field(() => MeasureValueType)
	share!: IndexCoverage['share']
}

@Rule(PUBLIC)
@ObjectType('SizeShare', { description: 'The share of actors of places of one size.' })
class SizeShareType {
	@Field(() => TownSizeEnum)
	size!: SizeShare['size']

	@Field(() => Int)
	actors!: SizeShare['actors']

	@Field(() => Int)
	records!: SizeShare['records']

	@Field(() => Float, { description: '0 to 1, by weight.' })
	share!: SizeShare['share']
}

@Rule(PUBLIC)
@ObjectType('FragmentationPoint', {
	description: 'An index for one year: at its end, or on the day asked for.',
})
class FragmentationPointType {
	@Field(() => Int)
	year!: MeasuredPoint['year']

	@Field(() => Int, { description: 'n, after merging actors that count as one.' })
	actorCount!: MeasuredPoint['actorCount']

	@Field(() => MeasureValueType, { description: 'Of all records: one end of the interval.' })
	effectiveNumber!: MeasuredPoint['effectiveNumber']

	@Field(() => MeasureValueType, { description: 'Of the established records only: the other end.' })
	effectiveEstablished!: MeasuredPoint['effectiveEstablished']

	@Field(() => [EvidenceType])
	evidence(this: MeasuredPoint, @First() first: number) {
		return firstItems(explainEvidence(this), first)
	}

	@CountOf<MeasuredPoint>('counted')
	evidenceCount!: number
}

/** An index as it stands at the day asked for. */
interface ShownIndex extends MeasuredPoint {
	readonly index: FragmentationFinding
	readonly key: FragmentationFinding['key']
}

export function shownIndex(index: FragmentationFinding): ShownIndex {
	return { ...explainNow(index), index, key: index.key }
}

@Rule(PUBLIC)
@ObjectType('FragmentationIndex', {
	description: 'How scattered the actors of one partner, city, sector or région are, on the day asked for.',
})
export class FragmentationIndexType {
	@FieldAt<ShownIndex>('key.id', () => ID, {
		description: 'Id of the partner, the city, the sector or the région.',
	})
	key!: string

	@Field(() => ActorType, { nullable: true, description: 'The partner, the city or the région.' })
	actor(this: ShownIndex, @Ctx() context: RequestContext) {
		return actorsOf([this.key.id], context)[0]
	}

	@Field(() => SectorType, { nullable: true })
	sector(this: ShownIndex, @Ctx() context: RequestContext) {
		return sectorsOf([this.key.id], context)[0]
	}

	@FieldAt<ShownIndex>('index.weighedBy', () => WeighedByEnum)
	weighedBy!: FragmentationFinding['weighedBy']

	@Field(() => Int, { description: 'n, after merging actors that count as one.' })
	actorCount!: ShownIndex['actorCount']

	@Field(() => Int, { description: 'The same, only from the established records.' })
	establishedCount!: ShownIndex['establishedCount']

	@Field(() => MeasureValueType, { description: 'H = Σ s².' })
	concentration!: ShownIndex['concentration']

	@Field(() => MeasureValueType, { description: 'N_eff = 1/H of all records: one end of the interval.' })
	effectiveNumber!: ShownIndex['effectiveNumber']

	@Field(() => MeasureValueType, { description: 'Of the established records only: the other end.' })
	effectiveEstablished!: ShownIndex['effectiveEstablished']

	@Field(() => TheilSplitType)
	theil(this: ShownIndex) {
		return explainSplit(this, this.index)
	}

	@Field(() => RecordCoverageType)
	coverage(this: ShownIndex, @Ctx() { queryContext }: RequestContext) {
		return explainCoverage(this.index, queryContext.snapshot)
	}

	@Field(() => MeasureValueType, { description: 'Visits received against missions sent, of all years.' })
	reciprocity(this: ShownIndex) {
		return explainReciprocity(this.index)
	}

	@Field(() => [SizeShareType], { description: 'By size of towns, the smallest first.' })
	sizes(this: ShownIndex) {
		return explainSizes(this, this.index)
	}

	@Field(() => [FragmentationPointType], {
		description: 'One point per year, the last one on the day asked for.',
	})
	trend(this: ShownIndex) {
		return explainTrend(this.index)
	}

	@Field(() => [EvidenceType])
	evidence(this: ShownIndex, @First() first: number) {
		return firstItems(explainEvidence(this), first)
	}

	@CountOf<ShownIndex>('counted')
	evidenceCount!: number

	@Field(() => Boolean, { description: 'Whether it includes a fictitious record.' })
	scenario(this: ShownIndex): boolean {
		return this.counted.some(({ scenario }) => scenario)
	}
}
