import type { Message } from '../../domain/message'
import { sectorList } from './actorList'
import { difference } from './commonCriteria'
import type { ScoreLeft } from './definition'
import type { OpportunityView } from './opportunityView'
import type { SharedOfficeCandidate } from './sharedOfficeCandidate'
import { AFFINITY_SCORES, FEASIBILITY_SCORES, TIME_SCORES } from './sharedOfficeCriteria'

/**
 * What would lower the score of a shared office, each with the score that would be left; last, what would make the
 * opportunity vanish.
 */
export function wouldLower(
	candidate: SharedOfficeCandidate,
	view: OpportunityView,
	left: ScoreLeft,
): readonly Message[] {
	return [
		...ifInactive(candidate, left),
		...ifOfferWithdrawn(candidate, left),
		...ifSectorAdded(candidate, view, left),
		...ifWishGone(candidate, left),
		{ key: 'sharedOffice.lower.closed', values: {} },
	]
}

function ifInactive({ opened }: SharedOfficeCandidate, left: ScoreLeft): readonly Message[] {
	if (!opened.isEstablished) return []
	return [{ key: 'sharedOffice.lower.inactive', values: { score: left('time', TIME_SCORES.possible) } }]
}

function ifOfferWithdrawn({ offers, opened }: SharedOfficeCandidate, left: ScoreLeft): readonly Message[] {
	if (offers.length === 0) return []
	const without = opened.record.capacity === null ? FEASIBILITY_SCORES.unknown : FEASIBILITY_SCORES.capacity
	return [{ key: 'sharedOffice.lower.offer', values: { score: left('feasibility', without) } }]
}

/** The guest takes up a competing sector of the host's. */
function ifSectorAdded(
	{ guest, competing }: SharedOfficeCandidate,
	{ columns }: OpportunityView,
	left: ScoreLeft,
): readonly Message[] {
	const sector = competing.host.find((one) => !competing.guest.includes(one))
	if (sector === undefined || competing.guest.length === 0) return []
	const score = left('complementarity', difference(competing.host, [...competing.guest, sector]))
	const values = { guest: { actor: columns.actors.id(guest) }, sector: sectorList([sector], columns), score }
	return [{ key: 'sharedOffice.lower.sector', values }]
}

function ifWishGone({ hosted }: SharedOfficeCandidate, left: ScoreLeft): readonly Message[] {
	if (hosted.wishes.length === 0) return []
	if (hosted.links.length === 0) return [{ key: 'sharedOffice.lower.wishAlone', values: {} }]
	return [{ key: 'sharedOffice.lower.wish', values: { score: left('affinity', AFFINITY_SCORES.no) } }]
}
