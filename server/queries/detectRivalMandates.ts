import { checkParameters, type OverlapParameters } from '../analysis/overlaps/parameters'
import { findRivalMandates, type RivalMandatesFinding } from '../analysis/overlaps/rivalMandates/find'
import type { MandateFact } from '../snapshot/facts'
import { atLevel, byId } from '../snapshot/geography'
import { NO_ROLL_UP, type RollUp } from '../snapshot/rollUp'
import type { Snapshot } from '../snapshot/snapshot'
import { rowsByKey } from './rowsByKey'

/**
 * RIVAL_MANDATES for every collectivité of the other country, by id. For the group only: they never pass through `overlapSteps`,
 * whose results are public. Throws BadInput on invalid parameters.
 *
 * @param snapshot the whole one: the public one holds no letter for the group.
 */
export function* rivalMandateSteps(
	snapshot: Snapshot,
	parameters: OverlapParameters,
	rollUp: RollUp = NO_ROLL_UP,
): Generator<void, readonly RivalMandatesFinding[]> {
	checkParameters(parameters)
	const { partner: level } = rollUp.levels
	const byCollectivity = rowsByKey<MandateFact>(snapshot.mandates.by.represented, {
		keys: null,
		rollUp,
		standsAt: (represented) => (level === null ? represented : atLevel(represented, level)),
		rolledUp: (mandate) => mandate,
		compare: byId,
	})
	const found: RivalMandatesFinding[] = []
	for (const { key, rows } of byCollectivity) {
		const rivals = findRivalMandates(key, rows(), parameters)
		if (rivals !== null) found.push(rivals)
		yield
	}
	return found.sort(byId)
}
