/** What the cells of the matrix show: bricks by age, shades where there are many, frames and rules where actors meet. */
import type { Certainty } from '../../../../schema/enums'
import type { ExplorerMatrixQuery } from '../../../graphql/generated/types'
import type { ExplorerView, MatrixAxis } from '../../../state/explorerView'
import { BRICK_AGES, type BrickAge } from '../../../views/freshness/brickAge'

export type ShownMatrix = ExplorerMatrixQuery['matrix']
type Head = ShownMatrix['columns'][number]
export type ShownCell = ShownMatrix['cells'][number]

/** What both drawings of the matrix draw. */
export interface MatrixDrawing {
	readonly label: string
	readonly rows: readonly ShownMatrix['rows'][number][]
	readonly columns: readonly Head[]
	readonly cells: readonly ShownCell[]
	readonly lit: HighlightedHeads | null
}

/** More records than this are a shade with their number. */
const MAX_BRICKS = 6

/** A table of more rows or columns than this is asked for in a narrower selection. */
export const MAX_SHOWN_HEADS = 60

export const DIMENSION_OF_AXIS = {
	who: 'FRENCH_ACTOR',
	where: 'PARTNER_PLACE',
	what: 'SECTOR',
	when: 'YEAR',
} as const satisfies Record<MatrixAxis, string>

/** The largest heads, in the order in which they came. */
export function shownHeads<One extends { readonly count: number }>(heads: readonly One[]): readonly One[] {
	if (heads.length <= MAX_SHOWN_HEADS) return heads
	const least = [...heads].sort((one, other) => other.count - one.count)[MAX_SHOWN_HEADS - 1]?.count ?? 0
	const larger = heads.filter(({ count }) => count > least)
	const equal = heads.filter(({ count }) => count === least).slice(0, MAX_SHOWN_HEADS - larger.length)
	return heads.filter((head) => larger.includes(head) || equal.includes(head))
}

/**
 * The rows of which every cell was read: cells come row by row, as many as an answer holds, and what was not read is no gap.
 */
export function wholeRows({
	rows,
	cells,
	cellsTotal,
}: Pick<ShownMatrix, 'rows' | 'cells' | 'cellsTotal'>): ShownMatrix['rows'] {
	if (cells.length === cellsTotal) return rows
	const last = cells.at(-1)?.row
	return rows.slice(
		0,
		rows.findIndex(({ key }) => key === last),
	)
}

/** Cells by the keys of their row, then of their column. */
export function cellsByKeys(
	cells: readonly ShownCell[],
): ReadonlyMap<string, ReadonlyMap<string, ShownCell>> {
	const rows = new Map<string, Map<string, ShownCell>>()
	for (const cell of cells) {
		const row = rows.get(cell.row) ?? new Map<string, ShownCell>()
		rows.set(cell.row, row)
		row.set(cell.column, cell)
	}
	return rows
}

/** A brick for each record, full ink first; null where there are too many to draw. */
export function bricksOf({ count, ages }: Pick<ShownCell, 'count' | 'ages'>): readonly BrickAge[] | null {
	if (count > MAX_BRICKS) return null
	const counts = brickCounts(ages)
	return BRICK_AGES.flatMap((age) => Array.from({ length: counts[age] }, () => age))
}

/**
 * Whether what could be pooled is what a cell has to say: nobody meets in it, and there are more proposals than records. Most busy
 * cells have some proposal, so that a dot in each of them would say nothing.
 */
export function doOpportunitiesLead({
	count,
	opportunityCount,
	overlapCertainty,
}: Pick<ShownCell, 'count' | 'opportunityCount' | 'overlapCertainty'>): boolean {
	return overlapCertainty === null && opportunityCount > count
}

/** How many records of a cell have which ink. */
export function brickCounts({
	recent,
	aging,
	old,
	silent,
	undated,
}: ShownCell['ages']): Record<BrickAge, number> {
	return { HEARD: recent + aging + old, SILENT: silent - undated, NEVER: undated }
}

