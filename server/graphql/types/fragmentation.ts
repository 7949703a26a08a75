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
	type TownSize,
} from '../../queries/fragmentation'
import { firstItems } from '../../queries/pagination'
import { First } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { enumOf } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorsOf } from './actor'
import { EvidenceType, toEvidence } from './evidence'
import { MeasureValueType } from './measure'
import { SectorType, sectorsOf } from './sector'

export const FragmentationScopeEnum = enumOf(FRAGMENTATION_SCOPES)
const TownSizeEnum = { SMALL: 'SMALL', MEDIUM: 'MEDIUM', LARGE: 'LARGE', UNKNOWN: 'UNKNOWN' } as const
const WeighedByEnum = { PERSON_DAYS: 'PERSON_DAYS', RECORDS: 'RECORDS' } as const

registerEnumType(FragmentationScopeEnum, {
	name: 'FragmentationScope',
	description:
		'By what actors are counted: one index for each partner, city, division of the other country (what its cities stand in), sector or French région.',
})
registerEnumType(TownSizeEnum, {
	name: 'TownSize',
	description: 'Inhabitants: SMALL under 20 000, MEDIUM to 100 000, LARGE above, UNKNOWN.',
})
registerEnumType(WeighedByEnum, {
	name: 'WeighedBy',
	description:
		'What a record weighs: PERSON_DAYS where all of an index have some, else 1. No budget is known.',
})

@Rule(PUBLIC)
@ObjectType('TheilSplit', {
	description: 'Inequality of shares; total = between + within French régions (départements, of a région).',
})
class TheilSplitType {
	constructor(private readonly split: MeasuredSplit) {}

	@Field(() => MeasureValueType)
	total(): MeasureValueType {
		return new MeasureValueType(this.split.total)
	}

	@Field(() => MeasureValueType)
	between(): MeasureValueType {
		return new MeasureValueType(this.split.between)
	}

	@Field(() => MeasureValueType)
	within(): MeasureValueType {
		return new MeasureValueType(this.split.within)
	}
}

@Rule(PUBLIC)
@ObjectType('RecordCoverage', {
	description: 'Records that something dated confirms within twelve months, of all.',
})
class RecordCoverageType {
	constructor(private readonly coverage: IndexCoverage) {}

	@Field(() => Int)
	get confirmed(): number {
		return this.coverage.confirmed
	}

	@Field(() => Int)
	get records(): number {
		return this.coverage.records
	}

	@Field(() => MeasureValueType)
	share(): MeasureValueType {
		return new MeasureValueType(this.coverage.share)
	}
}

@Rule(PUBLIC)
@ObjectType('SizeShare', { description: 'What actors of places of one size have of the whole.' })
class SizeShareType {
	constructor(private readonly found: SizeShare) {}

	@Field(() => TownSizeEnum)
	get size(): TownSize {
		return this.found.size
	}

	@Field(() => Int)
	get actors(): number {
		return this.found.actors
	}

	@Field(() => Int)
	get records(): number {
		return this.found.records
	}

	@Field(() => Float, { description: '0 to 1, by weight.' })
	get share(): number {
		return this.found.share
	}
}

@Rule(PUBLIC)
@ObjectType('FragmentationPoint', {
	description: 'An index in one year: at its end, or at the day asked for.',
})
class FragmentationPointType {
	constructor(private readonly point: MeasuredPoint) {}

	@Field(() => Int)
	get year(): number {
		return this.point.year
	}

	@Field(() => Int, { description: 'n, once the actors that are one are merged.' })
	get actorCount(): number {
		return this.point.actorCount
	}

	@Field(() => MeasureValueType, { description: 'Of all records: one end of the interval.' })
	effectiveNumber(): MeasureValueType {
		return new MeasureValueType(this.point.effectiveNumber)
	}

