import type { DayRange } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Message } from '../../domain/message'
import { extentOf } from '../../domain/period'
import type { Meeting } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import { evidenceOf } from '../evidenceOf'
import { crowdingOf } from '../overlaps/crowding'
import { type CrowdingContext, crowdingContext } from '../overlaps/crowdingContext'
import { type Cluster, clustersOf, type VisitedPlace, visitedPlace } from '../overlaps/findCrowding'
import { wholeOverlap } from '../overlaps/lazyOverlap'
import { namedLeaders } from '../overlaps/leaders'
import type { DetectionParameters } from '../overlaps/parameters'
import { recordsThatCount } from '../overlaps/recordsThatCount'
import { stayAt, type Visit, visitAt } from '../overlaps/visits'
import type { Evidence, Overlap, SharedSector } from '../result'
import { daysApart } from './daysApart'
import { asMission, DRAFT_ID, type MissionDraft } from './missionDraft'

/** What one place would see, were the draft to go there. */
export interface PlaceAnswer {
	readonly place: Id
	readonly sentence: Message
	/** Public missions of others within `gapDays` of the draft, by start. */
	readonly others: readonly Visit[]
	readonly evidence: readonly Evidence[]
	/** Dated to the year only: they may be near, and are not counted. */
	readonly possible: readonly Evidence[]
	/** CROWDING with the draft among the missions; the draft itself is no evidence. Null where it crowds nobody. */
	readonly crowding: Overlap | null
	/** CROWDING as it is without the draft, where the draft would join one. */
	readonly present: Overlap | null
	/** Sectors of the draft that others name, with who leads them. */
	readonly sharedSectors: readonly SharedSector[]
	/** Events in the city within `gapDays`, the nearest first: a mission can be backed on one. */
	readonly events: readonly Meeting[]
}

/**
 * Who else goes to a place at the dates of a draft: the public missions within `gapDays`, what CROWDING would
 * become with the draft (the whole result, computed anew), the sectors it would share, the events to back it on.
 * Cost: that of CROWDING at one place, twice.
 */
export function whoElseGoes(
	projection: Projection,
	draft: MissionDraft,
	place: Id,
	parameters: DetectionParameters,
): PlaceAnswer {
	const context = crowdingContext(projection, draft.direction, parameters)
	const { missions, columns } = context
	const number = columns.actors.numbers.of(place)
	const visited = visitedPlace(number, missions.byCity(draft.direction).at(number), context)
	const isNear = (row: number) =>
		missions.recordAt(row).leader !== draft.actor &&
		daysApart(stayAt(row, missions), draft.days) <= parameters.gapDays
	const near = new Set(visited.dated.filter(isNear))
	const others = [...near].map((row) => visitAt(row, missions))
	const isJoined = (cluster: Cluster) => cluster.some((row) => near.has(row))
	return {
		place,
		sentence: sentenceOf(place, others, parameters.gapDays),
		others,
		evidence: others.map(({ mission, established }) =>
			evidenceOf(mission, established ? 'ESTABLISHED' : 'POSSIBLE'),
		),
		possible: visited.rough.filter(isNear).map((row) => evidenceOf(missions.recordAt(row), 'POSSIBLE')),
		crowding: crowdingWithDraft(projection, draft, visited, parameters),
		present: firstCrowding(clustersOf(visited, context).filter(isJoined), visited, context),
		sharedSectors: sectorsNamedBy(others, draft.sectors),
		events: eventsNear(
			recordsThatCount(projection.eventsIn(place), parameters),
			draft.days,
			parameters.gapDays,
		),
	}
}

/** The crowding that has the draft among its missions, which is no evidence of it; null where it crowds nobody. */
function crowdingWithDraft(
	projection: Projection,
	draft: MissionDraft,
	{ place, dated, rough }: VisitedPlace,
	parameters: DetectionParameters,
): Overlap | null {
	const { columns } = projection
	const there = [...dated, ...rough].map((row) => columns.missions.recordAt(row))
	const missions = columns.tableOf([...there, asMission(draft)])
	const context = crowdingContext(projection, draft.direction, parameters, { missions })
	const visited = visitedPlace(place, missions.inOrder(), context)
	const own = missions.rowOf(DRAFT_ID)
	const joined = clustersOf(visited, context).filter((cluster) => cluster.some((row) => row === own))
	const overlap = firstCrowding(joined, visited, context)
	if (overlap === null) return null
	const evidence = overlap.evidence.filter(({ recordId }) => recordId !== DRAFT_ID)
	return { ...wholeOverlap(overlap), evidence }
}

/** Of several clusters the first that two leaders or more make, who count as several. */
function firstCrowding(
	clusters: readonly Cluster[],
	visited: VisitedPlace,
	context: CrowdingContext,
): Overlap | null {
	for (const cluster of clusters) {
		const overlap = crowdingOf(cluster, visited, context)
		if (overlap !== null) return overlap
	}
	return null
}

function sentenceOf(place: Id, others: readonly Visit[], gap: number): Message {
	const leaders = namedLeaders(others)
	return {
		key: 'precheck.others',
		values: {
			where: { inPlace: place },
			count: others.length,
			gap,
			named: leaders.length > 0,
			...(leaders.length > 0 && { leaders: { actors: leaders } }),
		},
	}
}

function sectorsNamedBy(others: readonly Visit[], sectors: readonly Id[]): readonly SharedSector[] {
	return [...new Set(sectors)].sort().flatMap((sector) => {
		const naming = others.filter(({ mission }) => mission.sectors.includes(sector))
		const actors = [...new Set(naming.flatMap(({ mission }) => mission.leader ?? []))].sort()
		return actors.length > 0 ? [{ sector, actors }] : []
	})
}

function eventsNear(events: readonly Meeting[], days: DayRange, gapDays: number): readonly Meeting[] {
	return events
		.flatMap((event) => {
			const extent = extentOf(event)
			const apart = extent === null ? Number.POSITIVE_INFINITY : daysApart(extent, days)
			return apart <= gapDays ? [{ event, apart }] : []
		})
		.sort((one, other) => one.apart - other.apart || (one.event.id < other.event.id ? -1 : 1))
		.map(({ event }) => event)
}
