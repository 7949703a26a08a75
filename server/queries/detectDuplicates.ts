import {
	byRecords,
	type DuplicateFinding,
	findNearEvents,
	findNearOrganisations,
	findSameEndpoints,
} from '../analysis/duplicates/find'
import type { Snapshot } from '../snapshot/snapshot'
import { cached, type ResultCache } from './resultCache'

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
	for (const search of [sameEndpoints(snapshot, cache), nearNames(snapshot, cache)]) {
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

/** Found anew for the 256th of all keys in which a record has changed. */
function* sameEndpoints(
	{ geography, partnerships, offices, wishes, missions }: Snapshot,
	cache: ResultCache | null,
): Generator<readonly DuplicateFinding[]> {
	const indexes = Object.entries({ partnerships, offices, wishes, missions })
	for (const [kind, { by }] of indexes) {
		for (const _pause of by.endpoints.prepare()) yield []
		const question = { geography, detector: `SAME_ENDS ${kind}`, parameters: '' }
		for (const [at, rowsByKey] of by.endpoints.partitions().entries()) {
			yield cached(cache, question, String(at), [rowsByKey], () =>
				[...rowsByKey.values()].flatMap(findSameEndpoints),
			)
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
