import type { WishObject } from '../../../domain/records'
import type { OfficeFact, WishFact } from '../../../snapshot/facts'
import type { Actor } from '../../../snapshot/geography'
import type { Snapshot } from '../../../snapshot/snapshot'
import { groupByKeys } from '../../groupByKeys'
import { type FactChoice, isWishOpen } from '../../openFacts'
import { isSameActor } from '../actors'
import type { Affinity } from '../criteria'
import { type CandidateBase, OpportunityKey } from '../finding'
import { openOffices } from '../scoringContext'

/** ANSWER_WISH: an offer fits a wish. An offer of an open office is a SHARED_OFFICE, and only that. */
export interface AnswerWishCandidate extends CandidateBase {
	readonly kind: 'ANSWER_WISH'
	readonly host: Actor
	readonly guest: Actor
	readonly sought: WishFact
	readonly offer: WishFact
	/** Whether both name one city or one division, or one names no place. */
	readonly asked: Affinity
}

/**
 * Each open wish for one thing with the offers that fit: by another actor, neither addressed to somebody else, in the
 * same city or division, or one of them anywhere. Cost: the wishes, times the offers of the same division and of
 * anywhere.
 *
 * Example: a partner sought in Oriel and one offered in its division → one, « near ».
 */
export function findAnsweredWishes(
	what: WishObject,
	snapshot: Snapshot,
	choice: FactChoice,
): readonly AnswerWishCandidate[] {
	const offices = officesOfOfferers(what, snapshot)
	const hosting = new Set(openOffices(offices, choice).flatMap(({ office }) => office.owners))
	const { partner } = snapshot.geography
	const anywhere = partner && snapshot.geography.actor(partner.territory)
	const open = snapshot.wishes.by.object.at(what).filter((wish) => isWishOpen(wish, choice))
	const offers = open.filter(({ isSought, actor }) => !isSought && !hosting.has(actor))
	const anywhereOffered = offers.filter(({ place }) => place === null)
	const offeredAround = groupByKeys(offers, around)
	return open
		.filter(({ isSought }) => isSought)
		.flatMap((sought) => {
			const [where] = around(sought)
			const near = where ? [...(offeredAround.get(where) ?? []), ...anywhereOffered] : offers
			return near.flatMap((offer) => answerBy(offer, sought, anywhere) ?? [])
		})
}

/** Offices of each offerer, if the thing is an office. */
function officesOfOfferers(what: WishObject, { wishes, offices }: Snapshot): readonly OfficeFact[] {
	if (what !== 'office') return []
	const offers = wishes.by.object.at(what).filter(({ isSought }) => !isSought)
	return offers.flatMap(({ actor }) => offices.by.owner.at(actor.id))
}

/**
 * null if the two do not fit.
 *
 * @param anywhere the other country, which both mean if neither names a place.
 */
function answerBy(offer: WishFact, sought: WishFact, anywhere: Actor | null): AnswerWishCandidate | null {
	const asked = nearness(sought.place, offer.place)
	const place = sought.place ?? offer.place ?? anywhere
	if (asked === null || place === null || !areForEachOther(sought, offer)) return null
	const { actor: host } = offer
	const { actor: guest } = sought
	return {
		key: new OpportunityKey('ANSWER_WISH', sought.id, offer.id),
		kind: 'ANSWER_WISH',
		actors: [host, guest],
		host,
		guest,
		beneficiary: guest,
		place,
		sectors: sought.sectors.filter((sector) => offer.sectors.includes(sector)),
		unasked: false,
		sought,
		offer,
		asked,
	}
}

/** Division of the place of a wish, or its city if it has no division; empty without a place. */
function around({ place }: WishFact): readonly Actor[] {
	return place === null ? [] : [place.division ?? place.city ?? place]
}

/** null if two places do not fit. */
function nearness(sought: Actor | null, offered: Actor | null): Affinity | null {
	if (sought === null || offered === null) return 'far'
	if (sought.city !== null && sought.city === offered.city) return 'asked'
	return sought.division !== null && sought.division === offered.division ? 'near' : null
}

/** Whether they come from two actors, and neither names somebody else or another event. */
function areForEachOther(sought: WishFact, offer: WishFact): boolean {
	if (sought.other !== null && sought.other !== offer.actor) return false
	if (offer.other !== null && offer.other !== sought.actor) return false
	if (isSameActor(sought.actor, offer.actor)) return false
	const [event, offered] = [sought.record.event, offer.record.event]
	return event === null || offered === null || event === offered
}
