import type { DayNumber } from '../../../domain/fuzzyDate'
import { newsDecay, TIME } from '../criteria'
import type { OpportunityExplanation, Reason } from '../finding'
import { affinityReason, counterfactual, evidenceFrom, newsValues, sectorList } from '../reasons'
import type { ScoringContext } from '../scoringContext'
import { complementarity, feasibilityOf, unknownCount } from './criteria'
import type { AnswerWishCandidate } from './find'

export function explainAnswerWish(
	candidate: AnswerWishCandidate,
	{ choice }: ScoringContext,
): OpportunityExplanation {
	const { host, guest, place, sought, offer, asked, sectors } = candidate
	const parties = { host: { actor: host.id }, guest: { actor: guest.id } }
	return {
		topic: 'answerWish',
		values: {
			...parties,
			where: { inPlace: place.id },
			what: { word: `wishObject.${sought.record.what}` },
			named: sectors.length > 0,
			sectors: sectorList(sectors),
		},
		reasons: {
			affinity: affinityReason(
				'answerWish',
				{ asked, unasked: null },
				{},
				evidenceFrom([sought, offer], choice.day),
			),
			time: timeReason(candidate, choice.day),
			complementarity: complementarityReason(candidate),
			feasibility: {
				sentence: {
					key: 'answerWish.feasibility',
					values: { ...parties, known: feasibilityOf(candidate) },
				},
				evidence: [],
			},
		},
	}
}

function timeReason(candidate: AnswerWishCandidate, day: DayNumber): Reason {
	const unknown = unknownCount(candidate)
	const timed = [candidate.sought, candidate.offer]
	return {
		sentence: { key: 'answerWish.time', values: { unknown, ...newsValues(timed, day) } },
		evidence: evidenceFrom(timed, day),
		...(unknown === 0 && counterfactual(TIME.possible * newsDecay(timed, day), 'answerWish.lower.silent')),
	}
}

function complementarityReason(candidate: AnswerWishCandidate): Reason | null {
	if (complementarity(candidate) === null) return null
	const { sought, sectors } = candidate
	const values = {
		met: sectors.length,
		total: sought.sectors.length,
		sectors: sectorList(sectors),
	}
	return { sentence: { key: 'answerWish.complementarity', values }, evidence: [] }
}
