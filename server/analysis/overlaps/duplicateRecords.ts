import type { Id } from '../../domain/ids'
import { possibleDays, rangesMeet } from '../../domain/period'
import type { Meeting, Organisation, StatedRecord } from '../../domain/records'
import type { SameEnds } from '../../projection/columns/sameEnds'
import type { Projection } from '../../projection/projection'
import { publicView } from '../../projection/publicView'
import type { DuplicateRecord } from '../result'
import { FoundDuplicate } from './foundDuplicate'
import { nearDays } from './nearDays'
import { nearNamed } from './nearNames'

const DAYS_OF_A_YEAR = 366

/** A table of records with those that have the same ends. */
interface EndsTable {
	readonly sameEnds: SameEnds
	readonly isScenario: readonly boolean[]
	recordAt(row: number): StatedRecord
}

type Named = Organisation | Meeting

/**
 * DUPLICATE_RECORD (model.md §2): pairs of public records that look like the same thing. Same ends and kind, and
 * dates within a year for what lasts (links, offices, wishes), dates that may be the same for what takes days
 * (missions); or near-equal names (organisations of one country and city, events). Listed apart, never counted as
 * an overlap; in the order of their ids.
 */
export function duplicateRecords(
	projection: Projection,
	{ includeScenario }: { readonly includeScenario: boolean },
): readonly DuplicateRecord[] {
	const view = publicView(projection)
	const { links, offices, wishes, missions } = view.columns
	return [
		...[links, offices, wishes].flatMap((table) => ofSameEnds(table, DAYS_OF_A_YEAR, includeScenario)),
		...ofSameEnds(missions, 0, includeScenario),
		...ofNearNames(view, includeScenario),
	].sort(byRecords)
}

/** @param margin days by which one may start after the other: see `nearDays`. */
function ofSameEnds(table: EndsTable, margin: number, includeScenario: boolean): readonly FoundDuplicate[] {
	const found: FoundDuplicate[] = []
	const counts = (row: number) => includeScenario || table.isScenario[row] === false
	for (const group of table.sameEnds.groups()) {
		nearDays(group, margin, (row, other) => {
			if (!counts(row) || !counts(other)) return
			found.push(new FoundDuplicate('SAME_ENDS', table.recordAt(row), table.recordAt(other)))
		})
	}
	return found
}

function ofNearNames(view: Projection, includeScenario: boolean): readonly FoundDuplicate[] {
	const counts = ({ scenario }: Named) => includeScenario || !scenario
	const pairOf = (one: Named | undefined, other: Named | undefined) =>
		one && other && counts(one) && counts(other) ? [new FoundDuplicate('NEAR_NAMES', one, other)] : []
	const { organisations, events } = view
	const found: FoundDuplicate[] = []
	for (const [id, otherId] of nearNamed(view, 'Organisation')) {
		const [one, other] = [organisations.get(id), organisations.get(otherId)]
		if (one && other && mayBeOneBody(one, other, view)) found.push(...pairOf(one, other))
	}
	for (const [id, otherId] of nearNamed(view, 'Event')) {
		const [one, other] = [events.get(id), events.get(otherId)]
		if (one && other && rangesMeet(possibleDays(one), possibleDays(other))) found.push(...pairOf(one, other))
	}
	return found
}

/** Bodies of one country whose cities, where both are known, are the same. */
function mayBeOneBody(one: Organisation, other: Organisation, { places }: Projection): boolean {
	if (one.country !== other.country) return false
	if (one.territory === null || other.territory === null) return true
	return places.keyOf(one.territory) === places.keyOf(other.territory)
}

function byRecords(
	{ records: [one, other] }: FoundDuplicate,
	{ records: [third, fourth] }: FoundDuplicate,
): number {
	return compare(one, third) || compare(other, fourth)
}

function compare(one: Id, other: Id): number {
	if (one === other) return 0
	return one < other ? -1 : 1
}
