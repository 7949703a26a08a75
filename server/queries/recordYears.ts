/** The number of records in each year, for a timeline with more records than it can draw. */
import type { RecordLane } from '../../schema/enums'
import { periodOf } from '../analysis/evidenceOf'
import { yearOfFact as startOf } from '../analysis/matrix/dimensions'
import { lastNewsOf } from '../domain/freshness'
import type { Id } from '../domain/ids'
import { rolledUpEnds, sidesOf } from '../snapshot/factEnds'
import type { LinkingFact } from '../snapshot/facts'
import type { RollUp } from '../snapshot/rollUp'
import type { GraphFilter } from './neighbourhood'
import type { QueryContext } from './queryContext'
import { chosenRecords, filterKey } from './records'

/** How many records each year has, from `RecordYears.firstYear` on. */
type YearCounts = readonly number[]

export interface RecordGroup {
	/** Its French end where that stands; null where nobody knows it. */
	readonly actor: Id | null
	readonly total: number
	readonly counts: YearCounts
}

export interface LaneYears {
	readonly lane: RecordLane
	readonly total: number
	/** Those of no year. */
	readonly undated: number
	readonly counts: YearCounts
	/** Of what lasts, by their French end, the largest first. */
	readonly groups: readonly RecordGroup[]
	/** Records of the groups that are not among them. */
	readonly left: number
}

export interface RecordYears {
	readonly recordsTotal: number
	/** null where none is dated. */
	readonly firstYear: number | null
	readonly lanes: readonly LaneYears[]
	/** How many start in each year, or are first attested in it, as a matrix counts them; and how many in none. */
	readonly starts: YearCounts
	readonly unstarted: number
}

/** Groups of a lane that are told, and years: what is older stands in the first of them. */
export const MAX_LANE_GROUPS = 40
export const MAX_RECORD_YEARS = 120

const RECORDS_A_SLICE = 500

/**
 * The same records that `records` lists, each in one lane. Links and offices count in each year from their start, or what is
 * first known, to their end or their last news; missions, visits and wishes in the year in which they start. Where a day is
 * given, only what stood on it comes, with all its years up to that of the day. Throws BadInput on a bad filter.
 */
export async function recordYears(context: QueryContext, filter: GraphFilter): Promise<RecordYears> {
	const { facts, rollUp, asOf } = await chosenRecords(context, filter)
	const { snapshot, snapshotCache, turn } = context
	return snapshotCache.computed(snapshot, `years ${asOf} ${filterKey(filter)}`, turn, () =>
		recordYearSteps(facts, rollUp, Number(asOf.slice(0, 4))),
	)
}

interface Span {
	readonly fact: LinkingFact
	readonly lane: RecordLane
	/** null: it is of no year. */
	readonly years: { readonly first: number; readonly last: number } | null
	readonly start: number | null
}

const LANES = ['LINKS', 'OFFICES', 'MISSIONS', 'VISITS', 'WISHES'] as const satisfies readonly RecordLane[]

/** Exported for its tests. */
function* recordYearSteps(
	facts: readonly LinkingFact[],
	rollUp: RollUp,
	thisYear: number,
): Generator<void, RecordYears> {
	const spans: Span[] = []
	let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
	for (const fact of facts) {
		if (spans.length % RECORDS_A_SLICE === 0) yield
		const span = spanOf(fact, thisYear)
		spans.push(span)
		for (const year of [span.years?.first, span.years?.last, span.start]) {
			if (year === null || year === undefined) continue
			first = Math.min(first, year)
			last = Math.max(last, year)
		}
	}
	const isDated = first <= last
	if (isDated) first = Math.max(first, last - MAX_RECORD_YEARS + 1)
	const length = isDated ? last - first + 1 : 0
	const counting = () => ({ total: 0, undated: 0, counts: new Array<number>(length).fill(0) })
	const lanes = new Map<RecordLane, Counting & { readonly groups: Map<Id | null, Counting> }>()
	const starts = counting()
	let counted = 0
	for (const { fact, lane, years, start } of spans) {
		if (++counted % RECORDS_A_SLICE === 0) yield
		const its = lanes.get(lane) ?? { ...counting(), groups: new Map() }
		lanes.set(lane, its)
		const among: Counting[] = [its]
		if (lane === 'LINKS' || lane === 'OFFICES') {
			const actor = groupOf(fact, rollUp)
			const group = its.groups.get(actor) ?? counting()
			its.groups.set(actor, group)
			among.push(group)
		}
		for (const one of among) count(one, years, first)
		count(starts, start === null ? null : { first: start, last: start }, first)
	}
	return {
		recordsTotal: facts.length,
		firstYear: isDated ? first : null,
		starts: starts.counts,
		unstarted: starts.undated,
		lanes: LANES.flatMap((lane): readonly LaneYears[] => {
			const its = lanes.get(lane)
			if (its === undefined) return []
			const groups = [...its.groups]
				.map(([actor, { total, counts }]) => ({ actor, total, counts }))
				.sort((one, other) => other.total - one.total || ((one.actor ?? '') < (other.actor ?? '') ? -1 : 1))
			const left = groups.slice(MAX_LANE_GROUPS).reduce((sum, { total }) => sum + total, 0)
			return [{ ...its, lane, groups: groups.slice(0, MAX_LANE_GROUPS), left }]
		}),
	}
}

interface Counting {
	total: number
	undated: number
	readonly counts: number[]
}

function count(into: Counting, years: Span['years'], first: number): void {
	into.total += 1
	if (years === null) {
		into.undated += 1
		return
	}
	for (let year = Math.max(first, years.first); year <= Math.max(first, years.last); year += 1) {
		into.counts[year - first] = (into.counts[year - first] ?? 0) + 1
	}
}

function spanOf(fact: LinkingFact, thisYear: number): Span {
	const { record } = fact
	const lane = laneOf(fact)
	const about = { fact, lane, start: startOf(fact) }
	const { start, end } = periodOf(record)
	const news = lastNewsOf(record)
	const known = start ?? news ?? end
	if (known === null) return { ...about, years: null }
	const first = yearOf(known)
	if (lane !== 'LINKS' && lane !== 'OFFICES') return { ...about, years: { first, last: first } }
	const last = Math.max(first, Math.min(yearOf(end ?? news ?? known), thisYear))
	return { ...about, years: { first, last } }
}

function yearOf({ text }: { readonly text: string }): number {
	return Number(text.slice(0, 4))
}

function laneOf({ record }: LinkingFact): RecordLane {
	switch (record.kind) {
		case 'Partnership':
			return 'LINKS'
		case 'Office':
			return 'OFFICES'
		case 'Mission':
			return record.direction === 'FR_TO_PARTNER' ? 'MISSIONS' : 'VISITS'
		case 'Wish':
			return 'WISHES'
	}
}

function groupOf(fact: LinkingFact, rollUp: RollUp): Id | null {
	return rolledUpEnds(fact, sidesOf(fact).french, rollUp)[0]?.actor.id ?? null
}
