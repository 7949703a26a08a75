import type { DayNumber } from '../../../domain/fuzzyDate'
import type { Message } from '../../../domain/message'
import type { WishFact } from '../../../snapshot/facts'
import {
	AFFINITY,
	type Affinity,
	FEASIBILITY,
	type Feasibility,
	type HostGuestSectors,
	jaccardDistance,
	newsDecay,
	TIME,
} from '../criteria'
import type { OpportunityExplanation, ScoreLeft } from '../finding'
import {
	actorList,
	evidenceFrom,
	newsValues,
	sectorDistanceReason,
	sectorEvidence,
	sectorList,
} from '../reasons'
import type { ScoringContext } from '../scoringContext'
import { competingSectors, feasibilityOf, feasibilityWithoutOffer, timedBy } from './criteria'
import type { SharedOfficeCandidate } from './find'

/** Where the guest seeks an office, and what says that there is room, as sentences choose their words by it. */
const SOUGHT: Readonly<Record<Affinity, string>> = { asked: 'city', near: 'province', far: 'no' }
const ROOM: Readonly<Record<Feasibility, string>> = { ready: 'offer', partly: 'capacity', unknown: 'unknown' }

export function explainSharedOffice(
	candidate: SharedOfficeCandidate,
	context: ScoringContext,
): OpportunityExplanation {
	const { host, guest, hosted, opened, office, place, offers } = candidate
	const { day } = context.choice
	const { since, until, capacity } = office.record
	const competing = competingSectors(candidate, context)
	const shared = competing.host.filter((sector) => competing.guest.includes(sector))
	const areBothKnown = competing.host.length > 0 && competing.guest.length > 0
	const named = {
		where: { inPlace: place.id },
		around: { inPlace: opened.province.id },
		host: actorList(office.owners),
		guest: { actor: guest.id },
		asked: SOUGHT[hosted.asked],
	}
	// What the guest seeks in the very city, else what it seeks around.
	const sought = hosted.wishes.find((wish) => wish.place?.city === place) ?? hosted.wishes[0]
	const openness = opened.isEstablished ? 'established' : 'possible'
	const period = { period: { start: since, end: until } }
	const timed = timedBy(candidate)
	return {
		topic: 'sharedOffice',
		values: {
			...named,
			...seekingValues(sought, day),
			sectors: shared.length > 0 ? 'shared' : areBothKnown ? 'apart' : 'unknown',
			shared: sectorList(shared),
		},
		reasons: {
			affinity: {
				sentence: {
					key: 'sharedOffice.affinity',
					values: {
						...named,
						...seekingValues(sought, day),
						links: hosted.links.length,
						...reported(sought),
					},
				},
				evidence: evidenceFrom([office, ...hosted.wishes, ...hosted.links], day),
			},
			time: {
				sentence: {
					key: 'sharedOffice.time',
					values: { openness, dated: since !== null, period, ...newsValues(timed, day) },
				},
				evidence: evidenceFrom(timed, day),
			},
			complementarity: sectorDistanceReason(
				competing,
				{ host, guest, around: opened.province },
				[[host], [guest, ...hosted.bloc]].flatMap((actors) =>
					sectorEvidence(actors, opened.province, context),
				),
			),
			feasibility: {
				sentence: {
					key: 'sharedOffice.feasibility',
					values: {
						known: ROOM[feasibilityOf(candidate)],
						...(capacity !== null && { capacity }),
						...reported(offers[0]),
					},
				},
				evidence: evidenceFrom(offers, day),
			},
		},
		wouldLower: (left) => wouldLower(candidate, competing, newsDecay(timed, day), left),
	}
}

/** « Cherchent », or « cherchaient en janvier 2017 » where the news of the wish is no longer recent. */
function seekingValues(wish: WishFact | undefined, day: DayNumber): Message['values'] {
	if (wish === undefined) return { seeking: 'now' }
	const { news, newsDate } = newsValues([wish], day)
	return newsDate === undefined
		? { seeking: news === 'none' ? 'undated' : 'now' }
		: { seeking: 'then', sought: newsDate }
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
	decay: number,
	left: ScoreLeft,
): readonly Message[] {
	const messages: Message[] = []
	const add = (what: string, values: Message['values'] = {}) =>
		messages.push({ key: `sharedOffice.lower.${what}`, values })
	if (opened.isEstablished) add('inactive', { score: left('time', TIME.possible * decay) })
	if (offers.length > 0) {
		add('offer', { score: left('feasibility', FEASIBILITY[feasibilityWithoutOffer(office)]) })
	}
	// The guest takes up a competing sector of the host's.
	const sector = competing.host.find((one) => !competing.guest.includes(one))
	if (sector !== undefined && competing.guest.length > 0) {
		const score = left('complementarity', jaccardDistance(competing.host, [...competing.guest, sector]))
		add('sector', { guest: { actor: guest.id }, sector: sectorList([sector]), score })
	}
	if (hosted.wishes.length > 0) {
		if (hosted.links.length === 0) add('wishAlone')
		else add('wish', { score: left('affinity', AFFINITY.far) })
	}
	add('closed')
	return messages
}
