import type { DayRange } from '../domain/fuzzyDate'
import { precisionOf } from '../domain/fuzzyDate'
import { type CountryCode, type Id, idsOf } from '../domain/ids'
import { type IsoWeek, isoWeeksOf } from '../domain/isoWeek'
import { extentOf } from '../domain/period'
import type { Direction, Mission, Visibility } from '../domain/records'
import type { SeenRecord } from '../policy/visibility'
import type { Snapshot } from '../snapshot/snapshot'

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
	/** Cities and wider territories, as `Actor.countingPlace` counts them: of several the fullest is told. */
	readonly places: readonly Id[]
	readonly days: DayRange
	readonly sectors: readonly Id[]
}

/** What is counted of a draft in a cell. */
export interface CountedDraft extends SeenRecord {
	readonly organisation: Id
	readonly sectors: readonly Id[]
}

type Cell = readonly CountedDraft[]

/** Organisations that must be in a cell, beside those whose drafts the reader sees, before anything is told of it. */
const MIN_ORGANISATIONS = 2
const LARGE_BUCKET_MINIMUM = 5

/** Fictitious plans and those that their owner keeps private are in no count. */
const COUNTED: ReadonlySet<Visibility> = new Set(['counted', 'group'])

/**
 * Drafts that may only be counted, on a fixed grid of place × ISO week. It is built from the record of a country at the
 * first question of a day and stands until the next day: what is drafted in between shows nowhere before tomorrow, so
 * that asking before and after tells nothing. One for a server, for the same reason. `day` is the clock, given with
 * each question.
 */
export class DraftGrid {
	#builtOn: string | null = null
	readonly #cellsByCountry = new Map<CountryCode | null, ReadonlyMap<string, Cell>>()

	/**
	 * The weeks of the days asked about, and one on each side.
	 *
	 * @param whole what is not public included.
	 * @param isSeen whether the reader sees a draft: with those that are named to them a count of all would tell of a single
	 *   one that is not.
	 */
	weeks(
		whole: Snapshot,
		day: string,
		question: DraftQuestion,
		isSeen: (draft: CountedDraft) => boolean,
	): readonly DraftWeek[] {
		const { days, direction, places } = question
		const cells = this.#cells(whole, day)
		return isoWeeksOf({ first: days.first - 7, last: days.last + 7 }).map((week) =>
			fullest(
				places.map((place) =>
					tellable(
						week,
						(cells.get(keyOf(direction, place, week)) ?? []).filter((draft) => !isSeen(draft)),
						question,
					),
				),
			),
		)
	}

	#cells(whole: Snapshot, day: string): ReadonlyMap<string, Cell> {
		if (this.#builtOn !== day) this.#cellsByCountry.clear()
		this.#builtOn = day
		const country = whole.geography.partner?.code ?? null
		const cells = this.#cellsByCountry.get(country) ?? build(whole)
		this.#cellsByCountry.set(country, cells)
		return cells
	}
}

function tellable({ name, days }: IsoWeek, others: Cell, { sectors }: DraftQuestion): DraftWeek {
	return {
		week: name,
		days,
		bucket: bucketOf(organisationsOf(others).size),
		sharesSector: sectors.some(
			(sector) =>
				organisationsOf(others.filter((draft) => draft.sectors.includes(sector))).size >= MIN_ORGANISATIONS,
		),
	}
}

function organisationsOf(drafts: Cell): ReadonlySet<Id> {
	return new Set(drafts.map(({ organisation }) => organisation))
}

const BUCKETS: readonly DraftBucket[] = ['ZERO_TO_ONE', 'TWO_TO_FOUR', 'FIVE_OR_MORE']

/**
 * What is told of several places at once, from what is told of each: counted together, two places with one organisation
 * each would tell of it.
 */
function fullest(weeks: readonly DraftWeek[]): DraftWeek {
	const [first, ...others] = weeks
	if (first === undefined) throw new RangeError('Expected a place at least, got none')
	return others.reduce(
		(one, other) => ({
			...(BUCKETS.indexOf(other.bucket) > BUCKETS.indexOf(one.bucket) ? other : one),
			sharesSector: one.sharesSector || other.sharesSector,
		}),
		first,
	)
}

function bucketOf(organisations: number): DraftBucket {
	if (organisations < MIN_ORGANISATIONS) return 'ZERO_TO_ONE'
	return organisations < LARGE_BUCKET_MINIMUM ? 'TWO_TO_FOUR' : 'FIVE_OR_MORE'
}

/** By ids: the grid outlives the snapshot that it is built from. */
function build({ missions }: Snapshot): ReadonlyMap<string, Cell> {
	const cells = new Map<string, CountedDraft[]>()
	for (const { record, leader, stops, sectors } of missions.values()) {
		const days = daysToCount(record)
		if (days === null || leader === null) continue
		const { visibility, owner } = record
		const draft = { organisation: leader.id, sectors: idsOf(sectors), visibility, owner }
		const places = new Set(stops.flatMap(({ countingPlace }) => countingPlace ?? []))
		for (const place of places) {
			for (const week of isoWeeksOf(days)) {
				const key = keyOf(record.direction, place.id, week)
				const known = cells.get(key)
				if (known === undefined) cells.set(key, [draft])
				else known.push(draft)
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

function keyOf(direction: Direction, place: Id, { name }: IsoWeek): string {
	return `${direction} ${place} ${name}`
}
