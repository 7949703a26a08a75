import { Arg, Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { Certainty, OverlapKind } from '../../../schema/enums'
import { translate } from '../../domain/localizedText'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import {
	type AgeCounts,
	type Crossing,
	cellKey,
	DEFAULT_CELLS,
	type Matrix,
	type MatrixCell,
	type MatrixHead,
	pageOfCells,
	recordIdsAfter,
} from '../../queries/matrix'
import { firstItems } from '../../queries/pagination'
import { After, First, InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext } from '../context'
import { CertaintyEnum, OverlapKindEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorOf } from './actor'
import { RecordConnection } from './listedRecord'
import { SectorType } from './sector'

const CERTAINTY = 'ESTABLISHED where one of them is; null where there is none.'

@Rule(PUBLIC)
@ObjectType('NewsAgeCounts', {
	description: 'How many records had their last news how long before the day asked for.',
})
class NewsAgeCountsType {
	constructor(private readonly ages: AgeCounts) {}

	@Field(() => Int, { description: 'Less than two years before.' })
	recent(): number {
		return this.ages.RECENT
	}

	@Field(() => Int, { description: 'From two years to five.' })
	aging(): number {
		return this.ages.AGING
	}

	@Field(() => Int, { description: 'From five years to ten.' })
	old(): number {
		return this.ages.OLD
	}

	@Field(() => Int, { description: 'Longer before, or without any news.' })
	silent(): number {
		return this.ages.SILENT
	}

	@Field(() => Int, { description: 'Those of `silent` without any date.' })
	undated(): number {
		return this.ages.undated
	}
}

@Rule(PUBLIC)
@ObjectType('MatrixOverlap', {
	description: 'An overlap in a matrix, as the list of overlaps has it: `overlap` opens it by its id.',
})
class MatrixOverlapType {
	constructor(private readonly crossing: Crossing) {}

	@Field(() => ID)
	id(): string {
		return this.crossing.finding.id
	}

	@Field(() => OverlapKindEnum)
	kind(): OverlapKind {
		return this.crossing.finding.kind
	}

	@Field(() => CertaintyEnum)
	certainty(): Certainty {
		return this.crossing.finding.certainty
	}

	@Field(() => [ID], {
		description: 'Keys of the heads of the other side that meet, in their order; of one in a cell none.',
	})
	heads(): readonly string[] {
		return this.crossing.heads
	}
}

@Rule(PUBLIC)
@ObjectType('MatrixHead', { description: 'A row or a column of a matrix.' })
class MatrixHeadType {
	constructor(
		private readonly head: MatrixHead,
		private readonly crossings: () => Promise<readonly Crossing[]>,
	) {}

	@Field(() => ID, { description: 'Id of the actor or of the sector, or the year.' })
	key(): string {
		return this.head.key
	}

	@Field(() => String, { description: 'Its name in the language asked for; a year as it is.' })
	name(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		const { actor, sector, key } = this.head
		if (actor !== null) return queryContext.names.actor(actor.id, inLanguage(language)).text
		return sector === null ? key : translate(sector.labels, inLanguage(language)).text
	}

	@Field(() => Int, { description: 'Records that stand in it, each once.' })
	count(): number {
		return this.head.count
	}

	@Field(() => ActorType, { nullable: true, description: 'Of FRENCH_ACTOR and PARTNER_PLACE.' })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.head.actor?.id ?? null, context)
	}

	@Field(() => SectorType, { nullable: true, description: 'Of SECTOR.' })
	sector(): SectorType | null {
		return this.head.sector && new SectorType(this.head.sector)
	}

	@Field(() => Int, { nullable: true, description: 'Of YEAR.' })
	year(): number | null {
		return this.head.year
	}

	@Field(() => [MatrixOverlapType], {
		description: 'Overlaps that cross heads of the other side within this one: who meets there.',
	})
	async crossing(@First() first: Nullable<number>): Promise<MatrixOverlapType[]> {
		return firstItems(await this.crossings(), first).map((one) => new MatrixOverlapType(one))
	}

	@Field(() => Int)
	async crossingTotal(): Promise<number> {
		return (await this.crossings()).length
	}

	@Field(() => CertaintyEnum, { nullable: true, description: CERTAINTY })
	async crossingCertainty(): Promise<Certainty | null> {
		return strongest(await this.crossings())
	}
}

@Rule(PUBLIC)
@ObjectType('MatrixCell', { description: 'Where a row and a column meet over one record at least.' })
class MatrixCellType {
	constructor(
		private readonly cell: MatrixCell,
		private readonly matrix: Matrix,
	) {}

	@Field(() => ID, { description: 'Key of its row and of its column: what `after` of `cells` takes.' })
	key(): string {
		return cellKey(this.row(), this.column())
	}

	@Field(() => ID, { description: 'Key of its row.' })
	row(): string {
		return this.cell.row.key
	}

	@Field(() => ID, { description: 'Key of its column.' })
	column(): string {
		return this.cell.column.key
	}

	@Field(() => Int, { description: 'Records that stand in it.' })
	count(): number {
		return this.cell.facts.length
	}

