import {
	AFFINITY,
	FEASIBILITY,
	type Feasibility,
	type HostGuestSectors,
	sectorDistance,
	timeOfLinks,
} from '../criteria'
import type { KindScores } from '../finding'
import { competingSectorsIn, type HostMissions, type ScoringContext } from '../scoringContext'
import type { PiggybackCandidate } from './find'

/**
 * The scores of a piggyback: 1 where the town seeks it, .6 where it has a link in the province, .4 where it works on the
 * same elsewhere; the mean of 1 for a link that is established and .5 for one that may be, each × what its news leaves; 1 − Jaccard of the competing
 * sectors of both in the province; 1 where the host plans a mission there within a year, .5 where it made one in the last
 * five years, else .2.
 */
export function scorePiggyback(candidate: PiggybackCandidate, context: ScoringContext): KindScores {
	return {
		affinity: AFFINITY[candidate.asked],
		time: timeOfLinks(candidate.hosted.links, context.choice.day),
		complementarity: sectorDistance(competingSectors(candidate, context)),
		feasibility: FEASIBILITY[feasibilityOf(hostMissions(candidate, context))],
	}
}

export function competingSectors(
	{ host, guest, province }: PiggybackCandidate,
	context: ScoringContext,
): HostGuestSectors {
	return {
		host: competingSectorsIn(province, host, context),
		guest: competingSectorsIn(province, guest, context),
	}
}

/** Missions of the host to the province. */
export function hostMissions(
	{ host, province }: PiggybackCandidate,
	{ missionsOf }: ScoringContext,
): HostMissions | undefined {
	return missionsOf(host).get(province)
}

export function feasibilityOf(missions: HostMissions | undefined): Feasibility {
	if (missions === undefined) return 'unknown'
	return missions.areToCome ? 'ready' : 'partly'
}
