import { Arg, Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import type { ComparedItem, ComparedItems, Comparison, NearMissions } from '../../queries/compare'
import { firstItems, itemsAfter } from '../../queries/pagination'
import { After, First, InLanguage } from '../arguments'
import { type Nullable, type RequestContext, sentenceIn } from '../context'
import { Rule } from '../rules'
import { ActorType, actorOf } from './actor'
import { OpportunityConnection, OverlapConnection } from './connections'
import { EvidenceType, toEvidence } from './evidence'
import { MeasureValueType } from './measure'
import { MissionType } from './mission'
import { RecordType } from './record'
import { SectorType, sectorsOf } from './sector'
import { toRecord } from './toRecord'

const AfterKey = () =>
	Arg('after', () => ID, { nullable: true, description: 'Key of the last item that was read.' })

@Rule(PUBLIC)
@ObjectType('ComparedItem', {
	description: 'A partner, a city or a sector of two actors, with the records of each that have it.',
})
class ComparedItemType {
	constructor(
		private readonly item: ComparedItem,
		private readonly comparison: Comparison,
	) {}

	@Field(() => ID, { description: 'Id of the actor or of the sector.' })
	key(): string {
		return this.item.subject.id
	}

	@Field(() => ActorType, { nullable: true, description: 'null of a sector.' })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.item.subject.id, context)
	}

	@Field(() => SectorType, { nullable: true, description: 'Of a sector alone.' })
	sector(@Ctx() context: RequestContext): SectorType | null {
		return sectorsOf([this.item.subject.id], context)[0] ?? null
	}

	@Field(() => [EvidenceType], { description: 'Records of `a` that have it, the latest first.' })
	evidenceOfA(@First() first: Nullable<number>): EvidenceType[] {
		return toEvidence(this.comparison.evidenceOf(firstItems(this.item.ofA, first)))
	}

	@Field(() => Int)
	evidenceOfATotal(): number {
		return this.item.ofA.length
	}

	@Field(() => [EvidenceType], { description: 'Records of `b` that have it, the latest first.' })
	evidenceOfB(@First() first: Nullable<number>): EvidenceType[] {
		return toEvidence(this.comparison.evidenceOf(firstItems(this.item.ofB, first)))
	}

	@Field(() => Int)
	evidenceOfBTotal(): number {
		return this.item.ofB.length
	}
}

@Rule(PUBLIC)
@ObjectType('ComparedItems', {
	description: 'What two actors share, and what one of them has alone: most records first.',
})
class ComparedItemsType {
	constructor(
		private readonly items: ComparedItems,
		private readonly comparison: Comparison,
	) {}

	@Field(() => [ComparedItemType], { description: 'What both have.' })
	shared(@First() first: Nullable<number>, @AfterKey() after: Nullable<string>): ComparedItemType[] {
		return this.#page(this.items.shared, first, after)
	}

	@Field(() => Int)
	sharedTotal(): number {
		return this.items.shared.length
	}

	@Field(() => [ComparedItemType], { description: 'What `a` alone has.' })
	onlyA(@First() first: Nullable<number>, @AfterKey() after: Nullable<string>): ComparedItemType[] {
		return this.#page(this.items.onlyA, first, after)
	}

	@Field(() => Int)
	onlyATotal(): number {
		return this.items.onlyA.length
	}

	@Field(() => [ComparedItemType], { description: 'What `b` alone has.' })
	onlyB(@First() first: Nullable<number>, @AfterKey() after: Nullable<string>): ComparedItemType[] {
		return this.#page(this.items.onlyB, first, after)
	}

	@Field(() => Int)
	onlyBTotal(): number {
		return this.items.onlyB.length
	}

	#page(
		items: readonly ComparedItem[],
		first: Nullable<number>,
		after: Nullable<string>,
	): ComparedItemType[] {
		const page = firstItems(
			itemsAfter(items, ({ subject }) => subject.id, after),
			first,
		)
		return page.map((item) => new ComparedItemType(item, this.comparison))
	}
}

