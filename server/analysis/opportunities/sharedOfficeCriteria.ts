import type { Id } from '../../domain/ids'
import type { Message, MessageValue } from '../../domain/message'
import type { Wish } from '../../domain/records'
import { evidenceOf } from '../evidenceOf'
import type { Certainty, CriterionName, Evidence } from '../result'
import type { OpportunityView } from './opportunityView'
import type { SectorsThere, SectorsThereOf } from './sectorsThere'
import type { SharedOfficeCandidate } from './sharedOfficeCandidates'

/** What one criterion finds: its score, 0 to 1, the sentence that says why, and the records behind it. */
interface Finding {
	readonly score: number
	readonly sentence: Message
	readonly evidence: readonly Evidence[]
}

/** A candidate with what its criteria look up once. */
export interface StudiedCandidate extends SharedOfficeCandidate {
	readonly hostThere: SectorsThere
	readonly guestThere: SectorsThere
	/** Competing sectors of both. */
	readonly shared: readonly Id[]
	/** Where the office stands as to what the guest seeks. */
	readonly asked: 'city' | 'province' | 'no'
	/** Inhabitants of the guest, or of the city of an organisation. */
	readonly inhabitants: { readonly of: Id; readonly count: number } | null
}

type CriterionOf = (candidate: StudiedCandidate, view: OpportunityView) => Finding | null

/** The scores of a shared office (model.md §4); null where a criterion has no data. */
export const SHARED_OFFICE_CRITERIA: Readonly<Record<CriterionName, CriterionOf>> = {
	affinity,
	time,
	complementarity,
	feasibility,
	equity,
}

export const AFFINITY_SCORES = { city: 1, province: 0.6, no: 0.4 } as const
export const TIME_SCORES = { established: 1, possible: 0.5 } as const
export const FEASIBILITY_SCORES = { offer: 1, capacity: 0.5, unknown: 0.2 } as const
/** For a guest under so many inhabitants; the first that fits. */
const EQUITY_SCORES = [
	{ under: 20_000, score: 1 },
	{ under: 100_000, score: 0.6 },
	{ under: Number.POSITIVE_INFINITY, score: 0.3 },
] as const

export function study(
	candidate: SharedOfficeCandidate,
	view: OpportunityView,
	sectorsThere: SectorsThereOf,
): StudiedCandidate {
	const province = candidate.province ?? candidate.city
	const hostThere = sectorsThere([candidate.host], province)
	const guestThere = sectorsThere([candidate.guest, ...candidate.bloc], province)
	return {
		...candidate,
		hostThere,
		guestThere,
		shared: hostThere.competing.filter((sector) => guestThere.competing.includes(sector)),
		asked: whereAsked(candidate, view),
		inhabitants: inhabitantsOf(candidate.guest, view),
	}
}

/** 1 − Jaccard of two sets of sectors. */
export function difference(one: readonly Id[], other: readonly Id[]): number {
	const union = new Set([...one, ...other]).size
	return 1 - one.filter((sector) => other.includes(sector)).length / union
}

function affinity(candidate: StudiedCandidate, view: OpportunityView): Finding {
	const { asked, wishes, links, guest, city, province, office } = candidate
	const wish = wishes.find((one) => isInCity(one, city, view)) ?? wishes[0]
	const values = {
		asked,
		guest: { actor: guest },
		host: hostOf(candidate),
		where: { inPlace: city },
		around: { inPlace: province ?? city },
		links: links.length,
		...(wish ? reported(wish) : { reported: 'no' }),
	}
	return {
		score: AFFINITY_SCORES[asked],
		sentence: { key: 'sharedOffice.affinity', values },
		evidence: [
			evidenceOf(office, view.openness(office) === 'established' ? 'ESTABLISHED' : 'POSSIBLE'),
			...wishes.map((one) => evidenceOf(one, certaintyOfWish(one))),
			...links.map((link) =>
				evidenceOf(link, view.openness(link) === 'established' ? 'ESTABLISHED' : 'POSSIBLE'),
			),
		],
	}
}

function time({ office, openness }: StudiedCandidate): Finding {
	const period = { start: office.since, end: office.until }
	const values = { openness, dated: office.since !== null, period: { period } }
	return {
		score: TIME_SCORES[openness],
		sentence: { key: 'sharedOffice.time', values },
		evidence: [evidenceOf(office, openness === 'established' ? 'ESTABLISHED' : 'POSSIBLE')],
	}
}

function complementarity(candidate: StudiedCandidate): Finding | null {
	const { host, guest, hostThere, guestThere, shared, city, province } = candidate
	if (hostThere.competing.length === 0 || guestThere.competing.length === 0) return null
	const values = {
		around: { inPlace: province ?? city },
		host: { actor: host },
		guest: { actor: guest },
		shared: { sectors: shared },
		sharedCount: shared.length,
		hostSectors: { sectors: hostThere.competing },
		guestSectors: { sectors: guestThere.competing },
	}
	return {
		score: difference(hostThere.competing, guestThere.competing),
		sentence: { key: 'sharedOffice.complementarity', values },
		evidence: [...hostThere.evidence, ...guestThere.evidence],
	}
}

function feasibility({ office, offers }: StudiedCandidate): Finding {
	const [offer] = offers
	const known = offer ? 'offer' : office.capacity !== null ? 'capacity' : 'unknown'
	const values = {
		known,
		...(office.capacity === null ? {} : { capacity: office.capacity }),
		...(offer ? reported(offer) : { reported: 'no' }),
	}
	return {
		score: FEASIBILITY_SCORES[known],
		sentence: { key: 'sharedOffice.feasibility', values },
		evidence: offers.map((one) => evidenceOf(one, certaintyOfWish(one))),
	}
}

function equity({ guest, inhabitants }: StudiedCandidate): Finding | null {
	if (inhabitants === null) return null
	const band = EQUITY_SCORES.find(({ under }) => inhabitants.count < under)
	const values = {
		guest: { actor: guest },
		itself: inhabitants.of === guest,
		place: { place: inhabitants.of },
		inhabitants: inhabitants.count,
	}
	return { score: band?.score ?? 0, sentence: { key: 'sharedOffice.equity', values }, evidence: [] }
}

/** « Rapporté le 31 janvier 2017, suite inconnue »: a wish or an offer whose status nobody knows. */
function reported(wish: Wish): Readonly<Record<string, MessageValue>> {
	const date = wish.attestedSince ?? wish.since
	if (wish.status !== 'inconnu') return { reported: 'no' }
	return date === null ? { reported: 'undated' } : { reported: 'dated', date: { date } }
}

function certaintyOfWish(wish: Wish): Certainty {
	return wish.status === 'inconnu' ? 'POSSIBLE' : 'ESTABLISHED'
}

export function hostOf({ office }: SharedOfficeCandidate) {
	return { actors: office.owners.map((actor) => ({ actor })) }
}

function whereAsked(
	{ wishes, city }: SharedOfficeCandidate,
	view: OpportunityView,
): StudiedCandidate['asked'] {
	if (wishes.length === 0) return 'no'
	return wishes.some((wish) => isInCity(wish, city, view)) ? 'city' : 'province'
}

function isInCity({ place }: Wish, city: Id, { projection: { places } }: OpportunityView): boolean {
	return place !== null && places.cityOf(place) === city
}

function inhabitantsOf(guest: Id, { projection }: OpportunityView): StudiedCandidate['inhabitants'] {
	const place = projection.places.placeOf(guest)
	const count = place === null ? null : (projection.territories.get(place)?.population ?? null)
	return place === null || count === null ? null : { of: place, count }
}
