import { type DayNumber, isoDay } from '../../domain/fuzzyDate'
import type { PresenceStep } from '../result'
import type { Stays } from './cluster'

/** How many different ones are there from one day to another, both included. */
export interface DayStep {
	readonly first: DayNumber
	readonly last: DayNumber
	readonly leaders: number
}

/**
 * How many different ones are there, from one day to another, both included; nothing where nobody is. Cost: that of
 * sorting the stays by their ends.
 *
 * @param whoOf whose stay a row is, from 0; several stays of one count once a day.
 *
 * Example: 1 on days 0–9 and 2 on days 5–14 → one (0–4), two (5–9), one (10–14).
 */
export function dayStepsOf(stays: Stays, whoOf: (row: number) => number): readonly DayStep[] {
	const steps: DayStep[] = []
	sweep(stays, whoOf, steps)
	return steps
}

/** How many they are at most. */
export function mostAtOnce(stays: Stays, whoOf: (row: number) => number): number {
	return sweep(stays, whoOf, null)
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

/**
 * Goes from each day on which somebody comes or is gone to the next.
 *
 * @param steps takes who is there in between, where it is asked for.
 * @returns how many they are at most.
 */
function sweep(
	{ rows, firstDay, lastDay }: Stays,
	whoOf: (row: number) => number,
	steps: DayStep[] | null,
): number {
	sortByLastDay(rows, lastDay)
	const count = rows.length
	let came = 0
	let left = 0
	let there = 0
	let most = 0
	let comes = dayAt(rows, came, count, firstDay)
	let leaves = dayAt(LEAVING, left, count, lastDay)
	while (left < count) {
		// Somebody is gone on the day after the last.
		const day = Math.min(comes, leaves + 1)
		while (comes === day) {
			if (add(1, whoOf(rows[came] ?? 0)) === 1) there += 1
			came += 1
			comes = dayAt(rows, came, count, firstDay)
		}
		while (leaves + 1 === day) {
			if (add(-1, whoOf(LEAVING[left] ?? 0)) === 0) there -= 1
			left += 1
			leaves = dayAt(LEAVING, left, count, lastDay)
		}
		if (there > most) most = there
		if (there > 0 && steps !== null) addStep(steps, day, Math.min(comes - 1, leaves), there)
	}
	return most
}

/** A step that goes on where another ends, with as many, is the same one. */
function addStep(steps: DayStep[], first: DayNumber, last: DayNumber, leaders: number): void {
	const before = steps.at(-1)
	if (before?.leaders === leaders && before.last === first - 1) {
		steps[steps.length - 1] = { ...before, last }
	} else steps.push({ first, last, leaders })
}

/** Memory of one sweep after the other: thousands of clusters would each ask for new. */
const LEAVING: number[] = []
/** How many stays each has at the time; none once all are gone. */
const STAYS: number[] = []

/**
 * Puts rows by their last days in LEAVING. Stays are short, so that they are nearly in that order already: each goes
 * back a few positions, if at all.
 */
function sortByLastDay(rows: readonly number[], lastDay: readonly DayNumber[]): void {
	for (let at = 0; at < rows.length; at += 1) {
		const row = rows[at] ?? 0
		const last = lastDay[row] ?? 0
		let to = at
		for (; to > 0; to -= 1) {
			const before = LEAVING[to - 1] ?? 0
			if ((lastDay[before] ?? 0) <= last) break
			LEAVING[to] = before
		}
		LEAVING[to] = row
	}
}

/** Day of the row at a position; never past the last. */
function dayAt(rows: readonly number[], at: number, count: number, days: readonly DayNumber[]): DayNumber {
	return at < count ? (days[rows[at] ?? 0] ?? 0) : Number.POSITIVE_INFINITY
}

/** How many stays somebody then has. */
function add(more: number, who: number): number {
	const stays = (STAYS[who] ?? 0) + more
	STAYS[who] = stays
	return stays
}
