import { precisionOf } from '../../domain/fuzzyDate'
import { missionStatus } from '../../domain/missionStatus'
import { actorList, sectorList } from './actorList'
import {
	AFFINITY,
	equity,
	evidenceOfWishes,
	FEASIBILITY,
	type SectorsOfTwo,
	sectorsApart,
	tellSectorsApart,
} from './commonCriteria'
import type { Criteria, CriterionDefinition } from './definition'
import { NEAR_DAYS } from './isTripToCome'
import type { JointMissionCandidate } from './jointMissionCandidate'
import type { OpportunityView } from './opportunityView'
import { recordEvidence } from './recordEvidence'

type JointMissionCriterion = CriterionDefinition<JointMissionCandidate>

/** 1 where one of them seeks a joint mission there, .6 where both name a sector, else .4. */
const affinity: JointMissionCriterion = {
	score: (candidate) => AFFINITY[askedOf(candidate)],
	tell: (candidate, view) => {
		const { columns } = view
		const { wishes, city, records, seekers } = candidate
		const [first, second] = candidate.pair
		const asked = askedOf(candidate)
		const values = {
			asked,
			where: { inPlace: columns.actors.id(city) },
			first: { actor: columns.actors.id(first) },
			second: { actor: columns.actors.id(second) },
			shared: sectorList(sharedOf(candidate), columns),
			...(wishes.length > 0 && { seekers: actorList(seekers, columns) }),
		}
		return {
			sentence: { key: 'jointMission.affinity', values },
			evidence: [...records.map((record) => recordEvidence(record, view)), ...evidenceOfWishes(wishes, view)],
			...(asked === 'asked' &&
				records.length > 1 && {
					worse: {
						score: AFFINITY[unaskedOf(candidate)],
						sentence: { key: 'opportunity.lower.wish', values: {} },
					},
				}),
		}
	},
}

function askedOf(candidate: JointMissionCandidate): keyof typeof AFFINITY {
	return candidate.wishes.length > 0 ? 'asked' : unaskedOf(candidate)
}

function unaskedOf(candidate: JointMissionCandidate): keyof typeof AFFINITY {
	return sharedOf(candidate).length > 0 ? 'near' : 'far'
}

function sharedOf({ firstSectors, brought }: JointMissionCandidate): readonly number[] {
	return firstSectors.filter((sector) => brought.includes(sector))
}

/** 1 where the dates meet, down to 0 at more than thirty days between; .5 for one that is dated to the month. */
const time: JointMissionCriterion = {
	score: (candidate) => {
		if (candidate.missions.length > 1) return 1 - candidate.gap / (NEAR_DAYS + 1)
		return isDatedToTheDay(candidate) ? 1 : 0.5
	},
	tell: (candidate) => {
		const { missions, gap } = candidate
		const isPair = missions.length > 1
		const values = { form: isPair ? 'two' : isDatedToTheDay(candidate) ? 'day' : 'month', gap }
		return {
			sentence: { key: 'jointMission.time', values },
			evidence: [],
			...(isPair &&
				gap < NEAR_DAYS && {
					worse: {
						score: 1 - NEAR_DAYS / (NEAR_DAYS + 1),
						sentence: { key: 'jointMission.lower.apart', values: { days: NEAR_DAYS } },
					},
				}),
		}
	},
}

function isDatedToTheDay({ records: [first] }: JointMissionCandidate): boolean {
	return first !== undefined && first.start !== null && precisionOf(first.start) === 'day'
}

/** 1 − Jaccard of the competing sectors of the two. */
const complementarity: JointMissionCriterion = {
	score: (candidate, view) => sectorsApart(competingOf(candidate, view)),
	tell: (candidate, view) => {
		const [host, guest] = candidate.pair
		return tellSectorsApart(competingOf(candidate, view), { host, guest, around: candidate.city }, [], view)
	},
}

function competingOf(
	{ firstSectors, brought }: JointMissionCandidate,
	{ sectorsThere }: OpportunityView,
): SectorsOfTwo {
	return { host: sectorsThere.competing(firstSectors), guest: sectorsThere.competing(brought) }
}

/** Whether their dates can still move: 1 where none is confirmed, .5 where one is, .2 where all are. */
const feasibility: JointMissionCriterion = {
	score: (candidate, view) => FEASIBILITY[movableOf(candidate, view)],
	tell: (candidate, view) => {
		const known = movableOf(candidate, view)
		const values = { known, missions: candidate.missions.length }
		return {
			sentence: { key: 'jointMission.feasibility', values },
			evidence: [],
			...(known !== 'unknown' && {
				worse: { score: FEASIBILITY.unknown, sentence: { key: 'jointMission.lower.firm', values: {} } },
			}),
		}
	},
}

function movableOf({ records }: JointMissionCandidate, { asOf }: OpportunityView): keyof typeof FEASIBILITY {
	const confirmed = records.filter((mission) => missionStatus(mission, asOf) === 'confirmed').length
	if (confirmed === 0) return 'ready'
	return confirmed < records.length ? 'partly' : 'unknown'
}

export const jointMissionCriteria: Criteria<JointMissionCandidate> = {
	affinity,
	time,
	complementarity,
	feasibility,
	equity,
}
