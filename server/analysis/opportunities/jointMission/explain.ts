import { affinityWith, FEASIBILITY, isDatedToTheDay } from '../criteria'
import type { OpportunityExplanation, Reason } from '../finding'
import {
	affinityReason,
	counterfactual,
	evidenceFrom,
	sectorDistanceReason,
	sectorList,
	seekersOf,
} from '../reasons'
import type { ScoringContext } from '../scoringContext'
import { competingSectors, feasibilityOf, sharedSectors, timeApart, unaskedAffinity } from './criteria'
import { type JointMissionCandidate, NEAR_DAYS } from './find'

export function explainJointMission(
	candidate: JointMissionCandidate,
	{ choice }: ScoringContext,
): OpportunityExplanation {
	const { place, first, second, gap, wishes, leader, joining } = candidate
	const unasked = unaskedAffinity(candidate)
	const named = {
		where: { inPlace: place.id },
		first: { actor: leader.id },
		second: { actor: joining.id },
	}
	const missions = second === null ? [first] : [first, second]
	return {
		topic: 'jointMission',
		values: {
			...named,
			form: second === null ? 'join' : 'two',
			gap,
			period: { period: { start: first.record.start, end: first.record.end } },
			...(second && { other: { period: { start: second.record.start, end: second.record.end } } }),
		},
		reasons: {
			affinity: affinityReason(
				'jointMission',
				{ asked: affinityWith(wishes, unasked), unasked: second === null ? null : unasked },
				{
					...named,
					shared: sectorList(sharedSectors(candidate)),
					...seekersOf(wishes),
				},
				evidenceFrom([...missions, ...wishes], choice.day),
			),
			time: timeReason(candidate),
			complementarity: sectorDistanceReason(
				competingSectors(candidate),
				{ host: leader, guest: joining, around: place },
				[],
			),
			feasibility: feasibilityReason(candidate, missions.length, choice.day),
		},
	}
}

function timeReason({ first, second, gap }: JointMissionCandidate): Reason {
	const form = second !== null ? 'two' : isDatedToTheDay(first.record) ? 'day' : 'month'
	return {
		sentence: { key: 'jointMission.time', values: { form, gap } },
		evidence: [],
		...(second !== null &&
			gap < NEAR_DAYS &&
			counterfactual(timeApart(NEAR_DAYS), 'jointMission.lower.apart', { days: NEAR_DAYS })),
	}
}

function feasibilityReason(candidate: JointMissionCandidate, missions: number, day: number): Reason {
	const known = feasibilityOf(candidate, day)
	return {
		sentence: { key: 'jointMission.feasibility', values: { known, missions } },
		evidence: [],
		...(known !== 'unknown' && counterfactual(FEASIBILITY.unknown, 'jointMission.lower.firm')),
	}
}
