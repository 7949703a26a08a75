/** The number of missions in each month, for screens that cannot read all missions. */
import { isWithinChoice } from '../analysis/openFacts'
import { isoDay, precisionOf } from '../domain/fuzzyDate'
import { extentOf } from '../domain/period'
import type { Direction } from '../domain/records'
import type { MissionFact } from '../snapshot/facts'
import type { Optional } from './arguments'
import type { QueryContext } from './queryContext'

export interface MissionMonth {
	/** `2010-05`; `2010` for missions known only to the year, which count in no month. */
	readonly month: string
	readonly missions: number
}

/** At most so many months, the latest ones: fifty years. */
const MAX_MONTHS = 600

/** A mission counts in at most so many months: a stay known only by years would fill all of them. */
const MAX_STAY = 24

const MISSIONS_A_SLICE = 2_000

/** In the order of time; a mission counts in each of its months. */
export async function missionMonths(
	{ snapshot, snapshotCache, turn }: QueryContext,
	{ direction, includeScenario }: { direction?: Optional<Direction>; includeScenario?: Optional<boolean> },
): Promise<readonly MissionMonth[]> {
	const choice = { minConfidence: null, includeScenario: includeScenario ?? false }
	const accept = (mission: MissionFact) =>
		isWithinChoice(mission, choice) && (!direction || mission.record.direction === direction)
	return snapshotCache.computed(snapshot, `months ${direction} ${choice.includeScenario}`, turn, () =>
		countedSteps(snapshot.missions.values(), accept),
	)
}

function* countedSteps(
	missions: Iterable<MissionFact>,
	accept: (mission: MissionFact) => boolean,
): Generator<void, readonly MissionMonth[]> {
	const found = new Map<string, number>()
	let looked = 0
	for (const mission of missions) {
		if (accept(mission)) {
			for (const month of monthsOf(mission)) found.set(month, (found.get(month) ?? 0) + 1)
		}
		if (++looked % MISSIONS_A_SLICE === 0) yield
	}
	return [...found]
		.map(([month, missions]) => ({ month, missions }))
		.sort((one, other) => (one.month < other.month ? -1 : 1))
		.slice(-MAX_MONTHS)
}

function monthsOf({ record }: MissionFact): readonly string[] {
	const extent = extentOf(record)
	if (extent === null || record.start === null) return []
	if (precisionOf(record.start) === 'year') return [record.start.text]
	const [first, last] = [numberOf(isoDay(extent.first)), numberOf(isoDay(extent.last))]
	const length = Math.min(MAX_STAY, last - first + 1)
	return Array.from({ length }, (_, at) => textOf(first + at))
}

function numberOf(day: string): number {
	return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function textOf(month: number): string {
	return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}
