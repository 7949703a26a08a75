import {
	AFFINITY,
	affinityBy,
	affinityWith,
	officeScore,
	partySectors,
	partySectorsScore,
	timeOfLinks,
} from '../criteria'
import type { KindScores } from '../finding'
import type { ScoringContext } from '../scoringContext'
import type { ConsortiumCandidate } from './find'

/**
 * The scores of a consortium: 1 where one of them seeks a partner there, .6 where two have one in common, else .4; the
 * mean of 1 for a link that is established and .5 for one that may be, each × what its news leaves; 1 − the part of their competing sectors that two
 * name; 1 with an office in the province, .5 where there may be one, else .2.
 */
export function scoreConsortium(candidate: ConsortiumCandidate, context: ScoringContext): KindScores {
	const { wishes, common, links, actors, province } = candidate
	return {
		affinity: AFFINITY[affinityWith(wishes, affinityBy(common))],
		time: timeOfLinks(links, context.choice.day),
		complementarity: partySectorsScore(partySectors(actors, province, context)),
		feasibility: officeScore(actors, province, context),
	}
}
