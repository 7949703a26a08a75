import type { GivenName } from '../../ui/Name'
import type { TimelineFact } from './layoutLanes'

/** A fact as the timeline draws it. */
export interface ShownFact extends TimelineFact {
	/** Its actors: who, with whom. */
	readonly who: GivenName
	readonly with: GivenName
	/** A short date or age; null: nothing to add. */
	readonly note: string | null
	/** All of it in one line, its accessible name as a link. */
	readonly words: string
	/** The link to its page. */
	readonly link: string
	readonly isFictitious: boolean
}

/** Key of a group's stop, which includes the name of its lane. */
export function groupKey(lane: string, group: string): string {
	return `${lane}/${group}`
}

/** Key of a year's stop in a lane. */
export function yearKey(lane: string, year: number): string {
	return `${lane}/${year}`
}
