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
import { type Nullable, type RequestContext } from '../context'
import { CertaintyEnum, OverlapKindEnum } from '../enums'
import { CountOf, FieldAt } from '../fields'
import { Rule } from '../rules'
import { ActorType, actorOf } from './actor'
import { RecordConnection } from './listedRecord'
import { SectorType } from './sector'

const CERTAINTY = 'ESTABLISHED if at least one of them is; null if there are none.'

@Rule(PUBLIC)
@ObjectType('NewsAgeCounts', {
	description: 'Numbers of records by the age of their last news on the day asked for.',
})
class NewsAgeCountsType {
	@FieldAt<AgeCounts>('RECENT', () => Int, { description: 'Under two years.' })
	recent!: number

	@FieldAt<AgeCounts>('AGING', () => Int, { description: 'Two to five years.' })
	aging!: number

	@FieldAt<AgeCounts>('OLD', () => Int, { description: 'Five to ten years.' })
	old!: number

	@FieldAt<AgeCounts>('SILENT', () => Int, { description: 'Older, or without any news.' })
	silent!: number

	@Field(() => Int, { description: 'How many of `silent` have no date at all.' })
	undated!: AgeCounts['undated']
}

@Rule(PUBLIC)
@ObjectType('MatrixOverlap', {
	description:
		'An overlap in a matrix, in the same form as in the list of overlaps: `overlap` reads it by its id.',
})
class MatrixOverlapType {
	@FieldAt<Crossing>('finding.id', () => ID)
	id!: string

	@FieldAt<Crossing>('finding.kind', () => OverlapKindEnum)
	kind!: OverlapKind

	@FieldAt<Crossing>('finding.certainty', () => CertaintyEnum)
	certainty!: Certainty

	@Field(() => [ID], {
		description: 'Keys of the heads on the other side that meet in it, in their order; empty in a cell.',
	})
	heads!: Crossing['heads']
}

interface ShownHead extends MatrixHead {
	/** Overlaps that cross heads of the other side within it. */
	readonly crossings: () => Promise<readonly Crossing[]>
}

@Rule(PUBLIC)
@ObjectType('MatrixHead', { description: 'A row or a column of a matrix.' })
class MatrixHeadType {
	@Field(() => ID, { description: 'Id of the actor or of the sector, or the year.' })
	key!: ShownHead['key']

	@Field(() => String, { description: 'Its name in the language asked for; the number of a year.' })
	name(this: ShownHead, @InLanguage() language: Language, @Ctx() { queryContext }: RequestContext): string {
		const { actor, sector, key } = this
		if (actor !== null) return queryContext.names.actor(actor.id, language).text
		return sector === null ? key : translate(sector.labels, language).text
	}

	@Field(() => String, { nullable: true, description: 'BCP 47 tag of the name of an actor, for `lang`.' })
	nameLanguage(this: ShownHead, @InLanguage() language: Language, @Ctx() { queryContext }: RequestContext) {
		return this.actor && queryContext.names.actor(this.actor.id, language).language
	}

	@Field(() => Int, { description: 'Its records, each counted once.' })
	count!: ShownHead['count']

	@Field(() => ActorType, { nullable: true, description: 'For FRENCH_ACTOR and PARTNER_PLACE.' })
	actor(this: ShownHead, @Ctx() context: RequestContext) {
		return actorOf(this.actor?.id ?? null, context)
	}

	@Field(() => SectorType, { nullable: true, description: 'For SECTOR.' })
	sector!: ShownHead['sector']

	@Field(() => Int, { nullable: true, description: 'For YEAR.' })
	year!: ShownHead['year']

	@Field(() => [MatrixOverlapType], {
		description: 'Overlaps in this head between several heads of the other side: the actors that meet there.',
	})
	async crossing(this: ShownHead, @First() first: number) {
		return firstItems(await this.crossings(), first)
	}

	@Field(() => Int)
	async crossingTotal(this: ShownHead): Promise<number> {
		return (await this.crossings()).length
	}

	@Field(() => CertaintyEnum, { nullable: true, description: CERTAINTY })
	async crossingCertainty(this: ShownHead): Promise<Certainty | null> {
		return strongest(await this.crossings())
	}
}

interface ShownCell extends MatrixCell {
	readonly matrix: Matrix
}

async function inside({ row, column, matrix }: ShownCell): Promise<readonly Crossing[]> {
	const found = (await matrix.meetings()).inside(row.key, column.key)
	return found.map((finding) => ({ finding, heads: [] }))
}

@Rule(PUBLIC)
@ObjectType('MatrixCell', { description: 'A crossing of a row and a column with at least one record.' })
class MatrixCellType {
	@Field(() => ID, { description: 'Keys of its row and its column, for `after` of `cells`.' })
	key(this: ShownCell): string {
		return cellKey(this.row.key, this.column.key)
	}

