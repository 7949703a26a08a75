import { Arg, Ctx, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import type { Language, Wish } from '../../domain/records'
import {
	type DominatedPlace,
	type Gaps,
	gapCell,
	type OpenedCell,
	type SectorRow,
	type UnansweredWish,
} from '../../queries/gaps'
import { firstOf, itemsAfter } from '../../queries/pagination'
import { sayParts } from '../../text/say'
import { First, InLanguage } from '../arguments'
import { type Asked, inLanguage, type RequestContext, sayIn } from '../context'
import { ActorType, actorsOf, placeOf, TerritoryType } from './actor'
import { EvidenceType, toEvidence } from './evidence'
import { SectorType, sectorsOf } from './sector'
import { SentencePartType } from './sentence'
import { WishType } from './wish'

@ObjectType('GapRow', { description: 'A sector, province by province.' })
class GapRowType {
	constructor(private readonly row: SectorRow) {}

	@Field(() => SectorType)
	sector(@Ctx() context: RequestContext): SectorType | undefined {
		return sectorsOf([this.row.sector], context)[0]
	}

	@Field(() => [Int], {
		description: 'How many actors are there, in the order of the provinces; 0 where nobody is.',
	})
	actorCounts(): number[] {
		return this.row.cells.map(({ actorCount }) => actorCount)
	}

	@Field(() => Int, { description: 'Provinces where nobody is for this sector.' })
	emptyTotal(): number {
		return this.row.cells.filter(({ actorCount }) => actorCount === 0).length
	}
}

@ObjectType('GapCell', { description: 'Who is in a province for a sector; nobody, in a gap.' })
class GapCellType {
	constructor(private readonly cell: OpenedCell) {}

	@Field(() => SectorType)
	sector(@Ctx() context: RequestContext): SectorType | undefined {
		return sectorsOf([this.cell.sector], context)[0]
	}

	@Field(() => TerritoryType)
	province(@Ctx() context: RequestContext): TerritoryType | null {
		return placeOf(this.cell.province, context)
	}

	@Field(() => [ActorType])
	actors(@First() first: Asked<number>, @Ctx() context: RequestContext): ActorType[] {
		return actorsOf(firstOf(this.cell.actors, first), context)
	}

	@Field(() => Int)
	actorsTotal(): number {
		return this.cell.actorCount
	}

	@Field(() => [EvidenceType])
	evidence(@First() first: Asked<number>): EvidenceType[] {
		return toEvidence(firstOf(this.cell.evidence, first))
	}

	@Field(() => Int)
	evidenceCount(): number {
		return this.cell.evidence.length
	}
}

@ObjectType('UnansweredWish', { description: 'An open wish that no other open wish answers.' })
class UnansweredWishType {
	constructor(private readonly found: UnansweredWish) {}

	@Field(() => WishType)
	wish(@Ctx() { queryContext }: RequestContext): WishType {
		// What was found in a projection is in it.
		return new WishType(queryContext.projection.wishes.get(this.found.wish) as Wish)
	}

	@Field(() => String)
	sentence(@InLanguage() language: Asked<Language>, @Ctx() context: RequestContext): string {
		return sayIn(context, this.found.sentence, language)
	}

	@Field(() => [SentencePartType])
	sentenceParts(@InLanguage() language: Asked<Language>, @Ctx() { queryContext }: RequestContext) {
		return sayParts(this.found.sentence, inLanguage(language), queryContext.names)
	}
}

@ObjectType('DominatedPlace', {
	description: 'A province where one actor holds more than 70 % of the weight, of three records at least.',
})
class DominatedPlaceType {
	constructor(private readonly found: DominatedPlace) {}

	@Field(() => TerritoryType)
	place(@Ctx() context: RequestContext): TerritoryType | null {
		return placeOf(this.found.place, context)
	}

	@Field(() => [ActorType], { description: 'Those who count as this one actor.' })
	actors(@First() first: Asked<number>, @Ctx() context: RequestContext): ActorType[] {
		return actorsOf(firstOf(this.found.actors, first), context)
	}

	@Field(() => Int)
	actorsTotal(): number {
		return this.found.actors.length
	}

	@Field(() => Float, { description: '0 to 1.' })
	get share(): number {
		return this.found.share
	}

	@Field(() => Int, { description: 'Records of everybody there.' })
	get records(): number {
		return this.found.records
	}

	@Field(() => [EvidenceType], { description: 'Those of this actor.' })
	evidence(@First() first: Asked<number>): EvidenceType[] {
		return toEvidence(firstOf(this.found.evidence, first))
	}

	@Field(() => Int)
	evidenceCount(): number {
		return this.found.evidence.length
	}

	@Field(() => Boolean, { description: 'Whether a fictitious record of this actor is part of it.' })
	scenario(): boolean {
		return this.found.evidence.some(({ scenario }) => scenario)
	}

	@Field(() => String)
	sentence(@InLanguage() language: Asked<Language>, @Ctx() context: RequestContext): string {
		return sayIn(context, this.found.sentence, language)
	}

	@Field(() => [SentencePartType])
	sentenceParts(@InLanguage() language: Asked<Language>, @Ctx() { queryContext }: RequestContext) {
		return sayParts(this.found.sentence, inLanguage(language), queryContext.names)
	}
}

@ObjectType('Gaps', {
	description: 'The reverse of overlaps: where nobody is, what nobody answers, what hangs on one actor.',
})
export class GapsType {
	constructor(private readonly gaps: Gaps) {}

	@Field(() => [TerritoryType], { description: 'The columns of the matrix.' })
	provinces(@Ctx() context: RequestContext): TerritoryType[] {
		return this.gaps.provinces.flatMap((id) => placeOf(id, context) ?? [])
	}

	@Field(() => [GapRowType], { description: 'The rows of the matrix, in the order of the list of sectors.' })
	rows(): GapRowType[] {
		return this.gaps.rows.map((row) => new GapRowType(row))
	}

	@Field(() => Int, { description: 'Cells where nobody is.' })
	emptyTotal(): number {
		return this.gaps.rows.flatMap(({ cells }) => cells).filter(({ actorCount }) => actorCount === 0).length
	}

	@Field(() => GapCellType, { description: 'One cell, opened.' })
	cell(
		@Arg('sector', () => String, { description: 'Code of a sector.' }) sector: string,
		@Arg('province', () => ID) province: string,
		@Ctx() { queryContext }: RequestContext,
	): GapCellType {
		return new GapCellType(gapCell(queryContext, this.gaps, sector, province))
	}

	@Field(() => [UnansweredWishType])
	unanswered(
		@First() first: Asked<number>,
		@Arg('after', () => ID, { nullable: true, description: 'Id of the last wish of the page before.' })
		after: Asked<string>,
	): UnansweredWishType[] {
		const left = itemsAfter(this.gaps.unanswered, ({ wish }) => wish, after)
		return firstOf(left, first).map((found) => new UnansweredWishType(found))
	}

	@Field(() => Int)
	unansweredTotal(): number {
		return this.gaps.unanswered.length
	}

	@Field(() => [DominatedPlaceType], { description: 'The largest share first.' })
	dominated(@First() first: Asked<number>): DominatedPlaceType[] {
		return firstOf(this.gaps.dominated, first).map((found) => new DominatedPlaceType(found))
	}

	@Field(() => Int)
	dominatedTotal(): number {
		return this.gaps.dominated.length
	}
}
