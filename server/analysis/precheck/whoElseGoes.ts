import { type Id, idsOf } from '../../domain/ids'
import { type Message, message } from '../../domain/message'
import { extentOf } from '../../domain/period'
import type { EventRecord, Office, Sector } from '../../domain/records'
import { type EventFact, type MissionFact, missionFact } from '../../snapshot/facts'
import { type Actor, byId, sortedById } from '../../snapshot/geography'
import { byFirstDay, type Snapshot } from '../../snapshot/snapshot'
import { evidenceOf } from '../evidenceOf'
import { isOpen, isWithinChoice } from '../openFacts'
import { missionEvidence, namedLeaders, stayOf } from '../overlaps/crowding/explain'
import { type CrowdingFinding, findCrowding } from '../overlaps/crowding/find'
import { overlapOf } from '../overlaps/overlap'
import type { OverlapParameters } from '../overlaps/parameters'
import type { Evidence, Overlap, SharedSector } from '../result'
import {
	countingPlacesIn,
	DRAFT_ID,
	daysApart,
	isWiderThanCity,
	ledByOthers,
	type MissionDraft,
	missionOfDraft,
	missionsAt,
} from './missionDraft'

/** What the draft would meet at one place. */
export interface PlaceAnswer {
	readonly place: Id
	readonly sentence: Message
	/** Public missions of others within `gapDays` of the draft, by start. */
	readonly others: readonly MissionFact[]
	readonly evidence: readonly Evidence[]
	/** Missions dated only to the year: they may be near, and do not count. */
	readonly possible: readonly Evidence[]
	/** CROWDING including the draft, which is not in its evidence. Null if the draft crowds nobody. */
	readonly crowding: Overlap | null
	/** CROWDING without the draft, if the draft would join one. */
	readonly present: Overlap | null
	/** Sectors of the draft that others name, with their leaders. */
	readonly sharedSectors: readonly SharedSector[]
	/** Events in the city within `gapDays`, the nearest first: the mission could be combined with one. */
	readonly events: readonly EventRecord[]
	/** Offices there that are open on the first day of the draft, ordered by id. */
	readonly offices: readonly Office[]
}

/**
 * Who else goes to a place at the dates of a draft: the public missions within `gapDays`, CROWDING with the draft (the
 * whole result, recomputed), the sectors it would share, the events to combine it with. A territory wider than a city
 * includes its cities. Cost: twice that of CROWDING at one place.
 */
export function whoElseGoes(
	snapshot: Snapshot,
	draft: MissionDraft,
	place: Actor,
	parameters: OverlapParameters,
): PlaceAnswer {
	const { gapDays } = parameters
	const missions = missionsAt(place, draft, snapshot)
	const { geography } = snapshot
	const places = countingPlacesIn(place, geography)
	const events = places.flatMap((one) => snapshot.events.by.city.at(one))
	const near = ledByOthers(missions, draft, parameters).filter(
		(mission) => daysApart(stayOf(mission), draft.days) <= gapDays,
	)
	const others = near.filter(({ isYearOnly }) => !isYearOnly)
	const roughly = near.filter(({ isYearOnly }) => isYearOnly)
	// By city, as in lists of overlaps; the first one in a wide place.
	const present = places
		.flatMap((one) => crowdingAt(one, draft, snapshot, parameters))
		.find(({ cluster }) => cluster.some((mission) => others.includes(mission)))
	const own = missionFact(missionOfDraft(draft), geography)
	const crowding = findCrowding(
		{ place, missions: [...missions, own].sort(byFirstDay), events },
		parameters,
	).find(({ cluster }) => cluster.includes(own))
	return {
		place: place.id,
		sentence: sentenceOf(place, others, gapDays, geography.within(place).size > 1),
		others,
		evidence: others.map(missionEvidence),
		possible: roughly.map(({ record }) => evidenceOf(record, 'POSSIBLE')),
		crowding: crowding === undefined ? null : withoutDraft(overlapOf(crowding, snapshot)),
		present: present === undefined ? null : overlapOf(present, snapshot),
		sharedSectors: sectorsNamedBy(others, draft.sectors),
		events: eventsNear(events, draft, parameters),
		offices: snapshot.offices.by.around
			.at(place)
			.filter((office) => isOpen(office, { ...parameters, day: draft.days.first }))
			.map(({ record }) => record),
	}
}

function crowdingAt(
	place: Actor,
	draft: MissionDraft,
	snapshot: Snapshot,
	parameters: OverlapParameters,
): readonly CrowdingFinding[] {
	const { missions, events } = snapshot
	const index = draft.direction === 'FR_TO_PARTNER' ? missions.by.outboundCity : missions.by.inboundCity
	return findCrowding({ place, missions: index.at(place), events: events.by.city.at(place) }, parameters)
}

function withoutDraft(overlap: Overlap): Overlap {
	return { ...overlap, evidence: overlap.evidence.filter(({ recordId }) => recordId !== DRAFT_ID) }
}

function sentenceOf(
	place: Actor,
	others: readonly MissionFact[],
	gap: number,
	containsOthers: boolean,
): Message {
	const leaders = namedLeaders(others)
	const whole = isWiderThanCity(place) && containsOthers
	return message('precheck.others', {
		where: { inPlace: place.id },
		whole,
		...(whole && { level: { levelOf: place.id } }),
		count: others.length,
		gap,
		named: leaders.length > 0,
		...(leaders.length > 0 && { leaders: { actors: leaders } }),
	})
}

function sectorsNamedBy(others: readonly MissionFact[], sectors: readonly Sector[]): readonly SharedSector[] {
	return sortedById([...new Set(sectors)]).flatMap((sector) => {
		const naming = others.filter((mission) => mission.sectors.includes(sector))
		const leaders = new Set(naming.flatMap(({ leader }) => leader ?? []))
		return leaders.size === 0 ? [] : [{ sector: sector.id, actors: idsOf(sortedById([...leaders])) }]
	})
}

function eventsNear(
	events: readonly EventFact[],
	{ days }: MissionDraft,
	parameters: OverlapParameters,
): readonly EventRecord[] {
	return events
		.flatMap((event) => {
			const extent = isWithinChoice(event, parameters) ? extentOf(event.record) : null
			return extent === null ? [] : [{ record: event.record, apart: daysApart(extent, days) }]
		})
		.filter(({ apart }) => apart <= parameters.gapDays)
		.sort((one, other) => one.apart - other.apart || byId(one.record, other.record))
		.map(({ record }) => record)
}
