import { missionStatus } from '../../../domain/missionStatus'
import type { Sector } from '../../../domain/records'
import type { MissionFact } from '../../../snapshot/facts'
import {
	type Affinity,
	affinityRule,
	affinityWith,
	FEASIBILITY,
	type Feasibility,
	isStartDatedToTheDay,
	sectorDistance,
} from '../criteria'
import type { KindRules } from '../finding'
import { counterfactual, reasonOf, sectorList, seekersOf } from '../reasons'
import { competingOf, type ScoringContext } from '../scoringContext'
import { type JointMissionCandidate, NEAR_DAYS } from './find'

export const jointMission: KindRules<JointMissionCandidate> = {
	topic: 'jointMission',
	values(candidate) {
		const { first, second, gap } = candidate
		return {
			...named(candidate),
			form: second === null ? 'join' : 'two',
			gap,
			period: { period: { start: first.record.start, end: first.record.end } },
			...(second && { other: { period: { start: second.record.start, end: second.record.end } } }),
		}
	},
	/** 1 if one of them seeks it there, .6 if both name a common sector, else .4. */
	affinity: affinityRule('jointMission', {
		asked: (candidate) => affinityWith(candidate.wishes, unaskedAffinity(candidate)),
		unasked: (candidate) => (candidate.second === null ? null : unaskedAffinity(candidate)),
		values(candidate) {
			const shared = sectorList(sharedSectors(candidate))
			return { ...named(candidate), shared, ...seekersOf(candidate.wishes) }
		},
		facts: (candidate) => [...missionsOf(candidate), ...candidate.wishes],
	}),
	/**
	 * 1 if the dates overlap, down to 0 at more than thirty days between; .5 for a single mission dated to the month.
	 */
	time: {
		score({ first, second, gap }) {
			if (second !== null) return timeApart(gap)
			return isStartDatedToTheDay(first.record) ? 1 : 0.5
		},
		reason({ first, second, gap }) {
			const form = second !== null ? 'two' : isStartDatedToTheDay(first.record) ? 'day' : 'month'
			const canPart = second !== null && gap < NEAR_DAYS
			const apart = counterfactual(timeApart(NEAR_DAYS), 'jointMission.lower.apart', { days: NEAR_DAYS })
			return reasonOf('jointMission.time', { form, gap }, [], canPart && apart)
		},
	},
	complementarity: sectorDistance(
		({ first, brought }) => ({ host: competingOf(first.sectors), guest: competingOf(brought) }),
		({ leader, joining, place }) => ({ host: leader, guest: joining, around: place, naming: [] }),
	),
	/** 1 if no date is confirmed, .5 if one is, .2 if all are and so can no longer move. */
	feasibility: {
		score: (candidate, context) => FEASIBILITY[feasibilityOf(candidate, context)],
		reason(candidate, context) {
			const known = feasibilityOf(candidate, context)
			const values = { known, missions: missionsOf(candidate).length }
			const lower = known !== 'unknown' && counterfactual(FEASIBILITY.unknown, 'jointMission.lower.firm')
			return reasonOf('jointMission.feasibility', values, [], lower)
		},
	},
}

function named({ place, leader, joining }: JointMissionCandidate) {
	return { where: { inPlace: place.id }, first: { actor: leader.id }, second: { actor: joining.id } }
}

function missionsOf({ first, second }: JointMissionCandidate): readonly MissionFact[] {
	return second === null ? [first] : [first, second]
}

/** Time score of two missions with this many full days between. */
function timeApart(gap: number): number {
	return 1 - gap / (NEAR_DAYS + 1)
}

function unaskedAffinity(candidate: JointMissionCandidate): Affinity {
	return sharedSectors(candidate).length > 0 ? 'near' : 'far'
}

/** Sectors that both name. */
function sharedSectors({ first, brought }: JointMissionCandidate): readonly Sector[] {
	return first.sectors.filter((sector) => brought.includes(sector))
}

function feasibilityOf(candidate: JointMissionCandidate, { choice }: ScoringContext): Feasibility {
	const missions = missionsOf(candidate)
	const confirmed = missions.filter(({ record }) => missionStatus(record, choice.day) === 'confirmed').length
	if (confirmed === 0) return 'ready'
	return confirmed < missions.length ? 'partly' : 'unknown'
}
