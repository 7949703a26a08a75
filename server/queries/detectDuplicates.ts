import {
	byRecords,
	type DuplicateFinding,
	findNearEvents,
	findNearOrganisations,
	findSameEndpoints,
} from '../analysis/duplicates/find'
import type { Snapshot } from '../snapshot/snapshot'
import { cached, type ResultCache } from './resultCache'

/** How many keys are looked at between two pauses. */
const KEYS_A_SLICE = 5_000

/**
 * DUPLICATE_RECORD (model.md §2): pairs of records that look like the same thing, by the same ends or by near names.
 * Listed apart, never counted as an overlap; in the order of their ids. Pauses between keys.
 *
 * @param cache of the country, where the snapshot is the public one.
 */
export function* duplicateSteps(
	snapshot: Snapshot,
	{ includeScenario }: { readonly includeScenario: boolean },
	cache: ResultCache | null = null,
): Generator<void, readonly DuplicateFinding[]> {
	const found: DuplicateFinding[] = []
	for (const search of [sameEndpoints(snapshot), nearNames(snapshot, cache)]) {
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
	for (const { endpoints } of [partnerships.by, offices.by, wishes.by, missions.by]) {
		for (const _pause of endpoints.prepare()) yield []
		let looked = 0
		for (const [, rows] of endpoints.entries()) {
			if (rows.length > 1) yield findSameEndpoints(rows)
			else if (++looked % KEYS_A_SLICE === 0) yield []
		}
	}
}

/** Names are compared anew where an organisation, or an event, has changed. */
function* nearNames(
	{ geography, events }: Snapshot,
	cache: ResultCache | null,
): Generator<readonly DuplicateFinding[]> {
	const question = { geography, detector: 'NEAR_NAMES', parameters: '' }
	yield cached(cache, question, 'Organisation', [geography], () =>
		findNearOrganisations(geography.actors.values()),
	)
	yield cached(cache, question, 'Event', [events], () => findNearEvents(events.values()))
}
