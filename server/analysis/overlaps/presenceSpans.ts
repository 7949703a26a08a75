import { calendarOf } from '../../../schema/fuzzyDate'
import type { DayNumber } from '../../domain/fuzzyDate'
import type { ActorGroup } from '../../domain/mergeActors'
import { type MissionFact, NO_DAY, type OpenFact } from '../../snapshot/facts'
import type { Actor } from '../../snapshot/geography'
import type { PresenceSpan } from '../result'
import type { OverlapFinding } from './overlap'
import { factChoice } from './parameters'

/** Length limit of a strip: older presence starts with it. */
const MAX_PRESENCE_YEARS = 100

/**
 * The years in which some actor is there, and those in which several are: from the facts that an overlap counts, year
 * by year up to the day it was found for, or up to the last of its missions. A fact without a start is there only from
 * the year of its news; one without any date is ignored. With several overlaps, each year has the highest level of any.
 *
 * Example, found in 2026: an office from 2006, last heard of in 2017, and another of 2010 to 2012 → 2006–2009 one,
 * 2010–2012 several, 2013–2017 one, 2018–2026 one that nothing attests.
 *
 * @returns spans in order of time, without empty years. Cost: the facts, times their years.
 */
export function presenceSpans(findings: readonly OverlapFinding[]): readonly PresenceSpan[] {
	const levels = new Map<number, Level>()
	for (const finding of findings) {
		for (const [year, there] of yearsOf(finding)) {
			levels.set(year, Math.max(levels.get(year) ?? 0, levelOf(there)) as Level)
		}
	}
	return spansOf(levels)
}

/**
 * 0 one not attested, 1 one attested, 2 several not attested, 3 several attested, from the weakest to the strongest.
 */
type Level = 0 | 1 | 2 | 3

interface There {
	/** The groups there, and those of them attested by news of that year or later. */
	readonly all: Set<ActorGroup<Actor>>
	readonly attested: Set<ActorGroup<Actor>>
}

function yearsOf(finding: OverlapFinding): ReadonlyMap<number, There> {
	const { day } = factChoice(finding.parameters)
	const counting = finding.kind === 'CROWDING' ? finding.leaders : finding.counting
	const groupByActor = new Map(counting.flatMap((group) => group.members.map((actor) => [actor, group])))
	const years = new Map<number, There>()
	for (const fact of finding.counted) {
		const group = groupByActor.get(leadingParty(fact))
		const extent = group && extentOf(fact, day)
		if (!group || !extent) continue
		const first = Math.max(extent.from, extent.until - MAX_PRESENCE_YEARS + 1)
		for (let year = first; year <= extent.until; year++) {
			const there = years.get(year) ?? { all: new Set(), attested: new Set() }
			years.set(year, there)
			there.all.add(group)
			if (year <= extent.attestedUntil) there.attested.add(group)
		}
	}
	return years
}

function leadingParty(fact: MissionFact | OpenFact): Actor {
	const party = ('leader' in fact ? fact.leader : null) ?? fact.parties[0]
	if (party === undefined) throw new RangeError(`Expected a fact with a party; ${fact.id} has none.`)
	return party
}

interface Extent {
	readonly from: number
	readonly until: number
	readonly attestedUntil: number
}

/** null for a fact without any date. */
function extentOf(fact: MissionFact | OpenFact, day: DayNumber): Extent | null {
	if ('leader' in fact) {
		const until = yearOf(fact.lastDay)
		return { from: yearOf(fact.firstDay), until, attestedUntil: until }
	}
	const news = fact.lastNewsDay === null ? null : yearOf(fact.lastNewsDay)
	const from = fact.firstDay === NO_DAY ? news : yearOf(fact.firstDay)
	if (from === null) return null
	// A recorded end is news of all the years before it.
	const end = fact.lastDay === NO_DAY ? null : yearOf(fact.lastDay)
	const until = Math.max(from, Math.min(end ?? yearOf(day), Math.max(yearOf(day), from)))
	return { from, until, attestedUntil: end === null ? Math.max(from, news ?? from) : until }
}

function levelOf({ all, attested }: There): Level {
	if (attested.size > 1) return 3
	if (all.size > 1) return 2
	return attested.size > 0 ? 1 : 0
}

function spansOf(levels: ReadonlyMap<number, Level>): readonly PresenceSpan[] {
	const spans: { from: number; until: number; level: Level }[] = []
	for (const [year, level] of [...levels].sort(([one], [other]) => one - other)) {
		const last = spans.at(-1)
		if (last && last.until === year - 1 && last.level === level) last.until = year
		else spans.push({ from: year, until: year, level })
	}
	return spans.map(({ from, until, level }) => ({
		from,
		until,
		isSeveral: level >= 2,
		isAttested: level % 2 === 1,
	}))
}

function yearOf(day: DayNumber): number {
	return calendarOf(day).year
}
