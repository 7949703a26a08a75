import { atLeast } from '../domain/confidence'
import { type DayNumber, dayNumber } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import { missionStatus } from '../domain/missionStatus'
import { extentOf } from '../domain/period'
import type { Confidence, Direction, Mission, MissionStatus } from '../domain/records'
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
	const accepts = acceptMission(context, filter)
	const found = [...context.projection.missions.values()].filter(accepts).sort(latestFirst)
	return pageOf(found, 'mission', ({ id }) => id, asked)
}

function acceptMission(context: QueryContext, filter: MissionFilter): (mission: Mission) => boolean {
	const { places } = context.projection
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
	const goesTo = (mission: Mission, outer: Id) =>
		visited(mission).some((place) => places.isWithin(place, outer))
	return (mission) =>
		(filter.includeScenario === true || !mission.scenario) &&
		(!filter.direction || mission.direction === filter.direction) &&
		atLeast(mission.confidence, filter.minConfidence ?? null) &&
		(!filter.status || missionStatus(mission, asOf) === filter.status) &&
		(actor === null || mission.leader === actor || mission.participants.includes(actor)) &&
		(sectors === null || sectors.some((sector) => mission.sectors.includes(sector))) &&
		around.every((outer) => goesTo(mission, outer)) &&
		mayGoOn(mission, from, to)
}

function mayGoOn(mission: Mission, from: DayNumber | null, to: DayNumber | null): boolean {
	if (from === null && to === null) return true
	return (
		mission.start !== null &&
		periodMeets({ start: mission.start, end: mission.end ?? mission.start }, from, to)
	)
}

function visited({ host, stops }: Mission): readonly Id[] {
	return [host, ...stops].filter((place) => place !== null)
}

function latestFirst(one: Mission, other: Mission): number {
	const first = (mission: Mission) => extentOf(mission)?.first ?? Number.MIN_SAFE_INTEGER
	return first(other) - first(one) || (one.id < other.id ? -1 : 1)
}