	@Field(() => MeasureValueType, { description: 'Of the established records alone: the other end.' })
	effectiveEstablished(): MeasureValueType {
		return new MeasureValueType(this.point.effectiveEstablished)
	}

	@Field(() => [EvidenceType])
	evidence(@First() first: Nullable<number>): EvidenceType[] {
		return toEvidence(firstItems(explainEvidence(this.point), first))
	}

	@Field(() => Int)
	evidenceCount(): number {
		return this.point.counted.length
	}
}

@Rule(PUBLIC)
@ObjectType('FragmentationIndex', {
	description: 'How scattered the actors of one partner, city, sector or région are, at the day asked for.',
})
export class FragmentationIndexType {
	private readonly now: MeasuredPoint

	constructor(private readonly index: FragmentationFinding) {
		this.now = explainNow(index)
	}

	@Field(() => ID, { description: 'Id of the partner, the city, the sector or the région.' })
	get key(): string {
		return this.index.key.id
	}

	@Field(() => ActorType, { nullable: true, description: 'The partner, the city or the région.' })
	actor(@Ctx() context: RequestContext): ActorType | undefined {
		return actorsOf([this.index.key.id], context)[0]
	}

	@Field(() => SectorType, { nullable: true })
	sector(@Ctx() context: RequestContext): SectorType | undefined {
		return sectorsOf([this.index.key.id], context)[0]
	}

	@Field(() => WeighedByEnum)
	get weighedBy(): FragmentationFinding['weighedBy'] {
		return this.index.weighedBy
	}

	@Field(() => Int, { description: 'n, once the actors that are one are merged.' })
	actorCount(): number {
		return this.now.actorCount
	}

	@Field(() => Int, { description: 'The same, by the established records alone.' })
	establishedCount(): number {
		return this.now.establishedCount
	}

	@Field(() => MeasureValueType, { description: 'H = Σ s².' })
	concentration(): MeasureValueType {
		return new MeasureValueType(this.now.concentration)
	}

	@Field(() => MeasureValueType, { description: 'N_eff = 1/H of all records: one end of the interval.' })
	effectiveNumber(): MeasureValueType {
		return new MeasureValueType(this.now.effectiveNumber)
	}

	@Field(() => MeasureValueType, { description: 'Of the established records alone: the other end.' })
	effectiveEstablished(): MeasureValueType {
		return new MeasureValueType(this.now.effectiveEstablished)
	}

	@Field(() => TheilSplitType)
	theil(): TheilSplitType {
		return new TheilSplitType(explainSplit(this.now, this.index))
	}

	@Field(() => RecordCoverageType)
	coverage(@Ctx() { queryContext }: RequestContext): RecordCoverageType {
		return new RecordCoverageType(explainCoverage(this.index, queryContext.snapshot))
	}

	@Field(() => MeasureValueType, { description: 'Visits received against missions sent, of all years.' })
	reciprocity(@Ctx() { queryContext }: RequestContext): MeasureValueType {
		return new MeasureValueType(explainReciprocity(queryContext, this.index))
	}

	@Field(() => [SizeShareType], { description: 'The small-town lens, the smallest first.' })
	sizes(): SizeShareType[] {
		return explainSizes(this.now, this.index).map((size) => new SizeShareType(size))
	}

	@Field(() => [FragmentationPointType], {
		description: 'One point a year, the last one at the day asked for.',
	})
	trend(): FragmentationPointType[] {
		return explainTrend(this.index).map((point) => new FragmentationPointType(point))
	}

	@Field(() => [EvidenceType])
	evidence(@First() first: Nullable<number>): EvidenceType[] {
		return toEvidence(firstItems(explainEvidence(this.now), first))
	}

	@Field(() => Int)
	evidenceCount(): number {
		return this.now.counted.length
	}

	@Field(() => Boolean, { description: 'Whether a fictitious record is part of it.' })
	scenario(): boolean {
		return this.now.counted.some(({ scenario }) => scenario)
	}
}
