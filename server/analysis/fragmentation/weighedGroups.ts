import type { Merging } from '../../domain/merging'
import type { CountedRow } from './countedAt'

/** What each actor holds, once those that are one are merged. */
export interface Weights {
	readonly all: readonly number[]
	/** By the established records alone. */
	readonly sure: readonly number[]
}

/** What a record weighs: its person-days, by row; null: 1 each. */
export type WeightColumn = readonly number[] | null

/** Actors that are one, and what they hold. */
export interface WeighedGroup {
	/** Where they stand: their innermost members. */
	readonly standing: readonly number[]
	readonly weight: number
	readonly records: number
}

export function weightsAt(counted: readonly CountedRow[], column: WeightColumn, merging: Merging): Weights {
	const all = weightsOf(counted, column, merging)
	if (counted.every(isSure)) return { all, sure: all }
	return { all, sure: weightsOf(counted.filter(isSure), column, merging) }
}

/**
 * The actors that some rows name and what they hold, those that are one being merged: bloc local, and the parties of
 * one record, whose weight is then all theirs.
 */
export function weighedGroups(
	counted: readonly CountedRow[],
	column: WeightColumn,
	merging: Merging,
): readonly WeighedGroup[] {
	const records = weightsOf(counted, null, merging)
	return weightsOf(counted, column, merging).map((weight, group) => ({
		standing: [...merging.standingOf(group)],
		weight,
		records: records[group] ?? 0,
	}))
}

/** By group, in the order of `merging`. */
function weightsOf(
	counted: readonly CountedRow[],
	column: WeightColumn,
	merging: Merging,
): readonly number[] {
	merging.clear()
	for (const { actors } of counted) merging.addTogether(actors)
	const weights = new Array<number>(merging.groupCount).fill(0)
	for (const { actors, row } of counted) {
		const group = merging.groupOf(actors[0] ?? 0)
		weights[group] = (weights[group] ?? 0) + (column === null ? 1 : (column[row] ?? 1))
	}
	return weights
}

function isSure(counted: CountedRow): boolean {
	return counted.isSure
}
