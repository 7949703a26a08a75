/**
 * Finds where overlaps lie in a matrix. An overlap counts with those of its records that pass the filter, in their
 * cells. Of a record's places, only the place of the overlap, those that contain it and those in it count; of its
 * sectors, only the shared ones, one at a time. An overlap lies inside a cell if two of its actors have a record there.
 * It crosses the rows of a column if two of its actors have records there in at least two rows; it crosses the columns
 * of a row in the same way.
 */
import type { MatrixDimension } from '../../../schema/enums'
import type { ActorGroup } from '../../domain/mergeActors'
import type { Sector } from '../../domain/records'
import type { LinkingFact } from '../../snapshot/facts'
import { type Actor, isWithin } from '../../snapshot/geography'
import type { OverlapFinding } from '../overlaps/overlap'
import { overlapRows } from '../overlaps/overlap'
import { cellKey, type HeadSubject, type MatrixAxes, subjectsOf } from './dimensions'

/** An overlap in a row or a column, with the columns or rows that it crosses. */
export interface Crossing {
	readonly finding: OverlapFinding
	/** Keys of the crossed heads, in head order. */
	readonly heads: readonly string[]
}

export interface MatrixCrossings {
	/** Overlaps of a cell, in their order. */
	inside(row: string, column: string): readonly OverlapFinding[]
	/** Overlaps of a column that cross rows, in their order. */
	acrossRows(column: string): readonly Crossing[]
	/** Overlaps of a row that cross columns, in their order. */
	acrossColumns(row: string): readonly Crossing[]
}

/** The overlaps to place, and where. */
interface MeetingsInput extends MatrixAxes {
	/** Keys of the heads, in order. */
	readonly rowKeys: readonly string[]
	readonly columnKeys: readonly string[]
}

/** Where overlaps lie. Pauses between overlaps. Cost: their records, times the cells of each. */
export function* crossingSteps(
	facts: readonly LinkingFact[],
	overlaps: readonly OverlapFinding[],
	input: MeetingsInput,
): Generator<void, MatrixCrossings> {
	const chosen = new Map(facts.map((fact) => [fact.id, fact]))
	const inside = new Map<string, OverlapFinding[]>()
	const acrossRows = new Map<string, Crossing[]>()
	const acrossColumns = new Map<string, Crossing[]>()
	const order = { rows: placesOf(input.rowKeys), columns: placesOf(input.columnKeys) }
	for (const finding of overlaps) {
		for (const records of partsOf(finding, chosen, input)) {
			yield
			const shown = records.map((record) => ({
				...record,
				rows: record.rows.filter((key) => order.rows.has(key)),
				columns: record.columns.filter((key) => order.columns.has(key)),
			}))
			for (const row of distinct(shown.flatMap(({ rows }) => rows))) {
				const inRow = shown.filter(({ rows }) => rows.includes(row))
				for (const column of distinct(inRow.flatMap(({ columns }) => columns))) {
					if (areSeveral(inRow.filter(({ columns }) => columns.includes(column)))) {
						addOnce(inside, cellKey(row, column), finding)
					}
				}
				const heads = inOrder(
					inRow.flatMap(({ columns }) => columns),
					order.columns,
				)
				if (heads.length > 1 && areSeveral(inRow))
					addCrossing(acrossColumns, row, { finding, heads }, order.columns)
			}
			for (const column of distinct(shown.flatMap(({ columns }) => columns))) {
				const inColumn = shown.filter(({ columns }) => columns.includes(column))
				const heads = inOrder(
					inColumn.flatMap(({ rows }) => rows),
					order.rows,
				)
				if (heads.length > 1 && areSeveral(inColumn))
					addCrossing(acrossRows, column, { finding, heads }, order.rows)
			}
		}
	}
	return {
		inside: (row, column) => inside.get(cellKey(row, column)) ?? [],
		acrossRows: (column) => acrossRows.get(column) ?? [],
		acrossColumns: (row) => acrossColumns.get(row) ?? [],
	}
}

/** A record of an overlap with its heads, and the counting groups that take part in it. */
interface PlacedRecord {
	readonly rows: readonly string[]
	readonly columns: readonly string[]
	readonly groups: readonly ActorGroup<Actor>[]
}

/** The placed records of an overlap: once if no dimension is a sector, else once for each shared sector. */
function* partsOf(
	finding: OverlapFinding,
	chosen: ReadonlyMap<string, LinkingFact>,
	{ rows, columns, rollUp }: MatrixAxes,
): Generator<readonly PlacedRecord[]> {
	const counting = finding.kind === 'CROWDING' ? finding.leaders : finding.counting
	const records = overlapRows(finding).flatMap((row) => {
		const fact = chosen.get(row.id)
		if (fact === undefined) return []
		const heads = { rows: subjectsOf(fact, rows, rollUp), columns: subjectsOf(fact, columns, rollUp) }
		// Unplaced: it has no row or no column.
		if (heads.rows.length === 0 || heads.columns.length === 0) return []
		const groups = counting.filter(({ members }) => members.some((one) => row.parties.includes(one)))
		return [{ ...heads, groups }]
	})
	const hasSectors = rows === 'SECTOR' || columns === 'SECTOR'
	for (const sector of hasSectors ? finding.sectors : [null]) {
		const keysIn = (dimension: MatrixDimension, subjects: readonly HeadSubject[]) =>
			subjects.filter((subject) => isWhere(finding, dimension, subject, sector)).map(({ key }) => key)
		yield records.map((record) => ({
			rows: keysIn(rows, record.rows),
			columns: keysIn(columns, record.columns),
			groups: record.groups,
		}))
	}
}

/** Whether an overlap belongs to a head of one of its records. */
function isWhere(
	{ place }: OverlapFinding,
	dimension: MatrixDimension,
	{ actor, sector }: HeadSubject,
	asked: Sector | null,
): boolean {
	if (dimension === 'SECTOR') return sector === asked
	if (actor === null || place === null) return true
	const isOfPlace = place.isAtHome ? dimension === 'FRENCH_ACTOR' : dimension === 'PARTNER_PLACE'
	return !isOfPlace || isWithin(actor, place) || isWithin(place, actor)
}

function areSeveral(records: readonly PlacedRecord[]): boolean {
	return new Set(records.flatMap(({ groups }) => groups)).size > 1
}

function placesOf(keys: readonly string[]): ReadonlyMap<string, number> {
	return new Map(keys.map((key, at) => [key, at]))
}

function inOrder(keys: readonly string[], order: ReadonlyMap<string, number>): readonly string[] {
	// Hidden heads are excluded before.
	const placeOf = (key: string): number => order.get(key) as number
	return [...distinct(keys)].sort((one, other) => placeOf(one) - placeOf(other))
}

function distinct(keys: readonly string[]): readonly string[] {
	return [...new Set(keys)]
}

function addOnce(found: Map<string, OverlapFinding[]>, key: string, finding: OverlapFinding): void {
	const known = found.get(key)
	if (known === undefined) found.set(key, [finding])
	else if (!known.includes(finding)) known.push(finding)
}

/** Merges the crossings of one overlap for several shared sectors into one, with all their heads. */
function addCrossing(
	found: Map<string, Crossing[]>,
	key: string,
	{ finding, heads }: Crossing,
	order: ReadonlyMap<string, number>,
): void {
	const known = found.get(key) ?? []
	const same = known.find((one) => one.finding === finding)
	found.set(
		key,
		same === undefined
			? [...known, { finding, heads }]
			: known.map((one) =>
					one === same ? { finding, heads: inOrder([...same.heads, ...heads], order) } : one,
				),
	)
}
