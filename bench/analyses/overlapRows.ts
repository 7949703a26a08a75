import { type OverlapFinding, overlapActors } from '../../server/analysis/overlaps/overlap'
import { defaultParameters } from '../../server/analysis/overlaps/parameters'
import { overlapSteps } from '../../server/queries/detectOverlaps'
import { runToEnd } from '../../server/snapshot/steps'
import type { Analysis, Row } from './analysis'

/** Detects one kind as the product does, with the default parameters of a day. */
export function detectKind<Kind extends OverlapFinding['kind']>(
	kind: Kind,
	rowOf: (finding: Extract<OverlapFinding, { kind: Kind }>) => Row,
): Analysis['ours'] {
	return ({ snapshot }, asOf) => {
		const options = { parameters: defaultParameters(asOf), kinds: [kind] }
		const found = runToEnd(overlapSteps(snapshot, options))
		// Of one kind, which was asked for.
		return found.map((finding) => rowOf(finding as Extract<OverlapFinding, { kind: Kind }>))
	}
}

/** Certainty, n, actors and possible actors, which every kind has; names are only read for a page. */
export function certaintyAndActors(finding: OverlapFinding): Row {
	const idsOf = (actors: readonly { readonly id: string }[]) => actors.map(({ id }) => id)
	return [
		finding.certainty,
		finding.actorCount,
		() => idsOf(overlapActors(finding).actors),
		() => idsOf(overlapActors(finding).possibleActors),
	]
}
