import type { DayRange } from '../domain/fuzzyDate'
import { precisionOf } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import { type IsoWeek, isoWeeksOf } from '../domain/isoWeek'
import { extentOf } from '../domain/period'
import type { Direction, Mission, Visibility } from '../domain/records'
import type { Projection } from '../projection/projection'

/** How many organisations have a draft in a cell, never nearer than this. */
export type DraftBucket = 'ZERO_TO_ONE' | 'TWO_TO_FOUR' | 'FIVE_OR_MORE'

/** What may be told of the drafts of one week at one place. */
export interface DraftWeek {
	readonly week: string
	readonly days: DayRange
	readonly bucket: DraftBucket
	/** Two organisations at least name one same sector of those asked about. */
	readonly sharesSector: boolean
}

export interface DraftQuestion {
	readonly direction: Direction
	/** City or province, as `Places.keyOf` counts it. */
	readonly place: Id
	readonly days: DayRange
	readonly sectors: readonly Id[]
	/** The organisation that asks, once signed in: its own drafts are left out. Null for whoever is not. */
	readonly asker: Id | null
}

/** Organisations in a cell, each with the sectors of its drafts there. */
type Cell = ReadonlyMap<Id, ReadonlySet<Id>>

/** Organisations that must be in a cell, the asker apart, before anything is told of it. */
const FEWEST = 2
const MANY = 5

/** Fictitious plans and those that their owner keeps private are in no count. */
const COUNTED: ReadonlySet<Visibility> = new Set(['counted', 'group'])

/**
 * Drafts that may only be counted, on a fixed grid of place × ISO week. It is built from the record at the first
 * question of a day and stands until the next day: what is drafted in between shows nowhere before tomorrow, so that
 * asking before and after tells nothing. One for a server, for the same reason. `day` is the clock, given with each question.
 */
export class DraftGrid {
	private builtOn: string | null = null
	private cells: ReadonlyMap<string, Cell> = new Map()

	/** The weeks of the days asked about, and one on each side. */
	weeks(projection: Projection, day: string, question: DraftQuestion): readonly DraftWeek[] {
		if (this.builtOn !== day) {
			this.cells = build(projection)
			this.builtOn = day
		}
		const { days, direction, place } = question
		return isoWeeksOf({ first: days.first - 7, last: days.last + 7 }).map((week) =>
			tellable(week, this.cells.get(keyOf(direction, place, week)), question),
		)
	}
}

function tellable({ name, days }: IsoWeek, cell: Cell | undefined, question: DraftQuestion): DraftWeek {
	const others = [...(cell ?? [])].filter(([organisation]) => organisation !== question.asker)
	const naming = (sector: Id) => others.filter(([, sectors]) => sectors.has(sector)).length
	return {
		week: name,
		days,
		bucket: bucketOf(others.length),
		sharesSector: question.sectors.some((sector) => naming(sector) >= FEWEST),
	}
}

function bucketOf(organisations: number): DraftBucket {
	if (organisations < FEWEST) return 'ZERO_TO_ONE'
	return organisations < MANY ? 'TWO_TO_FOUR' : 'FIVE_OR_MORE'
}

function build(projection: Projection): ReadonlyMap<string, Cell> {
	const cells = new Map<string, Map<Id, Set<Id>>>()
	for (const mission of projection.missions.values()) {
		const days = daysToCount(mission)
		const organisation = mission.leader
		if (days === null || organisation === null) continue
		for (const place of placesOf(mission, projection)) {
			for (const week of isoWeeksOf(days)) {
				const key = keyOf(mission.direction, place, week)
				const cell = cells.get(key) ?? new Map<Id, Set<Id>>()
				cells.set(key, cell)
				cell.set(organisation, new Set([...(cell.get(organisation) ?? []), ...mission.sectors]))
			}
		}
	}
	return cells
}

/** The days of a mission that is only counted; null for one that is public, private, fictitious or too vague. */
function daysToCount(mission: Mission): DayRange | null {
	const { visibility, scenario, status, start } = mission
	if (!COUNTED.has(visibility) || scenario || status === 'cancelled') return null
	return start === null || precisionOf(start) === 'year' ? null : extentOf(mission)
}

function placesOf({ host, stops }: Mission, { places }: Projection): ReadonlySet<Id> {
	return new Set([host, ...stops].flatMap((place) => (place === null ? [] : (places.keyOf(place) ?? []))))
}

function keyOf(direction: Direction, place: Id, { name }: IsoWeek): string {
	return `${direction} ${place} ${name}`
}
