import type { TimelineFact } from './layoutLanes'

/** A fact as the timeline draws it. */
export interface ShownFact extends TimelineFact {
	/** Who has it, with whom. */
	readonly who: string
	readonly with: string
	/** A date or its age, in few words; null where there is nothing to add. */
	readonly note: string | null
	/** All of it in one line: its name as a link. */
	readonly words: string
	/** Where it opens. */
	readonly link: string
	readonly isFictitious: boolean
}

/** Key of the stop of a group, of which the name of its lane is a part. */
export function groupKey(lane: string, group: string): string {
	return `${lane}/${group}`
}

/** Key of the stop of a year of a lane. */
export function yearKey(lane: string, year: number): string {
	return `${lane}/${year}`
}
