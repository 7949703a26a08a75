import { AFFINITY, affinityBy, affinityWith, officeScore, timeOfLinks } from '../criteria'
import type { KindScores } from '../finding'
import type { ScoringContext } from '../scoringContext'
import type { ProgrammeCandidate } from './find'

/**
 * The scores of a programme: 1 where one of them seeks a partner there, .6 where two have one in common, else .4; the
 * mean of 1 for a link that is established and .5 for one that may be, each × what its news leaves; the part of the institutions beside which a
 * collectivité of theirs has a link in the province; 1 with an office there, .5 where there may be one, else .2.
 */
export function scoreProgramme(candidate: ProgrammeCandidate, context: ScoringContext): KindScores {
	const { wishes, common, links, institutions, actors, province } = candidate
	return {
		affinity: AFFINITY[affinityWith(wishes, affinityBy(common))],
		time: timeOfLinks(links, context.choice.day),
		complementarity: accompaniedCount(candidate) / institutions.length,
		feasibility: officeScore(actors, province, context),
	}
}

/** How many of the institutions one of those beside contains. */
export function accompaniedCount({ institutions, beside }: ProgrammeCandidate): number {
	const around = new Set(beside)
	return institutions.filter(({ containers }) => containers.some((outer) => around.has(outer))).length
}
