import type { DayNumber } from '../../../domain/fuzzyDate'
import { type Message, message } from '../../../domain/message'
import type { OfficeFact, PartnershipFact, WishFact } from '../../../snapshot/facts'
import type { Actor } from '../../../snapshot/geography'
import { distinctById } from '../actors'
import {
	AFFINITY,
	type Affinity,
	FEASIBILITY,
	type Feasibility,
	type HostGuestSectors,
	jaccardDistance,
	latestHeardOf,
	newsDecay,
	sectorDistance,
	TIME,
} from '../criteria'
import type { KindRules } from '../finding'
import { actorList, evidenceFrom, newsValues, reasonOf, reportedLater, sectorList } from '../reasons'
import { competingSectorsIn, type ScoringContext } from '../scoringContext'
import type { SharedOfficeCandidate } from './find'

/** Where the guest seeks an office, and what shows that there is room; sentences choose their words by it. */
const SOUGHT: Readonly<Record<Affinity, string>> = { asked: 'city', near: 'near', far: 'no' }
const ROOM: Readonly<Record<Feasibility, string>> = { ready: 'offer', partly: 'capacity', unknown: 'unknown' }

/** See model.md §4. */
export const sharedOffice: KindRules<SharedOfficeCandidate> = {
	topic: 'sharedOffice',
	values(candidate, context) {
		const { host, guest } = competingSectors(candidate, context)
		const shared = host.filter((sector) => guest.includes(sector))
		const areBothKnown = host.length > 0 && guest.length > 0
		return {
			...named(candidate, context),
			sectors: shared.length > 0 ? 'shared' : areBothKnown ? 'apart' : 'unknown',
			shared: sectorList(shared),
		}
	},
	/** 1 if the guest seeks one in the city, .6 in its division, .4 if it has no wish. */
	affinity: {
		score: ({ hosted }) => AFFINITY[hosted.asked],
		reason(candidate, context) {
			const { office, hosted } = candidate
			const values = { links: hosted.links.length, ...reported(soughtBy(candidate)) }
			return reasonOf(
				'sharedOffice.affinity',
				{ ...named(candidate, context), ...values },
				evidenceFrom([office, ...hosted.wishes, ...hosted.links], context.choice.day),
			)
		},
	},
	/**
	 * 1 if the office is open, .5 if it may be, × the decay of the older last news: the office's, and the wish's or
	 * link's.
	 */
	time: {
		score: (candidate, { choice }) => TIME[opennessOf(candidate)] * newsDecay(timedBy(candidate), choice.day),
		reason(candidate, { choice: { day } }) {
			const { since, until } = candidate.office.record
			const timed = timedBy(candidate)
			const values = { dated: since !== null, period: { period: { start: since, end: until } } }
			return reasonOf(
				'sharedOffice.time',
				{ openness: opennessOf(candidate), ...values, ...newsValues(timed, day) },
				evidenceFrom(timed, day),
			)
		},
	},
	complementarity: sectorDistance(competingSectors, ({ host, guest, hosted, opened }) => ({
		host,
		guest,
		around: opened.division,
		naming: [[host], [guest, ...hosted.bloc]],
	})),
	/** 1 with an offer, .5 if a capacity is known, else .2. */
	feasibility: {
		score: (candidate) => FEASIBILITY[feasibilityOf(candidate)],
		reason(candidate, { choice }) {
			const { offers, office } = candidate
			const { capacity } = office.record
			const values = {
				known: ROOM[feasibilityOf(candidate)],
				...(capacity !== null && { capacity }),
				...reported(offers[0]),
			}
			return reasonOf('sharedOffice.feasibility', values, evidenceFrom(offers, choice.day))
		},
	},
	wouldLower(candidate, context, left) {
		const { opened, offers, office, guest, hosted } = candidate
		const competing = competingSectors(candidate, context)
		const messages: Message[] = []
		const add = (what: string, values: Message['values'] = {}) =>
			messages.push(message(`sharedOffice.lower.${what}`, values))
		if (opened.isEstablished) {
			const decay = newsDecay(timedBy(candidate), context.choice.day)
			add('inactive', { score: left('time', TIME.possible * decay) })
		}
		if (offers.length > 0) {
			add('offer', { score: left('feasibility', FEASIBILITY[feasibilityWithoutOffer(office)]) })
		}
		// The counterfactual: the guest takes up a competing sector of the host.
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
	},
}

function named(candidate: SharedOfficeCandidate, { choice }: ScoringContext): Message['values'] {
	const { guest, hosted, opened, office, place } = candidate
	return {
		where: { inPlace: place.id },
		around: { inPlace: opened.division.id },
		host: actorList(office.owners),
		guest: { actor: guest.id },
		asked: SOUGHT[hosted.asked],
		...seekingValues(soughtBy(candidate), choice.day),
	}
}

/** What the guest seeks in the city itself, else around it. */
function soughtBy({ hosted, place }: SharedOfficeCandidate): WishFact | undefined {
	return hosted.wishes.find((wish) => wish.place?.city === place) ?? hosted.wishes[0]
}

/**
 * « Cherchent »; « cherchaient en janvier 2017 » if the news of the wish is no longer recent; « cherchaient peut-être
 * déjà » before it was reported.
 */
function seekingValues(wish: WishFact | undefined, day: DayNumber): Message['values'] {
	if (wish === undefined) return { seeking: 'now' }
	const later = reportedLater(wish, day)
	if (later) return later
	const { news, newsDate } = newsValues([wish], day)
	return newsDate === undefined
		? { seeking: news === 'none' ? 'undated' : 'now' }
		: { seeking: 'then', sought: newsDate }
}

/** « Rapporté le 31 janvier 2017, suite inconnue »: a wish or an offer of unknown status. */
function reported(wish: WishFact | undefined): Message['values'] {
	if (wish?.record.status !== 'inconnu') return { reported: 'no' }
	const date = wish.record.attestedSince ?? wish.record.since
	return date === null ? { reported: 'undated' } : { reported: 'dated', date: { date } }
}

function opennessOf({ opened }: SharedOfficeCandidate): keyof typeof TIME {
	return opened.isEstablished ? 'established' : 'possible'
}

/** The records behind the time score: the office, and the guest's wish, or else link, with the latest news. */
function timedBy({ office, hosted: { wishes, links } }: SharedOfficeCandidate) {
	const reason = latestHeardOf<WishFact | PartnershipFact>(wishes.length > 0 ? wishes : links)
	return reason === undefined ? [office] : [office, reason]
}

function feasibilityOf({ offers, office }: SharedOfficeCandidate): Feasibility {
	return offers.length > 0 ? 'ready' : feasibilityWithoutOffer(office)
}

function feasibilityWithoutOffer({ record }: OfficeFact): Feasibility {
	return record.capacity === null ? 'unknown' : 'partly'
}

/** Competing sectors that the host names in the division, and those of the guest and its bloc local. */
function competingSectors(
	{ host, guest, hosted, opened }: SharedOfficeCandidate,
	context: ScoringContext,
): HostGuestSectors {
	const named = (actor: Actor) => competingSectorsIn(opened.division, actor, context)
	return {
		host: named(host),
		guest: hosted.bloc.length === 0 ? named(guest) : distinctById([guest, ...hosted.bloc].flatMap(named)),
	}
}
