import { areDisjoint, innermostGroups } from '../../../domain/mergeActors'
import type { PartnershipFact } from '../../../snapshot/facts'
import type { Actor } from '../../../snapshot/geography'
import { findLinks, type LinkFinding, type LinkRule } from '../links'
import type { OverlapParameters } from '../parameters'

/** Several French actors with open partnerships with one partner (model.md §2, SAME_PARTNER). */
export interface SamePartnerFinding extends LinkFinding<PartnershipFact> {
	readonly kind: 'SAME_PARTNER'
	/** Place of the partner. */
	readonly place: Actor | null
	readonly partner: Actor
	readonly outer: null
}

/** The innermost actors count; two share a sector if neither contains the other. */
export const SAME_PARTNER_RULE: LinkRule = { countingAmong: innermostGroups, sharing: areDisjoint }

/**
 * SAME_PARTNER: an actor of the other side with open links to at least two innermost French actors. COMPETING if two
 * actors, neither of which contains the other, share a competing sector with it, else COMPLEMENTARY. Cost: see
 * `findLinks`.
 *
 * Example: a région, its own commune and another région are two; the région with only its commune is no result.
 *
 * @param rows partnerships of the partner, ordered by id, open or not.
 */
export function findSamePartner(
	partner: Actor,
	rows: readonly PartnershipFact[],
	parameters: OverlapParameters,
): SamePartnerFinding | null {
	const subject = { kind: 'SAME_PARTNER', place: partner.place, partner, outer: null } as const
	return findLinks<SamePartnerFinding>(subject, rows, parameters, SAME_PARTNER_RULE)
}
