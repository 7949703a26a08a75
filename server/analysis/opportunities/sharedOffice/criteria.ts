import type { Sector } from '../../../domain/records'
import type { OfficeFact, PartnershipFact, WishFact } from '../../../snapshot/facts'
import type { Actor } from '../../../snapshot/geography'
import { distinctById } from '../actors'
import {
	AFFINITY,
	FEASIBILITY,
	type Feasibility,
	type HostGuestSectors,
	latestHeardOf,
	newsDecay,
	sectorDistance,
	TIME,
} from '../criteria'
import type { KindScores } from '../finding'
import { competingSectorsIn, type ScoringContext } from '../scoringContext'
import type { SharedOfficeCandidate } from './find'

/**
 * The scores of a shared office (model.md §4): 1 where the guest seeks one in the city, .6 in its province, .4 where it
 * asked for nothing; 1 where the office is open, .5 where it may be, × what the older of its last news and that of the wish
 * or link leaves (`newsDecay`); 1 − Jaccard of the competing sectors of both in the
 * province; 1 with an offer, .5 where a capacity is on record, else .2.
 */
export function scoreSharedOffice(candidate: SharedOfficeCandidate, context: ScoringContext): KindScores {
	const { hosted, opened } = candidate
	return {
		affinity: AFFINITY[hosted.asked],
		time:
			TIME[opened.isEstablished ? 'established' : 'possible'] *
			newsDecay(timedBy(candidate), context.choice.day),
		complementarity: sectorDistance(competingSectors(candidate, context)),
		feasibility: FEASIBILITY[feasibilityOf(candidate)],
	}
}

/** What its time rests on: the office, and the wish or else the link of the guest of which one heard last. */
export function timedBy({
	office,
	hosted,
}: SharedOfficeCandidate): readonly (OfficeFact | WishFact | PartnershipFact)[] {
	const reason = latestHeardOf<WishFact | PartnershipFact>(
		hosted.wishes.length > 0 ? hosted.wishes : hosted.links,
	)
	return reason === undefined ? [office] : [office, reason]
}

export function feasibilityOf({ offers, office }: SharedOfficeCandidate): Feasibility {
	return offers.length > 0 ? 'ready' : feasibilityWithoutOffer(office)
}

export function feasibilityWithoutOffer({ record }: SharedOfficeCandidate['office']): Feasibility {
	return record.capacity === null ? 'unknown' : 'partly'
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
