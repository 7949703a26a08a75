import type { DayNumber } from '../../../domain/fuzzyDate'
import {
	AFFINITY,
	type Affinity,
	affinityWith,
	FEASIBILITY,
	type Feasibility,
	isDatedToTheDay,
	partySectors,
	partySectorsScore,
	TIME,
} from '../criteria'
import type { KindScores } from '../finding'
import type { ScoringContext } from '../scoringContext'
import type { CommonStandCandidate } from './find'

/** With so many days left a stand can be prepared. */
const DAYS_TO_PREPARE = 90

/**
 * The scores of a common stand: 1 where someone seeks a place at it, .6 where all are linked to its city, .4 to its
 * province; 1 where it is dated to the day and ninety days are left, else .5; 1 − the part of their competing sectors in
 * its province that two of them name, absent in France; 1 where someone offers a place at it, .5 where one of them has
 * an office in the city, else .2.
 */
export function scoreCommonStand(candidate: CommonStandCandidate, context: ScoringContext): KindScores {
	const { wishes, french, place } = candidate
	return {
		affinity: AFFINITY[affinityWith(wishes, unaskedAffinity(candidate))],
		time: TIME[isEasy(candidate, context.choice.day) ? 'established' : 'possible'],
		complementarity:
			place.province === null ? null : partySectorsScore(partySectors(french, place.province, context)),
		feasibility: FEASIBILITY[feasibilityOf(candidate)],
	}
}

export function unaskedAffinity({ isInCity }: CommonStandCandidate): Affinity {
	return isInCity ? 'near' : 'far'
}

export function isEasy(candidate: CommonStandCandidate, day: DayNumber): boolean {
	return isDatedToTheDay(candidate.event.record) && candidate.starts - day >= DAYS_TO_PREPARE
}

export function feasibilityOf({ offers, offices }: CommonStandCandidate): Feasibility {
	if (offers.length > 0) return 'ready'
	return offices.length > 0 ? 'partly' : 'unknown'
}
