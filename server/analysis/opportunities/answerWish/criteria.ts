import { AFFINITY, FEASIBILITY, type Feasibility, newsDecay, TIME } from '../criteria'
import type { KindScores } from '../finding'
import type { ScoringContext } from '../scoringContext'
import type { AnswerWishCandidate } from './find'

/**
 * The scores of an answer: 1 for the same city, .6 for the same province, .4 where one names no place; 1 where both are
 * known to be open, .5 where nobody knows what became of one, × what their older last news leaves (`newsDecay`); the part of the sectors sought that the offer names,
 * absent where one names none; 1 where the offer names who seeks, .5 where who seeks names who offers or both name one
 * event, else .2.
 */
export function scoreAnswerWish(candidate: AnswerWishCandidate, { choice }: ScoringContext): KindScores {
	const { sought, offer } = candidate
	const time = unknownCount(candidate) === 0 ? TIME.established : TIME.possible
	return {
		affinity: AFFINITY[candidate.asked],
		time: time * newsDecay([sought, offer], choice.day),
		complementarity: complementarity(candidate),
		feasibility: FEASIBILITY[feasibilityOf(candidate)],
	}
}

/** How many of the two have an outcome that nobody knows. */
export function unknownCount({ sought, offer }: AnswerWishCandidate): number {
	return [sought, offer].filter(({ record }) => record.status === 'inconnu').length
}

export function complementarity({ sought, offer, sectors }: AnswerWishCandidate): number | null {
	if (sought.sectors.length === 0 || offer.sectors.length === 0) return null
	return sectors.length / sought.sectors.length
}

export function feasibilityOf({ sought, offer }: AnswerWishCandidate): Feasibility {
	if (offer.other === sought.actor) return 'ready'
	const { event } = sought.record
	const isNamed = sought.other === offer.actor || (event !== null && event === offer.record.event)
	return isNamed ? 'partly' : 'unknown'
}
