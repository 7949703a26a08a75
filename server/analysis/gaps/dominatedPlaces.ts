import type { Id } from '../../domain/ids'
import type { Merging } from '../../domain/merging'
import { shares } from '../measures/shares'
import { once } from '../overlaps/once'
import type { DominatedPlace } from './gaps'
import type { GapsView } from './gapsView'
import { evidenceOfRows, type PresentRow, presentRows, provinceRows } from './presentRows'

/** Above it, what is in a place hangs on one actor. */
const LARGEST_SHARE = 0.7
/** Under it a share says nothing: one link is always all of one link. */
const FEWEST_RECORDS = 3

/**
 * Provinces where one actor, once those that are one are merged, holds more than 70 % of the weight, of three
 * records at least. No budget is on record and person-days compare missions alone: each record weighs 1, and those
 * who have a part in it, who are one, hold the whole of it.
 */
export function dominatedPlaces(view: GapsView): readonly DominatedPlace[] {
	return view.provinces
		.flatMap((province) => dominated(province, view) ?? [])
		.sort((one, other) => other.share - one.share || (one.place < other.place ? -1 : 1))
}

function dominated(province: number, view: GapsView): DominatedPlace | null {
	const { actors, merging } = view.columns
	const here = presentRows(provinceRows(province, view), view)
	if (here.length < FEWEST_RECORDS) return null
	merging.clear()
	for (const row of here) merging.addTogether(row.actors)
	const held = shares(recordsOf(here, merging))
	const largest = held.indexOf(Math.max(...held))
	const share = held[largest] ?? 0
	if (share <= LARGEST_SHARE) return null
	const ids = actors.numbers.sortedIds(merging.membersOf(largest))
	const own = here.filter((row) => groupOf(row, merging) === largest)
	return placeOf({ place: actors.id(province), actors: ids, share, records: here.length }, own)
}

/** How many records each group has. */
function recordsOf(rows: readonly PresentRow[], merging: Merging): readonly number[] {
	const records = new Array<number>(merging.groupCount).fill(0)
	for (const row of rows) {
		const group = groupOf(row, merging)
		records[group] = (records[group] ?? 0) + 1
	}
	return records
}

/** The parties of a record are one: that of the first is that of all. */
function groupOf({ actors }: PresentRow, merging: Merging): number {
	return merging.groupOf(actors[0] ?? 0)
}

/** @param own records of the actor who holds most. */
function placeOf(
	found: Pick<DominatedPlace, 'place' | 'share' | 'records'> & { readonly actors: readonly Id[] },
	own: readonly PresentRow[],
): DominatedPlace {
	const evidence = once(() => evidenceOfRows(own))
	const { place, actors, share, records } = found
	return {
		...found,
		get evidence() {
			return evidence()
		},
		sentence: {
			key: 'gaps.dominated',
			values: {
				where: { inPlace: place },
				actors: { actors: actors.map((actor) => ({ actor })) },
				share: { percent: share },
				records,
			},
		},
	}
}
