import { Ctx, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { FRAGMENTATION_SCOPES } from '../../../schema/enums'
import type { FragmentationIndex, FragmentationPoint, SizeShare, TownSize } from '../../queries/fragmentation'
import { firstOf } from '../../queries/pagination'
import { First } from '../arguments'
import type { Asked, RequestContext } from '../context'
import { asWritten } from '../enums'
import { ActorType, actorsOf } from './actor'
import { EvidenceType, toEvidence } from './evidence'
import { MeasureValueType } from './measure'
import { SectorType, sectorsOf } from './sector'

export const FragmentationScopeEnum = asWritten(FRAGMENTATION_SCOPES)
const TownSizeEnum = { SMALL: 'SMALL', MEDIUM: 'MEDIUM', LARGE: 'LARGE', UNKNOWN: 'UNKNOWN' } as const
const WeighedByEnum = { PERSON_DAYS: 'PERSON_DAYS', RECORDS: 'RECORDS' } as const

registerEnumType(FragmentationScopeEnum, {
	name: 'FragmentationScope',
	description: 'By what actors are counted: one index for each partner, city, sector or French région.',
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

@ObjectType('TheilSplit', {
	description: 'Inequality of shares; total = between + within French régions (départements, of a région).',
})
class TheilSplitType {
	constructor(private readonly split: FragmentationIndex['now']['theil']) {}

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

@ObjectType('RecordCoverage', {
	description: 'Records that something dated confirms within twelve months, of all.',
})
class RecordCoverageType {
	constructor(private readonly coverage: FragmentationIndex['coverage']) {}

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

@ObjectType('FragmentationPoint', {
	description: 'An index in one year: at its end, or at the day asked for.',
})
class FragmentationPointType {
	constructor(private readonly point: FragmentationPoint) {}

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
	evidence(@First() first: Asked<number>): EvidenceType[] {
		return toEvidence(firstOf(this.point.evidence, first))
	}

	@Field(() => Int)
	evidenceCount(): number {
		return this.point.evidence.length
	}
}

@ObjectType('FragmentationIndex', {
	description: 'How scattered the actors of one partner, city, sector or région are, at the day asked for.',
})
export class FragmentationIndexType {
	constructor(private readonly index: FragmentationIndex) {}

	@Field(() => ID, { description: 'Id of the partner, the city, the sector or the région.' })
	get key(): string {
		return this.index.key
	}

	@Field(() => ActorType, { nullable: true, description: 'The partner, the city or the région.' })
	actor(@Ctx() context: RequestContext): ActorType | undefined {
		return actorsOf([this.index.key], context)[0]
	}

	@Field(() => SectorType, { nullable: true })
	sector(@Ctx() context: RequestContext): SectorType | undefined {
		return sectorsOf([this.index.key], context)[0]
	}

	@Field(() => WeighedByEnum)
	get weighedBy(): FragmentationIndex['weighedBy'] {
		return this.index.weighedBy
	}

	@Field(() => Int, { description: 'n, once the actors that are one are merged.' })
	actorCount(): number {
		return this.index.now.actorCount
	}

	@Field(() => Int, { description: 'The same, by the established records alone.' })
	establishedCount(): number {
		return this.index.now.establishedCount
	}

	@Field(() => MeasureValueType, { description: 'H = Σ s².' })
	concentration(): MeasureValueType {
		return new MeasureValueType(this.index.now.concentration)
	}

	@Field(() => MeasureValueType, { description: 'N_eff = 1/H of all records: one end of the interval.' })
	effectiveNumber(): MeasureValueType {
		return new MeasureValueType(this.index.now.effectiveNumber)
	}

	@Field(() => MeasureValueType, { description: 'Of the established records alone: the other end.' })
	effectiveEstablished(): MeasureValueType {
		return new MeasureValueType(this.index.now.effectiveEstablished)
	}

	@Field(() => TheilSplitType)
	theil(): TheilSplitType {
		return new TheilSplitType(this.index.now.theil)
	}

	@Field(() => RecordCoverageType)
	coverage(): RecordCoverageType {
		return new RecordCoverageType(this.index.coverage)
	}

	@Field(() => MeasureValueType, { description: 'Visits received against missions sent, of all years.' })
	reciprocity(): MeasureValueType {
		return new MeasureValueType(this.index.reciprocity)
	}

	@Field(() => [SizeShareType], { description: 'The small-town lens, the smallest first.' })
	sizes(): SizeShareType[] {
		return this.index.sizes.map((size) => new SizeShareType(size))
	}

	@Field(() => [FragmentationPointType], {
		description: 'One point a year, the last one at the day asked for.',
	})
	trend(): FragmentationPointType[] {
		return this.index.trend.map((point) => new FragmentationPointType(point))
	}

	@Field(() => [EvidenceType])
	evidence(@First() first: Asked<number>): EvidenceType[] {
		return toEvidence(firstOf(this.index.evidence, first))
	}

	@Field(() => Int)
	evidenceCount(): number {
		return this.index.evidence.length
	}

	@Field(() => Boolean, { description: 'Whether a fictitious record is part of it.' })
	scenario(): boolean {
		return this.index.evidence.some(({ scenario }) => scenario)
	}
}
