import { type DayRange, isoDay } from '../../domain/fuzzyDate'
import type { PresenceStep } from '../result'

/** Somebody who stays some days; several stays of one `who` count once a day. */
export interface Presence {
	readonly who: number
	readonly days: DayRange
}

/**
 * How many different ones are there, from one day to another, both included; nothing where nobody is. Cost: n²
 * for n presences.
 *
 * Example: 1 on days 0–9 and 2 on days 5–14 → one (0–4), two (5–9), one (10–14).
 */
export function presenceSteps(presences: readonly Presence[]): readonly PresenceStep[] {
	const edges = [...new Set(presences.flatMap(({ days }) => [days.first, days.last + 1]))].sort(
		(one, other) => one - other,
	)
	const steps: { first: number; last: number; leaders: number }[] = []
	for (const [index, first] of edges.entries()) {
		const next = edges[index + 1]
		if (next === undefined) break
		const leaders = countOn(presences, first)
		const before = steps.at(-1)
		if (before && before.leaders === leaders && before.last === first - 1) before.last = next - 1
		else if (leaders > 0) steps.push({ first, last: next - 1, leaders })
	}
	return steps.map(({ first, last, leaders }) => ({ from: isoDay(first), until: isoDay(last), leaders }))
}

/** The step with most of them at once, the first of equals; null where there is none. */
export function peakOf(steps: readonly PresenceStep[]): PresenceStep | null {
	return steps.reduce<PresenceStep | null>(
		(best, step) => (best === null || step.leaders > best.leaders ? step : best),
		null,
	)
}

function countOn(presences: readonly Presence[], day: number): number {
	const there = presences.filter(({ days }) => days.first <= day && day <= days.last)
	return new Set(there.map(({ who }) => who)).size
}
