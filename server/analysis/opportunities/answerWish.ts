import type { Id } from '../../domain/ids'
import { mergeActors } from '../../domain/oneActor'
import type { Wish } from '../../domain/records'
import { AFFINITY, equity, FEASIBILITY } from './commonCriteria'
import type { Candidate, Finding, KindDefinition } from './definition'
import type { OpportunityView } from './opportunityView'
import { recordEvidence } from './recordEvidence'

/** What someone seeks, and an offer of the same that fits. */
export interface AnswerWishCandidate extends Candidate {
	readonly host: Id
	readonly guest: Id
	readonly sought: Wish
	readonly offer: Wish
	/** Whether both name one city, one province, or one of them no place. */
	readonly asked: keyof typeof AFFINITY
}

/**
 * ANSWER_WISH: an offer fits what someone seeks. An offer of an office that is open is a SHARED_OFFICE, and told as
 * one only.
 */
export const answerWish: KindDefinition<AnswerWishCandidate> = {
	kind: 'ANSWER_WISH',
	topic: 'answerWish',
	candidates,
	criteria: { affinity, time, complementarity, feasibility, equity },
	values: ({ host, guest, place, sought, sectors }) => ({
		where: { inPlace: place },
		host: { actor: host },
		guest: { actor: guest },
		what: { word: `wishObject.${sought.what}` },
		named: sectors.length > 0,
		sectors: { sectors },
	}),
}

function candidates(view: OpportunityView): readonly AnswerWishCandidate[] {
	const offers = view.wishes.filter(({ direction }) => direction === 'OFFERS')
	return view.wishes
		.filter(({ direction }) => direction === 'SEEKS')
		.flatMap((sought) =>
			offers
				.filter((offer) => offer.what === sought.what && !isSharedOffice(offer, view))
				.flatMap((offer) => candidateOf(sought, offer, view) ?? []),
		)
}

function isSharedOffice(offer: Wish, view: OpportunityView): boolean {
	if (offer.what !== 'office') return false
	return view.projection
		.officesOf(offer.actor)
		.some((office) => view.counts(office) && view.openness(office) !== 'not-open')
}

function candidateOf(sought: Wish, offer: Wish, view: OpportunityView): AnswerWishCandidate | null {
	const asked = placesFit(sought, offer, view)
	const place = sought.place ?? offer.place ?? view.projection.partner?.territory ?? null
	if (asked === null || place === null || !areSeveral(sought.actor, offer.actor, view)) return null
	if (sought.other !== null && sought.other !== offer.actor) return null
	if (offer.other !== null && offer.other !== sought.actor) return null
	if (sought.event !== null && offer.event !== null && sought.event !== offer.event) return null
	return {
		key: [sought.id, offer.id],
		actors: [offer.actor, sought.actor],
		host: offer.actor,
		guest: sought.actor,
		beneficiary: sought.actor,
		place,
		sectors: sought.sectors.filter((sector) => offer.sectors.includes(sector)),
		unasked: false,
		sought,
		offer,
		asked,
	}
}

function areSeveral(one: Id, other: Id, { projection: { places } }: OpportunityView): boolean {
	const { contains, levelOf } = places
	return mergeActors([one, other], { contains, levelOf, parties: [] }).length > 1
}

/** null where they name places that do not fit. */
function placesFit(
	sought: Wish,
	offer: Wish,
	{ projection: { places } }: OpportunityView,
): AnswerWishCandidate['asked'] | null {
	if (sought.place === null || offer.place === null) return 'far'
	const city = places.cityOf(sought.place)
	if (city !== null && city === places.cityOf(offer.place)) return 'asked'
	const province = places.provinceOf(sought.place)
	return province !== null && province === places.provinceOf(offer.place) ? 'near' : null
}

/** 1 for the same city, .6 for the same province, .4 where one of them names no place. */
function affinity({ asked, sought, offer }: AnswerWishCandidate, view: OpportunityView): Finding {
	return {
		score: AFFINITY[asked],
		sentence: { key: 'answerWish.affinity', values: { asked } },
		evidence: [sought, offer].map((wish) => recordEvidence(wish, view)),
	}
}

/** 1 where both are known to be open, .5 where nobody knows what became of one. */
function time({ sought, offer }: AnswerWishCandidate): Finding {
	const unknown = [sought, offer].filter(({ status }) => status === 'inconnu').length
	return {
		score: unknown === 0 ? 1 : 0.5,
		sentence: { key: 'answerWish.time', values: { unknown } },
		evidence: [],
		...(unknown === 0 && {
			worse: { score: 0.5, sentence: { key: 'answerWish.lower.silent', values: {} } },
		}),
	}
}

/** The part of the sectors sought that the offer names; absent where one names none. */
function complementarity({ sought, offer, sectors }: AnswerWishCandidate): Finding | null {
	if (sought.sectors.length === 0 || offer.sectors.length === 0) return null
	const values = { met: sectors.length, total: sought.sectors.length, sectors: { sectors } }
	return {
		score: sectors.length / sought.sectors.length,
		sentence: { key: 'answerWish.complementarity', values },
		evidence: [],
	}
}

/** 1 where the offer names who seeks, .5 where who seeks names who offers or both name one event, else .2. */
function feasibility({ sought, offer, host, guest }: AnswerWishCandidate): Finding {
	const isNamed = sought.other === host || (sought.event !== null && sought.event === offer.event)
	const known = offer.other === guest ? 'ready' : isNamed ? 'partly' : 'unknown'
	return {
		score: FEASIBILITY[known],
		sentence: {
			key: 'answerWish.feasibility',
			values: { known, guest: { actor: guest }, host: { actor: host } },
		},
		evidence: [],
	}
}
