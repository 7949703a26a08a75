import type { Message } from '../../../domain/message'
import type { WishFact } from '../../../snapshot/facts'
import { type HostGuestSectors, jaccardDistance, TIME } from '../criteria'
import type { OpportunityExplanation, Reason, ScoreLeft } from '../finding'
import { actorList, evidenceFrom, sectorDistanceReason, sectorEvidence, sectorList } from '../reasons'
import type { ScoringContext } from '../scoringContext'
import {
	AFFINITY_SCORES,
	competingSectors,
	FEASIBILITY_SCORES,
	feasibilityOf,
	opennessOf,
	withoutOffer,
} from './criteria'
import type { SharedOfficeCandidate } from './find'

export function explainSharedOffice(
	candidate: SharedOfficeCandidate,
	context: ScoringContext,
): OpportunityExplanation {
	const { host, guest, hosted, opened } = candidate
	const competing = competingSectors(candidate, context)
	const parties = [[host], [guest, ...hosted.bloc]]
	return {
		topic: 'sharedOffice',
		values: sentenceValues(candidate, competing),
		reasons: {
			affinity: affinityReason(candidate, context),
			time: timeReason(candidate, context),
			complementarity: sectorDistanceReason(
				competing,
				{ host, guest, around: opened.province },
				parties.flatMap((actors) => sectorEvidence(actors, opened.province, context)),
			),
			feasibility: feasibilityReason(candidate, context),
		},
		wouldLower: (left) => wouldLower(candidate, competing, left),
	}
}

function sentenceValues(
	{ hosted, opened, office, place, guest }: SharedOfficeCandidate,
	competing: HostGuestSectors,
): Message['values'] {
	const shared = competing.host.filter((sector) => competing.guest.includes(sector))
	const areBothKnown = competing.host.length > 0 && competing.guest.length > 0
	return {
		where: { inPlace: place.id },
		around: { inPlace: opened.province.id },
		host: actorList(office.owners),
		guest: { actor: guest.id },
		asked: hosted.asked,
		sectors: shared.length > 0 ? 'shared' : areBothKnown ? 'apart' : 'unknown',
		shared: sectorList(shared),
	}
}

function affinityReason(candidate: SharedOfficeCandidate, { choice }: ScoringContext): Reason {
	const { hosted, office, opened, guest, place } = candidate
	// What the guest seeks in the very city, else what it seeks around.
	const inCity = hosted.wishes.find((wish) => wish.place?.city === place)
	const values = {
		asked: hosted.asked,
		guest: { actor: guest.id },
		host: actorList(office.owners),
		where: { inPlace: place.id },
		around: { inPlace: opened.province.id },
		links: hosted.links.length,
		...reported(inCity ?? hosted.wishes[0]),
	}
	return {
		sentence: { key: 'sharedOffice.affinity', values },
		evidence: evidenceFrom([office, ...hosted.wishes, ...hosted.links], choice.day),
	}
}

function timeReason({ opened, office }: SharedOfficeCandidate, { choice }: ScoringContext): Reason {
	const { since, until } = office.record
	const values = {
		openness: opennessOf(opened),
		dated: since !== null,
		period: { period: { start: since, end: until } },
	}
	return {
		sentence: { key: 'sharedOffice.time', values },
		evidence: evidenceFrom([office], choice.day),
	}
}

function feasibilityReason(candidate: SharedOfficeCandidate, { choice }: ScoringContext): Reason {
	const { offers, office } = candidate
	const { capacity } = office.record
	const values = {
		known: feasibilityOf(candidate),
		...(capacity !== null && { capacity }),
		...reported(offers[0]),
	}
	return {
		sentence: { key: 'sharedOffice.feasibility', values },
		evidence: evidenceFrom(offers, choice.day),
	}
}

/** « Rapporté le 31 janvier 2017, suite inconnue »: a wish or an offer whose status nobody knows. */
function reported(wish: WishFact | undefined): Message['values'] {
	if (wish?.record.status !== 'inconnu') return { reported: 'no' }
	const date = wish.record.attestedSince ?? wish.record.since
	return date === null ? { reported: 'undated' } : { reported: 'dated', date: { date } }
}

/** What would lower the score, each with what would be left of it; last, what would make the opportunity vanish. */
function wouldLower(
	{ opened, offers, office, guest, hosted }: SharedOfficeCandidate,
	competing: HostGuestSectors,
	left: ScoreLeft,
): readonly Message[] {
	const messages: Message[] = []
	const add = (what: string, values: Message['values'] = {}) =>
		messages.push({ key: `sharedOffice.lower.${what}`, values })
	if (opened.isEstablished) add('inactive', { score: left('time', TIME.possible) })
	if (offers.length > 0) {
		add('offer', { score: left('feasibility', FEASIBILITY_SCORES[withoutOffer(office)]) })
	}
	// The guest takes up a competing sector of the host's.
	const sector = competing.host.find((one) => !competing.guest.includes(one))
	if (sector !== undefined && competing.guest.length > 0) {
		const score = left('complementarity', jaccardDistance(competing.host, [...competing.guest, sector]))
		add('sector', { guest: { actor: guest.id }, sector: sectorList([sector]), score })
	}
	if (hosted.wishes.length > 0) {
		if (hosted.links.length === 0) add('wishAlone')
		else add('wish', { score: left('affinity', AFFINITY_SCORES.no) })
	}
	add('closed')
	return messages
}
