import type { ActorScope } from '../../schema/enums'
import { isWithinChoice } from '../analysis/openFacts'
import { type DayNumber, dayNumber } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import { missionStatus } from '../domain/missionStatus'
import type { ConfidenceLevel, Direction, Mission, MissionStatus } from '../domain/records'
import { type MissionFact, NO_DAY } from '../snapshot/facts'
import { byId, isWithin } from '../snapshot/geography'
import { runInSlices, sortedSteps } from '../snapshot/steps'
import {
	type ActorSelection,
	actorSelectionArgument,
	foundRecord,
	ownFirst,
	type RecordsFound,
} from './actorSelection'
import {
	checkDayOrder,
	dayArgument,
	firstDayArgument,
	lastDayArgument,
	type Optional,
	sectorsArgument,
	territoryArgument,
} from './arguments'
import { mayFallWithin } from './mayFallWithin'
import { mapPage, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

export interface MissionFilter {
	readonly direction?: Optional<Direction>
	readonly place?: Optional<Id>
	readonly within?: Optional<Id>
	readonly actor?: Optional<Id>
	/** The scope of `actor`; WITHIN by default. */
	readonly actorScope?: Optional<ActorScope>
	readonly sectors?: Optional<readonly string[]>
	readonly from?: Optional<string>
	readonly to?: Optional<string>
	readonly status?: Optional<MissionStatus>
	readonly asOf?: Optional<string>
	readonly minConfidence?: Optional<ConfidenceLevel>
	readonly includeScenario?: Optional<boolean>
}

/** How many missions are looked at between two pauses. */
const MISSIONS_A_SLICE = 2_000

/**
 * Missions, an actor's own before those on its territory, each part latest first, without a date last. Throws BadInput on a bad
 * filter.
 */
export async function missions(
	context: QueryContext,
	filter: MissionFilter,
	input: PageInput,
): Promise<RecordsFound<Mission>> {
	const accept = acceptMission(context, filter)
	const selection = actorSelectionArgument(context, 'actor', filter.actor, filter.actorScope)
	const candidates = await candidatesOf(context, filter, selection)
	const found = await runInSlices(acceptedSteps(candidates, accept), context.turn)
	const { items, ownCount } = ownFirst(found, selection, ({ parties }, actor) => parties.includes(actor))
	const page = pageOf(items, 'mission', ({ id }) => id, input)
	const show = ({ record, parties }: MissionFact) => foundRecord(record, parties, selection)
	return { page: await mapPage(page, show, context.turn), ownCount }
}

/** Latest first; only those of one key if the filter names a place or an actor, who have few of all. */
async function candidatesOf(
	{ snapshot, snapshotCache, turn }: QueryContext,
	{ place, within }: MissionFilter,
	selection: ActorSelection | null,
): Promise<readonly MissionFact[]> {
	const { geography, missions: table } = snapshot
	const around = place ?? within
	const sorted = (missions: readonly MissionFact[]) => runInSlices(sortedSteps(missions, latestFirst), turn)
	if (selection) return sorted(table.by.party.atAny(selection.members))
	if (around) return sorted(table.by.around.at(geography.actor(around)))
	return snapshotCache.computed(snapshot, 'missions', turn, () =>
		sortedSteps([...table.values()], latestFirst),
	)
}

function* acceptedSteps(
	candidates: readonly MissionFact[],
	accept: (mission: MissionFact) => boolean,
): Generator<void, readonly MissionFact[]> {
	const accepted: MissionFact[] = []
	let looked = 0
	for (const mission of candidates) {
		if (accept(mission)) accepted.push(mission)
		if (++looked % MISSIONS_A_SLICE === 0) yield
	}
	return accepted
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
	const sectors = sectorsArgument(context, filter.sectors)
	const choice = {
		minConfidence: filter.minConfidence ?? null,
		includeScenario: filter.includeScenario ?? false,
	}
	return (mission) =>
		isWithinChoice(mission, choice) &&
		(!filter.direction || mission.record.direction === filter.direction) &&
		(!filter.status || missionStatus(mission.record, asOf) === filter.status) &&
		(sectors === null || sectors.some((sector) => mission.sectors.includes(sector))) &&
		around.every((outer) => mission.stops.some((stop) => isWithin(stop, outer))) &&
		mayGoOn(mission.record, from, to)
}

function mayGoOn({ start, end }: Mission, from: DayNumber | null, to: DayNumber | null): boolean {
	if (from === null && to === null) return true
	return start !== null && mayFallWithin({ start, end: end ?? start }, from, to)
}

function latestFirst(one: MissionFact, other: MissionFact): number {
	// Missions without a start have the latest first day.
	const first = ({ firstDay }: MissionFact) => (firstDay === NO_DAY ? Number.MIN_SAFE_INTEGER : firstDay)
	return first(other) - first(one) || byId(one, other)
}
