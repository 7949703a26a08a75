import { type DayNumber, type DayRange, isoDay } from '../../domain/fuzzyDate'
import type { PresenceStep } from '../result'

/** Somebody who stays some days; several stays of one `who` count once a day. */
export interface Presence {
	readonly who: number
	readonly days: DayRange
}

/** How many different ones are there from one day to another, both included. */
export interface DayStep {
	readonly first: DayNumber
	readonly last: DayNumber
	readonly leaders: number
}

/**
 * How many different ones are there, from one day to another, both included; nothing where nobody is. Cost: that of
 * sorting the presences by their ends.
 *
 * @param coming in the order of their first days.
 *
 * Example: 1 on days 0–9 and 2 on days 5–14 → one (0–4), two (5–9), one (10–14).
 */
export function dayStepsOf(coming: readonly Presence[]): readonly DayStep[] {
	const leaving = [...coming].sort((one, other) => one.days.last - other.days.last)
	const staysOf = new Map<number, number>()
	const steps: DayStep[] = []
	let [came, left] = [0, 0]
	while (left < leaving.length) {
		const day = nextDay(coming[came], leaving[left])
		for (let one = coming[came]; one && one.days.first === day; one = coming[came]) {
			staysOf.set(one.who, (staysOf.get(one.who) ?? 0) + 1)
			came += 1
		}
		for (let one = leaving[left]; one && one.days.last + 1 === day; one = leaving[left]) {
			const stays = (staysOf.get(one.who) ?? 0) - 1
			if (stays === 0) staysOf.delete(one.who)
			else staysOf.set(one.who, stays)
			left += 1
		}
		if (staysOf.size > 0) addStep(steps, day, nextDay(coming[came], leaving[left]) - 1, staysOf.size)
	}
	return steps
}

/** The same in ISO days. */
export function presenceSteps(steps: readonly DayStep[]): readonly PresenceStep[] {
	return steps.map(({ first, last, leaders }) => ({ from: isoDay(first), until: isoDay(last), leaders }))
}

/** The step with most of them at once, the first of equals; null where there is none. */
export function peakOf<Step extends Pick<DayStep, 'leaders'>>(steps: readonly Step[]): Step | null {
	return steps.reduce<Step | null>(
		(best, step) => (best === null || step.leaders > best.leaders ? step : best),
		null,
	)
}

/** How many they are at most. */
export function mostAtOnce(steps: readonly DayStep[]): number {
	return peakOf(steps)?.leaders ?? 0
}

/** The next day on which somebody comes, or is gone. */
function nextDay(coming: Presence | undefined, leaving: Presence | undefined): DayNumber {
	const comes = coming?.days.first ?? Number.POSITIVE_INFINITY
	return Math.min(comes, leaving === undefined ? Number.POSITIVE_INFINITY : leaving.days.last + 1)
}

/** A step that goes on where another ends, with as many, is the same one. */
function addStep(steps: DayStep[], first: DayNumber, last: DayNumber, leaders: number): void {
	const before = steps.at(-1)
	if (before?.leaders === leaders && before.last === first - 1) {
		steps[steps.length - 1] = { ...before, last }
	} else steps.push({ first, last, leaders })
}
