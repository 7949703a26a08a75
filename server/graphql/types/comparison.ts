import { Arg, Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { ComparedItem, ComparedItems, Comparison, NearMissions } from '../../queries/compare'
import { firstItems, itemsAfter } from '../../queries/pagination'
import { After, First } from '../arguments'
import { type Nullable, type RequestContext } from '../context'
import { CountOf, FieldAt, SentenceField } from '../fields'
import { Rule } from '../rules'
import { ActorField, ActorType, actorOf } from './actor'
import { OpportunityConnection, OverlapConnection } from './connections'
import { EvidenceType } from './evidence'
import { MeasureValueType } from './measure'
import { MissionType } from './mission'
import { RecordType } from './record'
import { SectorType, sectorsOf } from './sector'

const AfterKey = () =>
	Arg('after', () => ID, { nullable: true, description: 'Key of the last item of the page before.' })

interface ShownItem extends ComparedItem {
	readonly comparison: Comparison
}

interface ShownItems extends ComparedItems {
	readonly comparison: Comparison
}

@Rule(PUBLIC)
@ObjectType('ComparedItem', {
	description: 'A partner, a city or a sector of two actors, with the records of each that have it.',
})
class ComparedItemType {
	@FieldAt<ShownItem>('subject.id', () => ID, { description: 'Id of the actor or of the sector.' })
	key!: string

	@Field(() => ActorType, { nullable: true, description: 'null for a sector.' })
	actor(this: ShownItem, @Ctx() context: RequestContext) {
		return actorOf(this.subject.id, context)
	}

	@Field(() => SectorType, { nullable: true, description: 'Only for a sector.' })
	sector(this: ShownItem, @Ctx() context: RequestContext) {
		return sectorsOf([this.subject.id], context)[0] ?? null
	}

	@Field(() => [EvidenceType], { description: 'Records of `a` that have it, the latest first.' })
	evidenceOfA(this: ShownItem, @First() first: number) {
		return this.comparison.evidenceOf(firstItems(this.ofA, first))
	}

	@CountOf<ShownItem>('ofA')
	evidenceOfATotal!: number

	@Field(() => [EvidenceType], { description: 'Records of `b` that have it, the latest first.' })
	evidenceOfB(this: ShownItem, @First() first: number) {
		return this.comparison.evidenceOf(firstItems(this.ofB, first))
	}

	@CountOf<ShownItem>('ofB')
	evidenceOfBTotal!: number
}

@Rule(PUBLIC)
@ObjectType('ComparedItems', {
	description: 'What two actors share, and what only one has: most records first.',
})
class ComparedItemsType {
	@Field(() => [ComparedItemType], { description: 'What both have.' })
	shared(this: ShownItems, @First() first: number, @AfterKey() after: Nullable<string>) {
		return page(this.comparison, this.shared, first, after)
	}

	@CountOf<ShownItems>('shared')
	sharedTotal!: number

	@Field(() => [ComparedItemType], { description: 'What only `a` has.' })
	onlyA(this: ShownItems, @First() first: number, @AfterKey() after: Nullable<string>) {
		return page(this.comparison, this.onlyA, first, after)
	}

	@CountOf<ShownItems>('onlyA')
	onlyATotal!: number

	@Field(() => [ComparedItemType], { description: 'What only `b` has.' })
	onlyB(this: ShownItems, @First() first: number, @AfterKey() after: Nullable<string>) {
		return page(this.comparison, this.onlyB, first, after)
	}

	@CountOf<ShownItems>('onlyB')
	onlyBTotal!: number
}

function page(
	comparison: Comparison,
	items: readonly ComparedItem[],
	first: number,
	after: Nullable<string>,
): readonly ShownItem[] {
	const left = itemsAfter(items, ({ subject }) => subject.id, after)
	return firstItems(left, first).map((item) => ({ ...item, comparison }))
}

@Rule(PUBLIC)
@ObjectType('NearMissions', { description: 'A mission of `a`, and the mission of `b` nearest in time.' })
class NearMissionsType {
	@FieldAt<NearMissions>('a.record', () => MissionType)
	a!: NearMissions['a']['record']

	@FieldAt<NearMissions>('b.record', () => MissionType)
	b!: NearMissions['b']['record']

	@Field(() => Int, {
		description: 'Days between them, as far as their dates are known; 0 if they may meet.',
	})
	days!: NearMissions['days']

	@FieldAt<NearMissions>('isSameCity', () => Boolean, { description: 'Whether both stop in one city.' })
	sameCity!: boolean
}

@Rule(PUBLIC)
@ObjectType('Comparison', {
	description:
		'Two actors of one country side by side, territories with the actors in them, by the records of the filter.',
})
export class ComparisonType {
	@ActorField()
	a!: Comparison['a']

	@ActorField()
	b!: Comparison['b']

	@SentenceField({ description: 'What they share, in one sentence.' })
	sentence!: Comparison['sentence']

	@Field(() => ComparedItemsType, { description: 'Actors of the other country, at the level of the filter.' })
	partners(this: Comparison) {
		return { ...this.finding.partners, comparison: this }
	}

	@Field(() => ComparedItemsType, { description: 'Cities of the other country, as on record.' })
	cities(this: Comparison) {
		return { ...this.finding.cities, comparison: this }
	}

	@Field(() => ComparedItemsType, { description: 'Sectors that their records name.' })
	sectors(this: Comparison) {
		return { ...this.finding.sectors, comparison: this }
	}

	@Field(() => [RecordType], { description: 'Records in which both have a part, the latest first.' })
	joint(this: Comparison, @First() first: number) {
		return firstItems(this.finding.joint, first).map(({ record }) => record)
	}

	@CountOf<Comparison>('finding.joint')
	jointTotal!: number

	@Field(() => [NearMissionsType], {
		description:
			'Missions of one actor within 30 days of a mission of the other, dated at least to the month: the nearest first. Missions of both are in `joint`.',
	})
	nearMissions(this: Comparison, @First() first: number) {
		return firstItems(this.finding.near, first)
	}

	@CountOf<Comparison>('finding.near')
	nearMissionsTotal!: number

	@Field(() => OverlapConnection, { description: 'Overlaps in which both have a part.' })
	async overlaps(this: Comparison, @First() first: number, @After() after: Nullable<string>) {
		return this.overlaps({ first, after })
	}

	@Field(() => OpportunityConnection, { description: 'Opportunities that concern both.' })
	async opportunities(this: Comparison, @First() first: number, @After() after: Nullable<string>) {
		return this.opportunities({ first, after })
	}

	@Field(() => MeasureValueType, {
		nullable: true,
		description:
			'Adamic–Adar over the partners that both share in the year of the day; null for actors of the partner country.',
	})
	affinity(this: Comparison) {
		const { affinity } = this
		return affinity
	}

	@Field(() => MeasureValueType, {
		nullable: true,
		description: 'Schoener over partner × sector, in the same year; null for actors of the partner country.',
	})
	pairOverlap(this: Comparison) {
		const { pairOverlap } = this
		return pairOverlap
	}
}
