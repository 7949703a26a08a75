import {
	AFFINITY,
	affinityBy,
	affinityWith,
	equityScore,
	officeScore,
	sectorsAmong,
	sectorsAmongScore,
	timeOfLinks,
} from '../criteria'
import type { CriterionScores } from '../finding'
import type { Surroundings } from '../surroundings'
import type { ConsortiumCandidate } from './find'

/**
 * The scores of a consortium: 1 where one of them seeks a partner there, .6 where two have one in common, else .4; the
 * mean of 1 for a link that is established and .5 for one that may be; 1 − the part of their competing sectors that two
 * name; 1 with an office in the province, .5 where there may be one, else .2; by the inhabitants of the smallest.
 */
export function scoreConsortium(candidate: ConsortiumCandidate, around: Surroundings): CriterionScores {
	const { wishes, common, links, actors, province, beneficiary } = candidate
	return {
		affinity: AFFINITY[affinityWith(wishes, affinityBy(common))],
		time: timeOfLinks(links, around.choice.day),
		complementarity: sectorsAmongScore(sectorsAmong(actors, province, around)),
		feasibility: officeScore(actors, province, around),
		equity: equityScore(beneficiary),
	}
}
