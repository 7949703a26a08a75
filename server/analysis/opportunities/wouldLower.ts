import type { Message } from '../../domain/message'
import type { Criterion, CriterionName } from '../result'
import { difference } from './commonCriteria'
import {
	AFFINITY_SCORES,
	FEASIBILITY_SCORES,
	type StudiedCandidate,
	TIME_SCORES,
} from './sharedOfficeCriteria'
import { type CriterionWeights, weigh } from './weights'

/**
 * What would lower the score of a shared office, each with the score that would be left; last, what would make the
 * opportunity vanish.
 */
export function wouldLower(
	candidate: StudiedCandidate,
	criteria: readonly Criterion[],
	weights: CriterionWeights,
): readonly Message[] {
	const left = (name: CriterionName, score: number) => ({
		decimal: weigh(
			criteria.map((one) => (one.name === name ? { name, score } : one)),
			weights,
		).score,
	})
	return [
		...ifInactive(candidate, left),
		...ifOfferWithdrawn(candidate, left),
		...ifSectorAdded(candidate, left),
		...ifWishGone(candidate, left),
		{ key: 'sharedOffice.lower.closed', values: {} },
	]
}

type ScoreLeft = (name: CriterionName, score: number) => { readonly decimal: number }

function ifInactive({ openness }: StudiedCandidate, left: ScoreLeft): readonly Message[] {
	if (openness !== 'established') return []
	return [{ key: 'sharedOffice.lower.inactive', values: { score: left('time', TIME_SCORES.possible) } }]
}

function ifOfferWithdrawn({ offers, office }: StudiedCandidate, left: ScoreLeft): readonly Message[] {
	if (offers.length === 0) return []
	const without = office.capacity === null ? FEASIBILITY_SCORES.unknown : FEASIBILITY_SCORES.capacity
	return [{ key: 'sharedOffice.lower.offer', values: { score: left('feasibility', without) } }]
}

/** The guest takes up a competing sector of the host's. */
function ifSectorAdded(candidate: StudiedCandidate, left: ScoreLeft): readonly Message[] {
	const { hostThere, guestThere, guest } = candidate
	const sector = hostThere.competing.find((one) => !guestThere.competing.includes(one))
	if (sector === undefined || guestThere.competing.length === 0) return []
	const score = left('complementarity', difference(hostThere.competing, [...guestThere.competing, sector]))
	return [
		{
			key: 'sharedOffice.lower.sector',
			values: { guest: { actor: guest }, sector: { sectors: [sector] }, score },
		},
	]
}

function ifWishGone({ wishes, links }: StudiedCandidate, left: ScoreLeft): readonly Message[] {
	if (wishes.length === 0) return []
	if (links.length === 0) return [{ key: 'sharedOffice.lower.wishAlone', values: {} }]
	return [{ key: 'sharedOffice.lower.wish', values: { score: left('affinity', AFFINITY_SCORES.no) } }]
}
