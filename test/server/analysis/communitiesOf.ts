import {
	communityNumbers,
	membersByCommunity,
	numberedGraph,
	type WeightedTie,
} from '../../../server/analysis/communities'
import type { Id } from '../../../server/domain/ids'

/** The communities of some ties, found in one call. */
export function communitiesOf<Node extends { readonly id: Id }>(
	ties: readonly WeightedTie<Node>[],
): readonly (readonly Node[])[] {
	const { nodes, graph } = numberedGraph(ties)
	return membersByCommunity(nodes, communityNumbers(graph))
}
