import type { Sector } from '../../../domain/records'
import type { Actor } from '../../../snapshot/geography'
import { distinctById } from '../actors'
import { type HostGuestSectors, sectorDistance, TIME } from '../criteria'
import type { KindScores } from '../finding'
import { competingSectorsIn, type ScoringContext } from '../scoringContext'
import type { OpenOffice, SharedOfficeCandidate } from './find'

export const AFFINITY_SCORES = { city: 1, province: 0.6, no: 0.4 } as const
export const FEASIBILITY_SCORES = { offer: 1, capacity: 0.5, unknown: 0.2 } as const

/**
 * The scores of a shared office (model.md §4): 1 where the guest seeks one in the city, .6 in its province, .4 where it
 * asked for nothing; 1 where the office is open, .5 where it may be; 1 − Jaccard of the competing sectors of both in the
 * province; 1 with an offer, .5 where a capacity is on record, else .2.
 */
export function scoreSharedOffice(candidate: SharedOfficeCandidate, context: ScoringContext): KindScores {
	return {
		affinity: AFFINITY_SCORES[candidate.hosted.asked],
		time: TIME[opennessOf(candidate.opened)],
		complementarity: sectorDistance(competingSectors(candidate, context)),
		feasibility: FEASIBILITY_SCORES[feasibilityOf(candidate)],
	}
}

export function opennessOf({ isEstablished }: OpenOffice): keyof typeof TIME {
	return isEstablished ? 'established' : 'possible'
}

export function feasibilityOf({ offers, office }: SharedOfficeCandidate): keyof typeof FEASIBILITY_SCORES {
	return offers.length > 0 ? 'offer' : withoutOffer(office)
}

/** What a feasibility is without an offer. */
export function withoutOffer({ record }: SharedOfficeCandidate['office']): 'capacity' | 'unknown' {
	return record.capacity === null ? 'unknown' : 'capacity'
}

/** Competing sectors that the host names in the province, and those that the guest and its bloc local do. */
export function competingSectors(
	{ host, guest, hosted, opened }: SharedOfficeCandidate,
	context: ScoringContext,
): HostGuestSectors {
	const named = (actor: Actor): readonly Sector[] => competingSectorsIn(opened.province, actor, context)
	return {
		host: named(host),
		guest: hosted.bloc.length === 0 ? named(guest) : distinctById([guest, ...hosted.bloc].flatMap(named)),
	}
}
