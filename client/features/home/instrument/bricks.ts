/** Piles the missions over the months: one brick, one mission. */
import type { Month } from '../../../state/homeView'
import type { HomeMission } from './homeRecords'

export interface Brick {
	readonly mission: HomeMission
	/** Months that it lasts, the last included; a whole year of one that is known to the year alone. */
	readonly from: Month
	readonly until: Month
	/** From the bottom, 0 first. */
	readonly row: number
}

export interface BrickStack {
	readonly bricks: readonly Brick[]
	/** Rows in use. */
	readonly rows: number
	/** By year, missions for which there was no room. */
	readonly unshown: ReadonlyMap<number, number>
}

/**
 * Each brick as low as it fits, those known to the month first and the longest of them lowest; in `maxRows` rows, beyond which
 * they are counted alone.
 */
export function stackBricks(missions: readonly HomeMission[], maxRows: number): BrickStack {
	const rows: Month[][] = Array.from({ length: maxRows }, () => [])
	const unshown = new Map<number, number>()
	const bricks: Brick[] = []
	for (const mission of missions.toSorted(inOrder)) {
		const { first, last } = mission
		const row = rows.findIndex((taken) => {
			for (let month = first; month <= last; month += 1) if (taken.includes(month)) return false
			return true
		})
		if (row < 0) {
			const year = Math.floor(first / 12)
			unshown.set(year, (unshown.get(year) ?? 0) + 1)
			continue
		}
		for (let month = first; month <= last; month += 1) rows[row]?.push(month)
		bricks.push({ mission, from: first, until: last, row })
	}
	return { bricks, rows: bricks.reduce((most, { row }) => Math.max(most, row + 1), 0), unshown }
}

function inOrder(one: HomeMission, other: HomeMission): number {
	return (
		Number(one.isYearOnly) - Number(other.isYearOnly) ||
		Number(other.crossing !== null) - Number(one.crossing !== null) ||
		lengthOf(other) - lengthOf(one) ||
		one.first - other.first
	)
}

function lengthOf({ first, last }: HomeMission): number {
	return last - first
}