	@Field(() => NewsAgeCountsType)
	ages(): NewsAgeCountsType {
		return new NewsAgeCountsType(this.cell.ages)
	}

	@Field(() => [MatrixOverlapType], {
		description: 'Overlaps of which two of the actors that count have a record in this cell.',
	})
	async overlaps(@First() first: Nullable<number>): Promise<MatrixOverlapType[]> {
		return firstItems(await this.#inside(), first).map((one) => new MatrixOverlapType(one))
	}

	@Field(() => Int)
	async overlapsTotal(): Promise<number> {
		return (await this.#inside()).length
	}

	@Field(() => CertaintyEnum, { nullable: true, description: CERTAINTY })
	async overlapCertainty(): Promise<Certainty | null> {
		return strongest(await this.#inside())
	}

	@Field(() => Int, {
		description: 'Opportunities of an actor of its row, at its place, in its sector; 0 where a side is YEAR.',
	})
	async opportunityCount(): Promise<number> {
		return (await this.matrix.opportunityCounts())(this.row(), this.column())
	}

	@Field(() => [ID], { description: 'Ids of its records, in the order of `records`.' })
	recordIds(
		@First() first: Nullable<number>,
		@Arg('after', () => ID, { nullable: true, description: 'Id of the last record that was read.' })
		after: Nullable<string>,
	): readonly string[] {
		return firstItems(recordIdsAfter(this.cell.facts, after), first)
	}

	@Field(() => Int)
	recordIdsTotal(): number {
		return this.cell.facts.length
	}

	@Field(() => RecordConnection, { description: 'Its records, as `records` lists them.' })
	async records(
		@First() first: Nullable<number>,
		@After() after: Nullable<string>,
	): Promise<RecordConnection> {
		return new RecordConnection(await this.matrix.recordsOf(this.cell.facts, { first, after }))
	}

	async #inside(): Promise<readonly Crossing[]> {
		const found = (await this.matrix.meetings()).inside(this.row(), this.column())
		return found.map((finding) => ({ finding, heads: [] }))
	}
}

@Rule(PUBLIC)
@ObjectType('Matrix', {
	description:
		'Records counted by two dimensions. A record stands in the cell of each of its values in one and each in the other; it counts once in a head, and once in `recordsTotal`.',
})
export class MatrixType {
	constructor(private readonly matrix: Matrix) {}

	@Field(() => [MatrixHeadType], { description: 'At most 200: the largest.' })
	rows(): MatrixHeadType[] {
		const { finding, meetings } = this.matrix
		return finding.rows.map(
			(head) => new MatrixHeadType(head, async () => (await meetings()).acrossColumns(head.key)),
		)
	}

	@Field(() => [MatrixHeadType], { description: 'At most 200: the largest.' })
	columns(): MatrixHeadType[] {
		const { finding, meetings } = this.matrix
		return finding.columns.map(
			(head) => new MatrixHeadType(head, async () => (await meetings()).acrossRows(head.key)),
		)
	}

	@Field(() => Int, { description: 'Rows left out.' })
	rowsLeft(): number {
		return this.matrix.finding.rowsLeft
	}

	@Field(() => Int, { description: 'Columns left out.' })
	columnsLeft(): number {
		return this.matrix.finding.columnsLeft
	}

	@Field(() => [MatrixCellType], {
		description: 'The cells with a record, by rows, then columns: up to 5 000 a page.',
	})
	cells(
		@Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_CELLS }) first: Nullable<number>,
		@Arg('after', () => ID, { nullable: true, description: 'Key of the last cell that was read.' })
		after: Nullable<string>,
	): MatrixCellType[] {
		return pageOfCells(this.matrix, { first, after }).map((cell) => new MatrixCellType(cell, this.matrix))
	}

	@Field(() => Int)
	cellsTotal(): number {
		return this.matrix.finding.cells.length
	}

	@Field(() => MatrixCellType, {
		nullable: true,
		description: 'One cell, by the keys of its row and of its column; null where it has no record.',
	})
	cell(@Arg('row', () => ID) row: string, @Arg('column', () => ID) column: string): MatrixCellType | null {
		const found = this.matrix.finding.cells.find((cell) => cell.row.key === row && cell.column.key === column)
		return found === undefined ? null : new MatrixCellType(found, this.matrix)
	}

	@Field(() => Int, { description: '`records.totalCount` under the same filter.' })
	recordsTotal(): number {
		return this.matrix.finding.recordsTotal
	}

	@Field(() => Int, { description: 'Those of them without a value in one of the two dimensions.' })
	unplacedTotal(): number {
		return this.matrix.finding.unplacedTotal
	}

	@Field(() => Int, { description: 'Those of them that stand in heads left out alone.' })
	leftOutTotal(): number {
		return this.matrix.finding.leftOutTotal
	}
}

function strongest(found: readonly Crossing[]): Certainty | null {
	if (found.length === 0) return null
	return found.some(({ finding }) => finding.certainty === 'ESTABLISHED') ? 'ESTABLISHED' : 'POSSIBLE'
}