/** How much of the ink of a cell each age has, from the bottom up: 0 to 1; fresh news stands at the bottom. */
export function inkByAge({ count, ages }: Pick<ShownCell, 'count' | 'ages'>): readonly {
	readonly age: BrickAge
	readonly from: number
	readonly share: number
}[] {
	const counts = brickCounts(ages)
	let from = 0
	return BRICK_AGES.flatMap((age) => {
		const share = counts[age] / count
		if (share === 0) return []
		from += share
		return { age, from: from - share, share }
	})
}

/** 0 to 1 from MAX_BRICKS to the largest cell: how dark the shade is. */
export function shadeOf(count: number, largest: number): number {
	return largest <= MAX_BRICKS ? 1 : Math.min(1, (count - MAX_BRICKS) / (largest - MAX_BRICKS))
}

/** The rule down a column in one of its cells: through its upper or lower half, and whether this row is one that meets. */
export interface RulePart {
	readonly up: Certainty | null
	readonly down: Certainty | null
	readonly isMember: boolean
}

/** From the first row that meets to the last, where two or more do; an established one speaks before a possible one. */
export function columnRuleParts(
	column: Pick<Head, 'crossing'>,
	rowKeys: readonly string[],
): ReadonlyMap<string, RulePart> {
	const parts = new Map<string, { up: Certainty | null; down: Certainty | null; isMember: boolean }>()
	for (const { certainty, heads } of column.crossing) {
		const rows = heads.map((key) => rowKeys.indexOf(key)).filter((row) => row >= 0)
		if (rows.length < 2) continue
		const [first, last] = [Math.min(...rows), Math.max(...rows)]
		for (const [row, key] of rowKeys.slice(first, last + 1).entries()) {
			const part = parts.get(key) ?? { up: null, down: null, isMember: false }
			parts.set(key, part)
			if (row > 0) part.up = surest(part.up, certainty)
			if (first + row < last) part.down = surest(part.down, certainty)
			if (rows.includes(first + row)) part.isMember = true
		}
	}
	return parts
}

function surest(one: Certainty | null, other: Certainty): Certainty {
	return one === 'ESTABLISHED' ? one : other
}

/** Which rows and columns are lit; null: all alike, nothing that stands here is selected. */
export interface HighlightedHeads {
	/** Whether a cell is lit where both its row and its column are; else where one of them is. */
	readonly areCrossed: boolean
	readonly rows: ReadonlySet<string>
	readonly columns: ReadonlySet<string>
}

export function highlightedHeads(
	{ cell, chosen, rows, columns }: Pick<ExplorerView, 'cell' | 'chosen' | 'rows' | 'columns'>,
	matrix: Pick<ShownMatrix, 'rows' | 'columns'>,
): HighlightedHeads | null {
	if (cell !== null)
		return {
			areCrossed: cell.row !== null && cell.column !== null,
			rows: new Set(cell.row === null ? [] : [cell.row]),
			columns: new Set(cell.column === null ? [] : [cell.column]),
		}
	const keysOf = (axis: MatrixAxis, heads: readonly { readonly key: string }[]): ReadonlySet<string> =>
		new Set(
			axis === 'who' || axis === 'where'
				? heads.map(({ key }) => key).filter((key) => chosen.includes(key))
				: [],
		)
	const lit = { areCrossed: false, rows: keysOf(rows, matrix.rows), columns: keysOf(columns, matrix.columns) }
	return lit.rows.size + lit.columns.size === 0 ? null : lit
}

/** Whether a cell stays in full ink. */
export function isHighlighted(lit: HighlightedHeads | null, row: string, column: string): boolean {
	if (lit === null) return true
	const [inRow, inColumn] = [lit.rows.has(row), lit.columns.has(column)]
	return lit.areCrossed ? inRow && inColumn : inRow || inColumn
}
