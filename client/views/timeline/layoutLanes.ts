/**
 * Lays out the lanes of the explorer's timeline: their rows, and where the ink of a fact begins, fades and
 * ends. Pure.
 */
import { calendarOf, type DayNumber, daysIn } from '../../../schema/fuzzyDate'
import { groupBy } from '../../../schema/groupBy'
import { shareOfTime, sharesOfYear, type TimeScale } from './timeScale'

/** Width of a track in pixels until it is measured. */
export const USUAL_TRACK = 800

/**
 * From top to bottom: lasting facts, as bars; dated facts, as bricks; and last, public events, which are
 * nobody's records.
 */
export const LANES = ['links', 'offices', 'missions', 'meetings', 'wishes', 'events'] as const

export type LaneName = (typeof LANES)[number]

/** Lanes of lasting facts, in rows of bars; the others hold dated facts. */
export type LastingLane = Extract<LaneName, 'links' | 'offices'>
export type DatedLane = Exclude<LaneName, LastingLane | 'events'>

export function isLasting(lane: LaneName): lane is LastingLane {
	return lane === 'links' || lane === 'offices'
}

export interface TimelineFact {
	readonly id: string
	readonly lane: LaneName
	/** Key of its group, its French end. */
	readonly group: string
	/** ISO texts cut to their known part; null if unknown. */
	readonly start: string | null
	readonly end: string | null
	readonly lastNews: string | null
	/** For a link or an office: whether it is known to have ended. */
	readonly isClosed: boolean
	readonly isSelected: boolean
	/** Whether it is part of an overlap, if the caller knows. */
	readonly isInOverlap?: boolean
}

/** Shares of the track: ink from `from` to `to`, which fades until `fadesTo`. */
export interface FactBar {
	readonly from: number
	readonly to: number
	readonly fadesTo: number
	/** It began earlier, at an unknown date. */
	readonly fadesBefore: boolean
	/** It ended within the axis: its end is marked. */
	readonly stops: boolean
	/** Whether any of its ink is within the axis; otherwise it only fades there, or is absent. */
	readonly hasInk: boolean
}

/** A row of one fact, of one group, or of all facts without a row of their own. */
export interface LaneRow<Fact extends TimelineFact> {
	readonly key: string
	readonly kind: 'fact' | 'group' | 'rest'
	readonly facts: readonly Fact[]
	readonly isOpen: boolean
	/** Whether it is below the row of its group. */
	readonly isInner: boolean
}

/** The most rows of a lane before they are grouped, and then the most groups. */
export const MAX_LANE_ROWS = 40

/**
 * Rows of lasting facts: one for each fact if there are few; else one for each group, the largest first, with
 * the facts of open groups below. With a selection, selected facts have the rows, and all others share the
 * last one.
 */
export function laneRows<Fact extends TimelineFact>(
	facts: readonly Fact[],
	{ hasSelection, open }: { readonly hasSelection: boolean; readonly open: ReadonlySet<string> },
): readonly LaneRow<Fact>[] {
	const shown = hasSelection ? facts.filter(({ isSelected }) => isSelected) : facts
	const others = hasSelection ? facts.filter(({ isSelected }) => !isSelected) : []
	const { rows, left } =
		shown.length <= MAX_LANE_ROWS ? { rows: ownRows(shown), left: [] } : groupRows(shown, open)
	const rest = [...left, ...others]
	if (rest.length === 0) return rows
	return [...rows, { key: 'rest', kind: 'rest', facts: rest, isOpen: false, isInner: false }]
}

/** The rows that a lane shows until the reader asks for all. */
export const FIRST_ROWS = 6

/**
 * The first rows with their open facts, the row of all others, and how many rows are hidden: never only one.
 */
export function firstRows<Fact extends TimelineFact>(
	rows: readonly LaneRow<Fact>[],
	max: number,
): { readonly rows: readonly LaneRow<Fact>[]; readonly hidden: number } {
	const tops = rows.filter(({ kind, isInner }) => kind !== 'rest' && !isInner)
	const first = tops[max]
	if (first === undefined || tops.length <= max + 1) return { rows, hidden: 0 }
	const shown = rows.slice(0, rows.indexOf(first))
	return { rows: [...shown, ...rows.filter(({ kind }) => kind === 'rest')], hidden: tops.length - max }
}

