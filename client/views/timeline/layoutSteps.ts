/** « Le même jour »: the number of actors there at once, as steps over shares of the axis, without gaps. */
import { daysIn } from '../../../schema/fuzzyDate'
import { shareOfTime, type TimeScale } from './timeScale'

export interface Step {
	/** ISO days, both included. */
	readonly from: string
	readonly until: string
	readonly leaders: number
}

export interface PlacedStep {
	readonly from: number
	readonly to: number
	readonly count: number
}

/**
 * Steps in order of time, with a step of 0 wherever nobody is there. Empty if no dates are exact enough to
 * count.
 */
export function layoutSteps(steps: readonly Step[], axis: TimeScale): readonly PlacedStep[] {
	const share = (day: number): number => shareOfTime(axis, day)
	const placed: PlacedStep[] = []
	for (const step of steps.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
		const from = share(daysIn(step.from).first)
		const before = placed.at(-1)
		if (before && before.to < from) placed.push({ from: before.to, to: from, count: 0 })
		placed.push({ from, to: share(daysIn(step.until).last + 1), count: step.leaders })
	}
	return placed.some(({ count }) => count > 0) ? placed : []
}
