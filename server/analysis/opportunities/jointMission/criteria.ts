import type { DayNumber } from '../../../domain/fuzzyDate'
import { missionStatus } from '../../../domain/missionStatus'
import type { Sector } from '../../../domain/records'
import {
	AFFINITY,
	type Affinity,
	affinityWith,
	FEASIBILITY,
	type Feasibility,
	type HostGuestSectors,
	isDatedToTheDay,
	sectorDistance,
} from '../criteria'
import type { KindScores } from '../finding'
import { competingOf, type ScoringContext } from '../scoringContext'
import { type JointMissionCandidate, NEAR_DAYS } from './find'

/**
 * The scores of a joint mission: 1 where one of them seeks it there, .6 where both name a sector, else .4; 1 where the
 * dates meet, down to 0 at more than thirty days between, and .5 for one alone that is dated to the month; 1 − Jaccard of
 * their competing sectors; 1 where no date is confirmed, .5 where one is, .2 where all are.
 */
export function scoreJointMission(candidate: JointMissionCandidate, { choice }: ScoringContext): KindScores {
	const { first, second, gap, wishes } = candidate
	const timeOfOne = isDatedToTheDay(first.record) ? 1 : 0.5
	return {
		affinity: AFFINITY[affinityWith(wishes, unaskedAffinity(candidate))],
		time: second === null ? timeOfOne : timeApart(gap),
		complementarity: sectorDistance(competingSectors(candidate)),
		feasibility: FEASIBILITY[feasibilityOf(candidate, choice.day)],
	}
}

/** Time of two missions with so many full days between. */
export function timeApart(gap: number): number {
	return 1 - gap / (NEAR_DAYS + 1)
}

export function unaskedAffinity(candidate: JointMissionCandidate): Affinity {
	return sharedSectors(candidate).length > 0 ? 'near' : 'far'
}

/** Sectors that both name. */
export function sharedSectors({ first, brought }: JointMissionCandidate): readonly Sector[] {
	return first.sectors.filter((sector) => brought.includes(sector))
}

export function competingSectors({ first, brought }: JointMissionCandidate): HostGuestSectors {
	return { host: competingOf(first.sectors), guest: competingOf(brought) }
}

/** Whether their dates can still move. */
export function feasibilityOf({ first, second }: JointMissionCandidate, day: DayNumber): Feasibility {
	const missions = second === null ? [first] : [first, second]
	const confirmed = missions.filter(({ record }) => missionStatus(record, day) === 'confirmed').length
	if (confirmed === 0) return 'ready'
	return confirmed < missions.length ? 'partly' : 'unknown'
}
