/** Stacks the missions over the months, one brick each. */
import type { Month } from '../../../state/homeView'
import type { HomeMission } from './homeRecords'

export interface Brick {
	readonly mission: HomeMission
	/** First month; `until` is the last, included. A mission known only by its year takes the whole year. */
	readonly from: Month
	readonly until: Month
	/** Row from the bottom, from 0. */
	readonly row: number
}

export interface BrickStack {
	readonly bricks: readonly Brick[]
	/** The number of rows used. */
	readonly rows: number
	/** Missions without room, counted by year. */
	readonly unshown: ReadonlyMap<number, number>
}

/**
 * Places each brick as low as it fits: first those with a known month, the longest lowest. Beyond `maxRows`
 * rows, missions are only counted.
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
