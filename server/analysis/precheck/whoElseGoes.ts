import type { DayRange } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Message } from '../../domain/message'
import { extentOf } from '../../domain/period'
import type { Meeting } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import { evidenceOf } from '../evidenceOf'
import { crowding } from '../overlaps/crowding'
import { crowdingRows } from '../overlaps/crowdingRows'
import { namedLeaders } from '../overlaps/leaders'
import type { DetectionParameters } from '../overlaps/parameters'
import { recordsThatCount } from '../overlaps/recordsThatCount'
import { type Visit, visitsOf } from '../overlaps/visits'
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
	const rows = crowdingRows(projection, draft.direction, place)
	const { dated, rough } = visitsOf(rows.missions, parameters)
	const isNear = (visit: Visit) =>
		visit.mission.leader !== draft.actor && daysApart(visit.days, draft.days) <= parameters.gapDays
	const others = dated.filter(isNear)
	const withDraft = { ...rows, missions: [...rows.missions, asMission(draft)] }
	const crowded = crowding(withDraft, parameters).find(({ evidence }) => evidence.some(isDraft))
	const near = new Set(others.map(({ mission }) => mission.id))
	return {
		place,
		sentence: sentenceOf(place, others, parameters.gapDays),
		others,
		evidence: others.map(({ mission, established }) =>
			evidenceOf(mission, established ? 'ESTABLISHED' : 'POSSIBLE'),
		),
		possible: rough.filter(isNear).map(({ mission }) => evidenceOf(mission, 'POSSIBLE')),
		crowding: crowded ? withoutDraft(crowded) : null,
		present:
			crowding(rows, parameters).find(({ evidence }) =>
				evidence.some(({ recordId }) => near.has(recordId)),
			) ?? null,
		sharedSectors: sectorsNamedBy(others, draft.sectors),
		events: eventsNear(recordsThatCount(rows.events, parameters), draft.days, parameters.gapDays),
	}
}

function isDraft({ recordId }: Evidence): boolean {
	return recordId === DRAFT_ID
}

function withoutDraft(overlap: Overlap): Overlap {
	return { ...overlap, evidence: overlap.evidence.filter((one) => !isDraft(one)) }
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
