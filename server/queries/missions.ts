import { counts } from '../analysis/openFacts'
import { type DayNumber, dayNumber } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import { missionStatus } from '../domain/missionStatus'
import type { Confidence, Direction, Mission, MissionStatus } from '../domain/records'
import { type MissionFact, NO_DAY } from '../snapshot/facts'
import { byId, isWithin } from '../snapshot/geography'
import {
	actorArgument,
	checkDayOrder,
	dayArgument,
	firstDayArgument,
	lastDayArgument,
	type Optional,
	sectorsArgument,
	territoryArgument,
} from './arguments'
import { type Page, type PageAsked, pageOf } from './pagination'
import { periodMeets } from './periodMeets'
import type { QueryContext } from './queryContext'

export interface MissionFilter {
	readonly direction?: Optional<Direction>
	readonly place?: Optional<Id>
	readonly within?: Optional<Id>
	readonly actor?: Optional<Id>
	readonly sectors?: Optional<readonly string[]>
	readonly from?: Optional<string>
	readonly to?: Optional<string>
	readonly status?: Optional<MissionStatus>
	readonly asOf?: Optional<string>
	readonly minConfidence?: Optional<Confidence>
	readonly includeScenario?: Optional<boolean>
}

/** Missions on record, the latest first; those without a date come last. Throws BadInput on a bad filter. */
export function missions(context: QueryContext, filter: MissionFilter, asked: PageAsked): Page<Mission> {
	const found = [...context.snapshot.missions.values()].filter(acceptMission(context, filter))
	const records = found.sort(latestFirst).map(({ record }) => record)
	return pageOf(records, 'mission', ({ id }) => id, asked)
}

function acceptMission(context: QueryContext, filter: MissionFilter): (mission: MissionFact) => boolean {
	const asOf = dayNumber(dayArgument(context, 'asOf', filter.asOf))
	const from = firstDayArgument('from', filter.from)
	const to = lastDayArgument('to', filter.to)
	checkDayOrder(from, to)
	const around = [
		territoryArgument(context, 'place', filter.place),
		territoryArgument(context, 'within', filter.within),
	].filter((place) => place !== null)
	const actor = actorArgument(context, 'actor', filter.actor)
	const sectors = sectorsArgument(context, filter.sectors)
	const choice = {
		minConfidence: filter.minConfidence ?? null,
		includeScenario: filter.includeScenario ?? false,
	}
	return (mission) =>
		counts(mission, choice) &&
		(!filter.direction || mission.record.direction === filter.direction) &&
		(!filter.status || missionStatus(mission.record, asOf) === filter.status) &&
		(actor === null || mission.parties.includes(actor)) &&
		(sectors === null || sectors.some((sector) => mission.sectors.includes(sector))) &&
		around.every((outer) => mission.stops.some((stop) => isWithin(stop, outer))) &&
		mayGoOn(mission.record, from, to)
}

function mayGoOn({ start, end }: Mission, from: DayNumber | null, to: DayNumber | null): boolean {
	if (from === null && to === null) return true
	return start !== null && periodMeets({ start, end: end ?? start }, from, to)
}

function latestFirst(one: MissionFact, other: MissionFact): number {
	// Those without a start have the latest of all first days.
	const first = ({ firstDay }: MissionFact) => (firstDay === NO_DAY ? Number.MIN_SAFE_INTEGER : firstDay)
	return first(other) - first(one) || byId(one, other)
}
