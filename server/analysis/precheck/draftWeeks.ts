/** What drafts that may only be counted tell others: numbers by place and ISO week, in steps. */
import type { DayRange } from '../../domain/fuzzyDate'
import { precisionOf } from '../../domain/fuzzyDate'
import { type Id, idsOf } from '../../domain/ids'
import { type IsoWeek, isoWeeksOf } from '../../domain/isoWeek'
import { extentOf } from '../../domain/period'
import type { Direction, Mission, Visibility } from '../../domain/records'
import type { Snapshot } from '../../snapshot/snapshot'

/** The number of organisations with a draft in a cell, in steps. */
export type DraftBucket = 'FEWER_THAN_THREE' | 'THREE_TO_FIVE' | 'SIX_OR_MORE'

/** What the drafts of one week at one place let others know. */
export interface DraftWeek {
	readonly week: string
	readonly days: DayRange
	readonly bucket: DraftBucket
	/** Whether at least three organisations name the same sector, among those asked about. */
	readonly sharesSector: boolean
}

export interface DraftQuestion {
	readonly direction: Direction
	/** Cities and wider territories, as `Actor.countingPlace` counts them. Of several places, the fullest one is told. */
	readonly places: readonly Id[]
	readonly days: DayRange
	readonly sectors: readonly Id[]
}

/** A draft as the grid of a day counts it; changes of that day do not matter. */
export interface CountedDraft {
	/** Of the mission. */
	readonly id: Id
	readonly organisation: Id
	readonly direction: Direction
	/** As `DraftQuestion.places`. */
	readonly places: readonly Id[]
	readonly days: DayRange
	readonly sectors: readonly Id[]
	readonly visibility: Visibility
	readonly owner: Id | null
}

/** The drafts of each direction, place and week. */
export type DraftCells = ReadonlyMap<string, readonly CountedDraft[]>

/** A cell tells nothing below so many organisations, not counting those whose drafts the reader sees. */
const MIN_ORGANISATIONS = 3
const LARGE_BUCKET_MINIMUM = 6

/** Private plans count nowhere, nor do fictitious ones. */
const COUNTED: ReadonlySet<Visibility> = new Set(['counted', 'group'])

/**
 * The weeks of the days asked about, and one on each side.
 *
 * @param whole what is not public included.
 * @param isSeen whether the reader sees a draft: their own, and those that are named to them, tell them of others' when
 *   they are counted together.
 */
export function draftWeeks(
	cells: DraftCells,
	whole: Snapshot,
	question: DraftQuestion,
	isSeen: (draft: CountedDraft) => boolean,
): readonly DraftWeek[] {
	const { days, direction, places } = question
	const isOfOthers = (draft: CountedDraft): boolean => {
		const now = whole.missions.get(draft.id)?.record
		if (now === undefined || !mayBeCounted(now)) return false
		return !isSeen(draft) && !isSeen({ ...draft, visibility: now.visibility, owner: now.owner })
	}
	return isoWeeksOf({ first: days.first - 7, last: days.last + 7 }).map((week) =>
		fullest(
			places.map((place) =>
				tellable(week, (cells.get(keyOf(direction, place, week)) ?? []).filter(isOfOthers), question),
			),
		),
	)
}

function tellable(
	{ name, days }: IsoWeek,
	others: readonly CountedDraft[],
	{ sectors }: DraftQuestion,
): DraftWeek {
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

function organisationsOf(drafts: readonly CountedDraft[]): ReadonlySet<Id> {
	return new Set(drafts.map(({ organisation }) => organisation))
}

const BUCKETS: readonly DraftBucket[] = ['FEWER_THAN_THREE', 'THREE_TO_FIVE', 'SIX_OR_MORE']

/**
 * What is told of several places at once, from what is told of each: counted together, two places with few organisations
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
	if (organisations < MIN_ORGANISATIONS) return 'FEWER_THAN_THREE'
	return organisations < LARGE_BUCKET_MINIMUM ? 'THREE_TO_FIVE' : 'SIX_OR_MORE'
}

/**
 * What the grid of a day counts: drafts as they were declared before it. One that was changed on the day itself stands as in
 * the last grid.
 */
export function draftsOn(
	{ missions }: Snapshot,
	day: string,
	last: readonly CountedDraft[],
): readonly CountedDraft[] {
	const lastById = new Map(last.map((draft) => [draft.id, draft]))
	return [...missions.values()].flatMap(({ record, leader, stops, sectors }) => {
		if (!mayBeCounted(record)) return []
		const { id, direction, visibility, owner, ownerDeclared } = record
		if (ownerDeclared !== null && ownerDeclared.text >= day) return lastById.get(id) ?? []
		const days = daysToCount(record)
		if (days === null || leader === null) return []
		const places = idsOf([...new Set(stops.flatMap(({ countingPlace }) => countingPlace ?? []))])
		return [
			{ id, organisation: leader.id, direction, places, days, sectors: idsOf(sectors), visibility, owner },
		]
	})
}

export function cellsOf(drafts: readonly CountedDraft[]): DraftCells {
	const cells = new Map<string, CountedDraft[]>()
	for (const draft of drafts) {
		for (const place of draft.places) {
			for (const week of isoWeeksOf(draft.days)) {
				const key = keyOf(draft.direction, place, week)
				const known = cells.get(key)
				if (known === undefined) cells.set(key, [draft])
				else known.push(draft)
			}
		}
	}
	return cells
}

function mayBeCounted({ visibility, scenario, status }: Mission): boolean {
	return COUNTED.has(visibility) && !scenario && status !== 'cancelled'
}

/** null if the dates are too vague. */
function daysToCount(mission: Mission): DayRange | null {
	const { start } = mission
	return start === null || precisionOf(start) === 'year' ? null : extentOf(mission)
}

function keyOf(direction: Direction, place: Id, { name }: IsoWeek): string {
	return `${direction} ${place} ${name}`
}
