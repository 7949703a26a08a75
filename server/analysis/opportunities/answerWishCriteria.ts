import { sectorList } from './actorList'
import type { AnswerWishCandidate } from './answerWishCandidate'
import { AFFINITY, equity, FEASIBILITY } from './commonCriteria'
import type { Criteria, CriterionDefinition } from './definition'
import { recordEvidence } from './recordEvidence'

type AnswerWishCriterion = CriterionDefinition<AnswerWishCandidate>

/** 1 for the same city, .6 for the same province, .4 where one of them names no place. */
const affinity: AnswerWishCriterion = {
	score: ({ asked }) => AFFINITY[asked],
	tell: ({ asked, records }, view) => ({
		sentence: { key: 'answerWish.affinity', values: { asked } },
		evidence: records.map((wish) => recordEvidence(wish, view)),
	}),
}

const TIME = { open: 1, silent: 0.5 } as const

/** 1 where both are known to be open, .5 where nobody knows what became of one. */
const time: AnswerWishCriterion = {
	score: (candidate) => (unknownOf(candidate) === 0 ? TIME.open : TIME.silent),
	tell: (candidate) => {
		const unknown = unknownOf(candidate)
		return {
			sentence: { key: 'answerWish.time', values: { unknown } },
			evidence: [],
			...(unknown === 0 && {
				worse: { score: TIME.silent, sentence: { key: 'answerWish.lower.silent', values: {} } },
			}),
		}
	},
}

function unknownOf({ records }: AnswerWishCandidate): number {
	return records.filter(({ status }) => status === 'inconnu').length
}

/** The part of the sectors sought that the offer names; absent where one names none. */
const complementarity: AnswerWishCriterion = {
	score: ({ soughtSectors, offeredSectors, sectors }) =>
		soughtSectors.length === 0 || offeredSectors.length === 0 ? null : sectors.length / soughtSectors.length,
	tell: ({ soughtSectors, sectors }, { columns }) => {
		const values = {
			met: sectors.length,
			total: soughtSectors.length,
			sectors: sectorList(sectors, columns),
		}
		return { sentence: { key: 'answerWish.complementarity', values }, evidence: [] }
	},
}

/** 1 where the offer names who seeks, .5 where who seeks names who offers or both name one event, else .2. */
const feasibility: AnswerWishCriterion = {
	score: (candidate) => FEASIBILITY[knownOf(candidate)],
	tell: (candidate, { columns: { actors } }) => {
		const values = {
			known: knownOf(candidate),
			guest: { actor: actors.id(candidate.guest) },
			host: { actor: actors.id(candidate.host) },
		}
		return { sentence: { key: 'answerWish.feasibility', values }, evidence: [] }
	},
}

function knownOf({ records: [sought, offer] }: AnswerWishCandidate): keyof typeof FEASIBILITY {
	if (offer.other === sought.actor) return 'ready'
	const isNamed = sought.other === offer.actor || (sought.event !== null && sought.event === offer.event)
	return isNamed ? 'partly' : 'unknown'
}

export const answerWishCriteria: Criteria<AnswerWishCandidate> = {
	affinity,
	time,
	complementarity,
	feasibility,
	equity,
}