@Rule(PUBLIC)
@ObjectType('NearMissions', { description: 'A mission of `a`, and that of `b` nearest to it in time.' })
class NearMissionsType {
	constructor(private readonly near: NearMissions) {}

	@Field(() => MissionType)
	a(): MissionType {
		return new MissionType(this.near.a.record)
	}

	@Field(() => MissionType)
	b(): MissionType {
		return new MissionType(this.near.b.record)
	}

	@Field(() => Int, { description: 'Days between them, as far as their dates allow; 0 where they may meet.' })
	days(): number {
		return this.near.days
	}

	@Field(() => Boolean, { description: 'Whether both stop in one city.' })
	sameCity(): boolean {
		return this.near.isSameCity
	}
}

@Rule(PUBLIC)
@ObjectType('Comparison', {
	description:
		'Two actors of one country side by side, territories with the actors in them, over the records that the filter lets through.',
})
export class ComparisonType {
	constructor(private readonly comparison: Comparison) {}

	@Field(() => ActorType)
	a(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.comparison.a, context)
	}

	@Field(() => ActorType)
	b(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.comparison.b, context)
	}

	@Field(() => String, { description: 'What they share, in one sentence.' })
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.comparison.sentence, language)
	}

	@Field(() => ComparedItemsType, { description: 'Actors of the other country, at the level of the filter.' })
	partners(): ComparedItemsType {
		return new ComparedItemsType(this.comparison.finding.partners, this.comparison)
	}

	@Field(() => ComparedItemsType, { description: 'Cities of the other country, as on record.' })
	cities(): ComparedItemsType {
		return new ComparedItemsType(this.comparison.finding.cities, this.comparison)
	}

	@Field(() => ComparedItemsType, { description: 'Sectors that their records name.' })
	sectors(): ComparedItemsType {
		return new ComparedItemsType(this.comparison.finding.sectors, this.comparison)
	}

	@Field(() => [RecordType], { description: 'Records in which both have a part, the latest first.' })
	joint(@First() first: Nullable<number>): RecordType[] {
		return firstItems(this.comparison.finding.joint, first).map(({ record }) => toRecord(record))
	}

	@Field(() => Int)
	jointTotal(): number {
		return this.comparison.finding.joint.length
	}

	@Field(() => [NearMissionsType], {
		description:
			'Missions of the one within 30 days of one of the other, dated to the month at least: the nearest first. Those of both are `joint`.',
	})
	nearMissions(@First() first: Nullable<number>): NearMissionsType[] {
		return firstItems(this.comparison.finding.near, first).map((near) => new NearMissionsType(near))
	}

	@Field(() => Int)
	nearMissionsTotal(): number {
		return this.comparison.finding.near.length
	}

	@Field(() => OverlapConnection, { description: 'Overlaps in which both have a part.' })
	async overlaps(
		@First() first: Nullable<number>,
		@After() after: Nullable<string>,
	): Promise<OverlapConnection> {
		const { page, ...counts } = await this.comparison.overlaps({ first, after })
		return new OverlapConnection(page, counts)
	}

	@Field(() => OpportunityConnection, { description: 'Opportunities that concern both.' })
	async opportunities(
		@First() first: Nullable<number>,
		@After() after: Nullable<string>,
	): Promise<OpportunityConnection> {
		return new OpportunityConnection(await this.comparison.opportunities({ first, after }))
	}

	@Field(() => MeasureValueType, {
		nullable: true,
		description:
			'Adamic–Adar over the partners that the two themselves share in the year of the day; null of actors of the other country.',
	})
	affinity(): MeasureValueType | null {
		const { affinity } = this.comparison
		return affinity && new MeasureValueType(affinity)
	}

	@Field(() => MeasureValueType, {
		nullable: true,
		description: 'Schoener over partner × sector, of the same year; null of actors of the other country.',
	})
	pairOverlap(): MeasureValueType | null {
		const { pairOverlap } = this.comparison
		return pairOverlap && new MeasureValueType(pairOverlap)
	}
}