	@FieldAt<ShownCell>('row.key', () => ID, { description: 'Key of its row.' })
	row!: string

	@FieldAt<ShownCell>('column.key', () => ID, { description: 'Key of its column.' })
	column!: string

	@CountOf<ShownCell>('facts', { description: 'Number of its records.' })
	count!: number

	@Field(() => NewsAgeCountsType)
	ages!: ShownCell['ages']

	@Field(() => [MatrixOverlapType], {
		description: 'Overlaps of which at least two counted actors have a record in this cell.',
	})
	async overlaps(this: ShownCell, @First() first: number) {
		return firstItems(await inside(this), first)
	}

	@Field(() => Int)
	async overlapsTotal(this: ShownCell): Promise<number> {
		return (await inside(this)).length
	}

	@Field(() => CertaintyEnum, { nullable: true, description: CERTAINTY })
	async overlapCertainty(this: ShownCell): Promise<Certainty | null> {
		return strongest(await inside(this))
	}

	@Field(() => Int, {
		description:
			'Opportunities of an actor of its row, at its place, in its sector; 0 if a dimension is YEAR.',
	})
	async opportunityCount(this: ShownCell): Promise<number> {
		return (await this.matrix.opportunityCounts())(this.row.key, this.column.key)
	}

	@Field(() => [ID], { description: 'Ids of its records, in the order of `records`.' })
	recordIds(
		this: ShownCell,
		@First() first: number,
		@Arg('after', () => ID, { nullable: true, description: 'Id of the last record of the page before.' })
		after: Nullable<string>,
	): readonly string[] {
		return firstItems(recordIdsAfter(this.facts, after), first)
	}

	@CountOf<ShownCell>('facts')
	recordIdsTotal!: number

	@Field(() => RecordConnection, { description: 'Its records, in the same form as in `records`.' })
	async records(this: ShownCell, @First() first: number, @After() after: Nullable<string>) {
		return this.matrix.recordsOf(this.facts, { first, after })
	}
}

@Rule(PUBLIC)
@ObjectType('Matrix', {
	description:
		'Records counted by two dimensions. A record is in the cell of each of its values in both dimensions; it counts once in a head, and once in `recordsTotal`.',
})
export class MatrixType {
	@Field(() => [MatrixHeadType], { description: 'At most 200, the largest.' })
	rows(this: Matrix) {
		const { finding, meetings } = this
		return finding.rows.map(
			(head): ShownHead => ({
				...head,
				crossings: async () => (await meetings()).acrossColumns(head.key),
			}),
		)
	}

	@Field(() => [MatrixHeadType], { description: 'At most 200, the largest.' })
	columns(this: Matrix) {
		const { finding, meetings } = this
		return finding.columns.map(
			(head): ShownHead => ({
				...head,
				crossings: async () => (await meetings()).acrossRows(head.key),
			}),
		)
	}

	@FieldAt<Matrix>('finding.rowsLeft', () => Int, { description: 'Number of rows left out.' })
	rowsLeft!: number

	@FieldAt<Matrix>('finding.columnsLeft', () => Int, { description: 'Number of columns left out.' })
	columnsLeft!: number

	@Field(() => [MatrixCellType], {
		description: 'Cells with at least one record, by row, then column; up to 5 000 a page.',
	})
	cells(
		this: Matrix,
		@Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_CELLS }) first: number,
		@Arg('after', () => ID, { nullable: true, description: 'Key of the last cell of the page before.' })
		after: Nullable<string>,
	) {
		return pageOfCells(this, { first, after }).map((cell): ShownCell => ({ ...cell, matrix: this }))
	}

	@CountOf<Matrix>('finding.cells')
	cellsTotal!: number

	@Field(() => MatrixCellType, {
		nullable: true,
		description: 'One cell, by the keys of its row and its column; null if it has no record.',
	})
	cell(this: Matrix, @Arg('row', () => ID) row: string, @Arg('column', () => ID) column: string) {
		const found = this.finding.cells.find((cell) => cell.row.key === row && cell.column.key === column)
		return found === undefined ? null : { ...found, matrix: this }
	}

	@FieldAt<Matrix>('finding.recordsTotal', () => Int, {
		description: '`records.totalCount` with the same filter.',
	})
	recordsTotal!: number

	@FieldAt<Matrix>('finding.unplacedTotal', () => Int, {
		description: 'How many of them lack a value in one of the two dimensions.',
	})
	unplacedTotal!: number

	@FieldAt<Matrix>('finding.leftOutTotal', () => Int, {
		description: 'How many of them are only in heads that are left out.',
	})
	leftOutTotal!: number
}

function strongest(found: readonly Crossing[]): Certainty | null {
	if (found.length === 0) return null
	return found.some(({ finding }) => finding.certainty === 'ESTABLISHED') ? 'ESTABLISHED' : 'POSSIBLE'
}
