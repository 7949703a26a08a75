import { Arg, Ctx, Field, Float, ID, Int, ObjectType } from 'type-graphql'
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
import { type Nullable, type RequestContext, sentenceIn } from '../context'
import { CountOf, FieldAt, FirstField, SentenceField } from '../fields'
import { Rule } from '../rules'
import { ActorType, actorsOf, FirstActorsField, TerritoryField, TerritoryType, territoryOf } from './actor'
import { EvidenceType, ProvedType } from './evidence'
import { SectorType, sectorsOf } from './sector'
import { SentencePartsOf, SentencePartType } from './sentence'
import { WishType } from './wish'

@Rule(PUBLIC)
@ObjectType('GapRow', {
	description:
		'A sector, by territory of the widest level of the other country (`division` in the names of fields).',
})
class GapRowType {
	@Field(() => SectorType)
	sector(this: SectorRow, @Ctx() context: RequestContext) {
		return sectorsOf([this.sector.id], context)[0]
	}

	@Field(() => [Int], {
		description: 'How many actors are there, in the order of `divisions`; 0 where nobody is.',
	})
	actorCounts!: SectorRow['actorCounts']

	@Field(() => Int, { description: 'How many of `divisions` have nobody for this sector.' })
	emptyTotal(this: SectorRow): number {
		return emptyCells(this)
	}
}

@Rule(PUBLIC)
@ObjectType('GapCell', {
	description: 'The actors in a territory of the widest level for a sector; empty in a gap.',
})
class GapCellType {
	@Field(() => SectorType)
	sector(this: SectorCell, @Ctx() context: RequestContext) {
		return sectorsOf([this.sector], context)[0]
	}

	@TerritoryField()
	division!: SectorCell['division']

	@FirstActorsField()
	actors!: SectorCell['actors']

	@FirstField(() => [EvidenceType])
	evidence!: SectorCell['evidence']
}

type Unanswered = Gaps['unanswered'][number]

@Rule(PUBLIC)
@ObjectType('UnansweredWish', { description: 'An open wish that no other open wish answers.' })
class UnansweredWishType {
	@FieldAt<Unanswered>('record', () => WishType)
	wish!: Unanswered['record']

	@Field(() => String)
	sentence(this: Unanswered, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		return sentenceIn(context, explainUnanswered(this), language)
	}

	@Field(() => [SentencePartType])
	sentenceParts(this: Unanswered, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		return formatSentenceParts(explainUnanswered(this), language, context.queryContext.names)
	}
}

type ShownDominated = ReturnType<typeof shownDominated>

function shownDominated(found: DominatedPlace) {
	return { ...found, ...explainDominated(found) }
}

@Rule(PUBLIC)
@ObjectType('DominatedPlace', {
	description:
		'A territory of the widest level where one actor holds more than 70 % of the weight, of three records at least.',
})
class DominatedPlaceType extends ProvedType {
	@Field(() => TerritoryType)
	place(this: ShownDominated, @Ctx() context: RequestContext) {
		return territoryOf(this.place.id, context)
	}

	@Field(() => [ActorType], { description: 'Actors that count as this one.' })
	actors(this: ShownDominated, @First() first: number, @Ctx() context: RequestContext) {
		const actors = firstItems(this.actors, first)
		return actorsOf(
			actors.map(({ id }) => id),
			context,
		)
	}

	@CountOf<ShownDominated>('actors')
	actorsTotal!: number

	@Field(() => Float, { description: '0 to 1.' })
	share!: ShownDominated['share']

	@Field(() => Int, { description: 'Records of all actors there.' })
	records!: ShownDominated['records']

	@FirstField(() => [EvidenceType], { description: 'Records of this actor.' })
	override evidence!: ShownDominated['evidence']

	@Field(() => Boolean, { description: 'Whether it includes a fictitious record of this actor.' })
	scenario(this: ShownDominated): boolean {
		return this.evidence.some(({ scenario }) => scenario)
	}

	@SentenceField()
	sentence!: ShownDominated['sentence']

	@SentencePartsOf<ShownDominated>('sentence')
	sentenceParts!: readonly SentencePartType[]
}

@Rule(PUBLIC)
@ObjectType('Gaps', {
	description:
		'The reverse of overlaps: sectors and places without anybody, wishes without an answer, and places that depend on one actor.',
})
export class GapsType {
	@Field(() => [TerritoryType], {
		description: 'The columns of the matrix: territories of the widest level of the other country.',
	})
	divisions(this: Gaps, @Ctx() context: RequestContext) {
		return this.divisions.flatMap(({ id }) => territoryOf(id, context) ?? [])
	}

	@Field(() => [GapRowType], { description: 'The rows of the matrix, in the order of the list of sectors.' })
	rows!: Gaps['rows']

	@Field(() => Int, { description: 'Cells where nobody is.' })
	emptyTotal(this: Gaps): number {
		return this.rows.reduce((sum, row) => sum + emptyCells(row), 0)
	}

	@Field(() => GapCellType, { description: 'One cell, opened.' })
	cell(
		this: Gaps,
		@Arg('sector', () => String, { description: 'Code of a sector.' }) sector: string,
		@Arg('division', () => ID, { description: 'Id of one of `divisions`.' }) division: string,
		@Ctx() { queryContext }: RequestContext,
	) {
		return gapCell(queryContext, this, sector, division)
	}

	@Field(() => [UnansweredWishType])
	unanswered(
		this: Gaps,
		@First() first: number,
		@Arg('after', () => ID, { nullable: true, description: 'Id of the last wish of the page before.' })
		after: Nullable<string>,
	) {
		const left = itemsAfter(this.unanswered, ({ id }) => id, after)
		return firstItems(left, first)
	}

	@CountOf<Gaps>('unanswered')
	unansweredTotal!: number

	@Field(() => [DominatedPlaceType], { description: 'The largest share first.' })
	dominated(this: Gaps, @First() first: number) {
		return firstItems(this.dominated, first).map(shownDominated)
	}

	@CountOf<Gaps>('dominated')
	dominatedTotal!: number
}

function emptyCells({ actorCounts }: SectorRow): number {
	return actorCounts.filter((count) => count === 0).length
}
