import { detectOverlaps } from '../../server/analysis/overlaps/detect'
import { defaultParameters } from '../../server/analysis/overlaps/parameters'
import type { Overlap, OverlapKind } from '../../server/analysis/result'
import { type Analysis, type Row } from './analysis'

/** Detects one kind as the product does, with the default parameters of a day. */
export function detected(kind: OverlapKind, rowOf: (overlap: Overlap) => Row): Analysis['ours'] {
	return (view, asOf) => {
		const found = detectOverlaps(view, { ...defaultParameters(asOf), kinds: [kind] })
		return found.map(rowOf)
	}
}

/** Certainty, n, actors, possible actors: what every kind says of who is there; a list reads the names of a page alone. */
export function whoIsThere(overlap: Overlap): Row {
	return [overlap.certainty, overlap.actorCount, () => overlap.actors, () => overlap.possibleActors]
}
