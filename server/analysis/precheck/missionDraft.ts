import { type DayRange, isoDay, parseFuzzyDate } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Direction, Mission } from '../../domain/records'

/** A mission that somebody thinks of and nobody has announced: it is asked about, never stored. */
export interface MissionDraft {
	readonly actor: Id
	readonly direction: Direction
	/** Where it stops, each as `Places.keyOf` counts it, in the order asked. */
	readonly places: readonly Id[]
	readonly days: DayRange
	readonly sectors: readonly Id[]
	readonly size: number | null
}

/** Stands for the draft among the missions of a computation; no record has it. */
export const DRAFT_ID: Id = 'mission:draft'

/** The draft as the mission that it would be. */
export function asMission(draft: MissionDraft): Mission {
	const [host = null, ...stops] = draft.places
	return {
		kind: 'Mission',
		id: DRAFT_ID,
		version: 1,
		dataset: 'draft',
		scenario: false,
		confidence: 'high',
		owner: draft.actor,
		visibility: 'private',
		sources: [],
		note: null,
		direction: draft.direction,
		leader: draft.actor,
		participants: [],
		host,
		stops,
		start: parseFuzzyDate(isoDay(draft.days.first)),
		end: parseFuzzyDate(isoDay(draft.days.last)),
		status: 'planned',
		size: draft.size,
		sectors: draft.sectors,
		ledBy: null,
		nameOfTheTime: null,
		coordinated: false,
		coordinatedWith: [],
		backedOn: null,
	}
}
