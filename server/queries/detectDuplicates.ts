import {
	byRecords,
	type DuplicateFinding,
	findNearEvents,
	findNearOrganisations,
	findSameEndpoints,
} from '../analysis/duplicates/find'
import type { Snapshot } from '../snapshot/snapshot'

/**
 * DUPLICATE_RECORD (model.md §2): pairs of records that look like the same thing, by the same ends or by near names.
 * Listed apart, never counted as an overlap; in the order of their ids. Pauses between keys.
 */
export function* duplicateSteps(
	snapshot: Snapshot,
	{ includeScenario }: { readonly includeScenario: boolean },
): Generator<void, readonly DuplicateFinding[]> {
	const found: DuplicateFinding[] = []
	for (const search of [sameEndpoints(snapshot), nearNames(snapshot)]) {
		for (const some of search) {
			for (const pair of some) if (includeScenario || !isFictitious(pair)) found.push(pair)
			yield
		}
	}
	return found.sort(byRecords)
}

function isFictitious({ records }: DuplicateFinding): boolean {
	return records.some(({ scenario }) => scenario)
}

function* sameEndpoints({
	partnerships,
	offices,
	wishes,
	missions,
}: Snapshot): Generator<readonly DuplicateFinding[]> {
	for (const { by } of [partnerships, offices, wishes, missions]) {
		for (const _pause of by.endpoints.prepare()) yield []
		for (const [, rows] of by.endpoints.entries()) if (rows.length > 1) yield findSameEndpoints(rows)
	}
}

function* nearNames({ geography, events }: Snapshot): Generator<readonly DuplicateFinding[]> {
	yield findNearOrganisations(geography.actors.values())
	yield findNearEvents(events.values())
}