function ownRows<Fact extends TimelineFact>(
	facts: readonly Fact[],
	isInner = false,
): readonly LaneRow<Fact>[] {
	return [...facts]
		.sort(earliestFirst)
		.map((fact) => ({ key: fact.id, kind: 'fact', facts: [fact], isOpen: false, isInner }))
}

function groupRows<Fact extends TimelineFact>(
	facts: readonly Fact[],
	open: ReadonlySet<string>,
): { readonly rows: readonly LaneRow<Fact>[]; readonly left: readonly Fact[] } {
	const groups = [...groupBy(facts, ({ group }) => group)].sort(
		([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1),
	)
	const rows = groups.slice(0, MAX_LANE_ROWS).flatMap(([key, members]): readonly LaneRow<Fact>[] => {
		const isOpen = open.has(key)
		const group: LaneRow<Fact> = { key, kind: 'group', facts: members, isOpen, isInner: false }
		return isOpen ? [group, ...ownRows(members, true).slice(0, MAX_LANE_ROWS)] : [group]
	})
	return { rows, left: groups.slice(MAX_LANE_ROWS).flatMap(([, members]) => members) }
}

/** Sorts by start; undated facts last. */
export function earliestFirst(one: TimelineFact, other: TimelineFact): number {
	return dayOf(one) - dayOf(other) || (one.id < other.id ? -1 : 1)
}

/** The first known day of a fact; Infinity if none. */
export function dayOf({ start, end, lastNews }: TimelineFact): number {
	const text = start ?? lastNews ?? end
	return text === null ? Number.MAX_SAFE_INTEGER : daysIn(text).first
}

/** The share of the track of a stub for an unknown start or for the fading after the last news. */
const STUB = 0.02

/** The bar of a link or an office; null if it has no date at all, and has stubs at both ends of the track. */
export function barOf(
	fact: Pick<TimelineFact, 'start' | 'end' | 'lastNews' | 'isClosed'>,
	scale: TimeScale,
	today: DayNumber,
): FactBar | null {
	const { start, end, lastNews, isClosed } = fact
	const known = start ?? lastNews ?? end
	if (known === null) return null
	const first = daysIn(known).first
	const heard = end ?? lastNews ?? known
	const last = Math.max(
		first,
		end === null ? Math.min(daysIn(heard).last, Math.max(today, first)) : daysIn(end).last,
	)
	const from = shareOfTime(scale, first)
	const to = Math.max(from, shareOfTime(scale, last + 1))
	const hasEnded = isClosed || end !== null
	const fading = start === null ? to + STUB : Math.max(to, shareOfTime(scale, today))
	const hasInk = first <= scale.last && last >= scale.first
	return {
		from,
		to,
		fadesTo: hasEnded ? to : Math.min(1, fading),
		fadesBefore: start === null && hasInk,
		stops: hasEnded && hasInk && last <= scale.last,
		hasInk,
	}
}

/** The number of facts of a year. */
export interface YearCell {
	readonly year: number
	readonly from: number
	readonly to: number
	readonly count: number
}

/** Counts facts by year, from start to last news, without the fading after it. Undated facts are left out. */
export function countByYear(
	facts: readonly TimelineFact[],
	scale: TimeScale,
	today: DayNumber,
): readonly YearCell[] {
	const first = calendarOf(scale.first).year
	const counts = new Array<number>(calendarOf(scale.last).year - first + 1).fill(0)
	for (const { start, end, lastNews } of facts) {
		const known = start ?? lastNews ?? end
		if (known === null) continue
		const begins = daysIn(known).first
		const ends = Math.max(begins, Math.min(daysIn(end ?? lastNews ?? known).last, Math.max(today, begins)))
		const until = Math.min(calendarOf(ends).year - first, counts.length - 1)
		for (let at = Math.max(0, calendarOf(begins).year - first); at <= until; at += 1)
			counts[at] = (counts[at] ?? 0) + 1
	}
	return counts.flatMap((count, index) =>
		count === 0 ? [] : [{ year: first + index, ...sharesOfYear(scale, first + index), count }],
	)
}
