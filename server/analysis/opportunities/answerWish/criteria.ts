import { affinityRule, FEASIBILITY, type Feasibility, newsDecay, TIME } from '../criteria'
import type { KindRules } from '../finding'
import { counterfactual, evidenceFrom, newsValues, reasonOf, reportedLater, sectorList } from '../reasons'
import type { AnswerWishCandidate } from './find'

export const answerWish: KindRules<AnswerWishCandidate> = {
	topic: 'answerWish',
	values: (candidate, { choice }) => ({
		...parties(candidate),
		...(reportedLater(candidate.sought, choice.day) ?? { seeking: 'now' }),
		where: { inPlace: candidate.place.id },
		what: { word: `wishObject.${candidate.sought.record.what}` },
		named: candidate.sectors.length > 0,
		sectors: sectorList(candidate.sectors),
	}),
	/** 1 for the same city, .6 for the same division, .4 if one names no place. */
	affinity: affinityRule('answerWish', {
		asked: ({ asked }) => asked,
		unasked: () => null,
		values: ({ place }) => ({ around: { inPlace: (place.division ?? place).id } }),
		facts: ({ sought, offer }) => [sought, offer],
	}),
	/** 1 if both are known to be open, .5 if the outcome of one is unknown, × the decay of the older last news. */
	time: {
		score(candidate, { choice }) {
			const time = unknownCount(candidate) === 0 ? TIME.established : TIME.possible
			return time * newsDecay([candidate.sought, candidate.offer], choice.day)
		},
		reason(candidate, { choice: { day } }) {
			const unknown = unknownCount(candidate)
			const timed = [candidate.sought, candidate.offer]
			return reasonOf(
				'answerWish.time',
				{ unknown, ...newsValues(timed, day) },
				evidenceFrom(timed, day),
				unknown === 0 && counterfactual(TIME.possible * newsDecay(timed, day), 'answerWish.lower.silent'),
			)
		},
	},
	/** The share of the sought sectors that the offer names; absent if one names none. */
	complementarity: {
		score: (candidate) =>
			doBothName(candidate) ? candidate.sectors.length / candidate.sought.sectors.length : null,
		reason(candidate) {
			if (!doBothName(candidate)) return null
			const { sought, sectors } = candidate
			const values = { met: sectors.length, total: sought.sectors.length, sectors: sectorList(sectors) }
			return reasonOf('answerWish.complementarity', values)
		},
	},
	/** 1 if the offer names the seeker, .5 if the seeker names the offerer or both name one event, else .2. */
	feasibility: {
		score: (candidate) => FEASIBILITY[feasibilityOf(candidate)],
		reason: (candidate) =>
			reasonOf('answerWish.feasibility', { ...parties(candidate), known: feasibilityOf(candidate) }),
	},
}

function parties({ host, guest }: AnswerWishCandidate) {
	return { host: { actor: host.id }, guest: { actor: guest.id } }
}

/** How many of the two have an unknown outcome. */
function unknownCount({ sought, offer }: AnswerWishCandidate): number {
	return [sought, offer].filter(({ record }) => record.status === 'inconnu').length
}

function doBothName({ sought, offer }: AnswerWishCandidate): boolean {
	return sought.sectors.length > 0 && offer.sectors.length > 0
}

function feasibilityOf({ sought, offer }: AnswerWishCandidate): Feasibility {
	if (offer.other === sought.actor) return 'ready'
	const { event } = sought.record
	const isNamed = sought.other === offer.actor || (event !== null && event === offer.record.event)
	return isNamed ? 'partly' : 'unknown'
}
