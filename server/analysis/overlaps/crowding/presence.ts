import type { DayNumber } from '../../../domain/fuzzyDate'

/** How many different leaders are there from one day to another, both included. */
export interface DayStep {
	readonly first: DayNumber
	readonly last: DayNumber
	readonly leaders: number
}

/** Someone's stay, from one day to another, both included. */
interface Stay {
	readonly leader: object
	readonly first: DayNumber
	readonly last: DayNumber
}

/**
 * How many different leaders are there, from one day to another, both included; nothing where nobody is. Several stays
 * of one leader count once a day. Cost: that of sorting the stays.
 *
 * Example: 1 on days 0–9 and 2 on days 5–14 → one (0–4), two (5–9), one (10–14).
 */
export function presenceSteps(stays: readonly Stay[]): readonly DayStep[] {
	const changes = stays.flatMap(({ leader, first, last }) => [
		{ day: first, leader, change: 1 },
		{ day: last + 1, leader, change: -1 },
	])
	changes.sort((one, other) => one.day - other.day)
	const there = new Map<object, number>()
	const steps: DayStep[] = []
	changes.forEach(({ day, leader, change }, at) => {
		const count = (there.get(leader) ?? 0) + change
		if (count === 0) there.delete(leader)
		else there.set(leader, count)
		const next = changes[at + 1]
		if (next === undefined || next.day === day || there.size === 0) return
		const before = steps.at(-1)
		if (before?.leaders === there.size && before.last === day - 1) {
			steps[steps.length - 1] = { ...before, last: next.day - 1 }
		} else steps.push({ first: day, last: next.day - 1, leaders: there.size })
	})
	return steps
}

/** Most leaders at once; 0 where nobody is. */
export function mostAtOnce(steps: readonly DayStep[]): number {
	return peakOf(steps)?.leaders ?? 0
}

/** The step with most leaders at once, the first of equals; null where there is none. */
export function peakOf(steps: readonly DayStep[]): DayStep | null {
	let best: DayStep | null = null
	for (const step of steps) if (best === null || step.leaders > best.leaders) best = step
	return best
}
