import { Arg, Ctx, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { latestNewsDate } from '../../domain/lastNews'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import {
	type DominatedPlace,
	explainDominated,
	explainUnanswered,
	type Gaps,
	gapCell,
	type SectorCell,
	type SectorRow,
} from '../../queries/gaps'
import { firstItems, itemsAfter } from '../../queries/pagination'
import { formatSentenceParts } from '../../text/sentenceFormatter'
import { First, InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext, sentenceIn } from '../context'
import { Rule } from '../rules'
import { ActorType, actorsOf, TerritoryType, territoryOf } from './actor'
import { countFromMemory, EvidenceType, FROM_MEMORY_COUNT, toEvidence } from './evidence'
import { SectorType, sectorsOf } from './sector'
import { SentencePartType } from './sentence'
import { WishType } from './wish'

@Rule(PUBLIC)
@ObjectType('GapRow', {
	description:
		'A sector, by territory of the widest level of the other country (`division` in the names of fields).',
})
class GapRowType {
	constructor(private readonly row: SectorRow) {}

	@Field(() => SectorType)
	sector(@Ctx() context: RequestContext): SectorType | undefined {
		return sectorsOf([this.row.sector.id], context)[0]
	}

	@Field(() => [Int], {
		description: 'How many actors are there, in the order of `divisions`; 0 where nobody is.',
	})
	actorCounts(): readonly number[] {
		return this.row.actorCounts
	}

	@Field(() => Int, { description: 'Of `divisions`, those where nobody is for this sector.' })
	emptyTotal(): number {
		return emptyCells(this.row)
	}
}

@Rule(PUBLIC)
@ObjectType('GapCell', {
	description: 'Who is in a territory of the widest level for a sector; nobody, in a gap.',
})
class GapCellType {
	constructor(private readonly cell: SectorCell) {}

	@Field(() => SectorType)
	sector(@Ctx() context: RequestContext): SectorType | undefined {
		return sectorsOf([this.cell.sector], context)[0]
	}

	@Field(() => TerritoryType)
	division(@Ctx() context: RequestContext): TerritoryType | null {
		return territoryOf(this.cell.division, context)
	}

	@Field(() => [ActorType])
	actors(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return actorsOf(firstItems(this.cell.actors, first), context)
	}

	@Field(() => Int)
	actorsTotal(): number {
		return this.cell.actors.length
	}

	@Field(() => [EvidenceType])
	evidence(@First() first: Nullable<number>): EvidenceType[] {
		return toEvidence(firstItems(this.cell.evidence, first))
	}

	@Field(() => Int)
	evidenceCount(): number {
		return this.cell.evidence.length
	}
}

@Rule(PUBLIC)
@ObjectType('UnansweredWish', { description: 'An open wish that no other open wish answers.' })
class UnansweredWishType {
	constructor(private readonly found: Gaps['unanswered'][number]) {}

	@Field(() => WishType)
	wish(): WishType {
		return new WishType(this.found.record)
	}

	@Field(() => String)
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, explainUnanswered(this.found), language)
	}

	@Field(() => [SentencePartType])
	sentenceParts(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext) {
		return formatSentenceParts(explainUnanswered(this.found), inLanguage(language), queryContext.names)
	}
}

@Rule(PUBLIC)
@ObjectType('DominatedPlace', {
	description:
		'A territory of the widest level where one actor holds more than 70 % of the weight, of three records at least.',
})
class DominatedPlaceType {
	private readonly explained: ReturnType<typeof explainDominated>

	constructor(private readonly found: DominatedPlace) {
		this.explained = explainDominated(found)
	}

	@Field(() => TerritoryType)
	place(@Ctx() context: RequestContext): TerritoryType | null {
		return territoryOf(this.found.place.id, context)
	}

	@Field(() => [ActorType], { description: 'Those who count as this one actor.' })
	actors(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		const actors = firstItems(this.found.actors, first)
		return actorsOf(
			actors.map(({ id }) => id),
			context,
		)
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
	evidence(@First() first: Nullable<number>): EvidenceType[] {
		return toEvidence(firstItems(this.explained.evidence, first))
	}

	@Field(() => Int)
	evidenceCount(): number {
		return this.explained.evidence.length
	}

	@Field(() => Int, { description: FROM_MEMORY_COUNT })
	fromMemoryCount(): number {
		return countFromMemory(this.explained.evidence)
	}

	@Field(() => String, {
		nullable: true,
		description: 'Date of the latest news of what this actor holds there, cut to the known part.',
	})
	get lastNews(): string | null {
		return latestNewsDate(this.explained.evidence.map(({ lastNews }) => lastNews))?.text ?? null
	}

	@Field(() => Boolean, { description: 'Whether a fictitious record of this actor is part of it.' })
	scenario(): boolean {
		return this.explained.evidence.some(({ scenario }) => scenario)
	}

	@Field(() => String)
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.explained.sentence, language)
	}

	@Field(() => [SentencePartType])
	sentenceParts(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext) {
		return formatSentenceParts(this.explained.sentence, inLanguage(language), queryContext.names)
	}
}

@Rule(PUBLIC)
@ObjectType('Gaps', {
	description: 'The reverse of overlaps: where nobody is, what nobody answers, what hangs on one actor.',
})
export class GapsType {
	constructor(private readonly gaps: Gaps) {}

	@Field(() => [TerritoryType], {
		description: 'The columns of the matrix: territories of the widest level of the other country.',
	})
	divisions(@Ctx() context: RequestContext): TerritoryType[] {
		return this.gaps.divisions.flatMap(({ id }) => territoryOf(id, context) ?? [])
	}

	@Field(() => [GapRowType], { description: 'The rows of the matrix, in the order of the list of sectors.' })
	rows(): GapRowType[] {
		return this.gaps.rows.map((row) => new GapRowType(row))
	}

	@Field(() => Int, { description: 'Cells where nobody is.' })
	emptyTotal(): number {
		return this.gaps.rows.reduce((sum, row) => sum + emptyCells(row), 0)
	}

	@Field(() => GapCellType, { description: 'One cell, opened.' })
	cell(
		@Arg('sector', () => String, { description: 'Code of a sector.' }) sector: string,
		@Arg('division', () => ID, { description: 'Id of one of `divisions`.' }) division: string,
		@Ctx() { queryContext }: RequestContext,
	): GapCellType {
		return new GapCellType(gapCell(queryContext, this.gaps, sector, division))
	}

	@Field(() => [UnansweredWishType])
	unanswered(
		@First() first: Nullable<number>,
		@Arg('after', () => ID, { nullable: true, description: 'Id of the last wish of the page before.' })
		after: Nullable<string>,
	): UnansweredWishType[] {
		const left = itemsAfter(this.gaps.unanswered, ({ id }) => id, after)
		return firstItems(left, first).map((found) => new UnansweredWishType(found))
	}

	@Field(() => Int)
	unansweredTotal(): number {
		return this.gaps.unanswered.length
	}

	@Field(() => [DominatedPlaceType], { description: 'The largest share first.' })
	dominated(@First() first: Nullable<number>): DominatedPlaceType[] {
		return firstItems(this.gaps.dominated, first).map((found) => new DominatedPlaceType(found))
	}

	@Field(() => Int)
	dominatedTotal(): number {
		return this.gaps.dominated.length
	}
}

function emptyCells({ actorCounts }: SectorRow): number {
	return actorCounts.filter((count) => count === 0).length
}
