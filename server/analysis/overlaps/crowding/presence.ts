import type { DayNumber } from '../../../domain/fuzzyDate'

/** How many different leaders are there from one day to another, both included. */
export interface DayStep {
	readonly first: DayNumber
	readonly last: DayNumber
	readonly leaders: number
}

/** Someone's stay, from one day to another, both included. */
export interface Stay {
	/** Whose stay it is: several of one group count once a day. */
	readonly group: object
	readonly first: DayNumber
	readonly last: DayNumber
}

/**
 * How many different leaders are there, from one day to another, both included; nothing where nobody is. Several stays
 * of one leader count once a day. Cost: that of sorting the stays by their ends.
 *
 * @param arriving stays in the order of their first days.
 *
 * Example: 1 on days 0–9 and 2 on days 5–14 → one (0–4), two (5–9), one (10–14).
 */
export function presenceSteps(arriving: readonly Stay[]): readonly DayStep[] {
	const leaving = arriving.length < 2 ? arriving : [...arriving].sort((one, other) => one.last - other.last)
	const staysOf = new Map<object, number>()
	const steps: DayStep[] = []
	let [arrived, left] = [0, 0]
	let arrives = arriving[arrived]
	let leaves = leaving[left]
	while (leaves !== undefined) {
		// Somebody is gone on the day after the last.
		const day = arrives === undefined ? leaves.last + 1 : Math.min(arrives.first, leaves.last + 1)
		while (arrives !== undefined && arrives.first === day) {
			staysOf.set(arrives.group, (staysOf.get(arrives.group) ?? 0) + 1)
			arrives = arriving[++arrived]
		}
		while (leaves !== undefined && leaves.last + 1 === day) {
			const stays = (staysOf.get(leaves.group) ?? 1) - 1
			if (stays === 0) staysOf.delete(leaves.group)
			else staysOf.set(leaves.group, stays)
			leaves = leaving[++left]
		}
		if (staysOf.size === 0 || leaves === undefined) continue
		const last = arrives === undefined ? leaves.last : Math.min(arrives.first - 1, leaves.last)
		addStep(steps, { first: day, last, leaders: staysOf.size })
	}
	return steps
}

/** A step that goes on where another ends, with as many, is the same one. */
function addStep(steps: DayStep[], step: DayStep): void {
	const before = steps.at(-1)
	if (before?.leaders === step.leaders && before.last === step.first - 1) {
		steps[steps.length - 1] = { first: before.first, last: step.last, leaders: step.leaders }
	} else steps.push(step)
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
