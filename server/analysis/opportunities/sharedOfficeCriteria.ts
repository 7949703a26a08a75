import type { Id } from '../../domain/ids'
import type { MessageValue } from '../../domain/message'
import type { Wish } from '../../domain/records'
import { equity, sectorsApart } from './commonCriteria'
import type { Criteria, Finding } from './definition'
import type { OpportunityView } from './opportunityView'
import { recordEvidence } from './recordEvidence'
import type { SectorsThere, SectorsThereOf } from './sectorsThere'
import type { SharedOfficeCandidate } from './sharedOfficeCandidates'

/** A candidate with what its criteria look up once. */
export interface StudiedCandidate extends SharedOfficeCandidate {
	readonly hostThere: SectorsThere
	readonly guestThere: SectorsThere
	/** Competing sectors of both. */
	readonly shared: readonly Id[]
	/** Where the office stands as to what the guest seeks. */
	readonly asked: 'city' | 'province' | 'no'
}

/** The scores of a shared office (model.md §4); null where a criterion has no data. */
export const SHARED_OFFICE_CRITERIA: Criteria<StudiedCandidate> = {
	affinity,
	time,
	complementarity,
	feasibility,
	equity: ({ guest }, view) => equity({ beneficiary: guest }, view),
}

export const AFFINITY_SCORES = { city: 1, province: 0.6, no: 0.4 } as const
export const TIME_SCORES = { established: 1, possible: 0.5 } as const
export const FEASIBILITY_SCORES = { offer: 1, capacity: 0.5, unknown: 0.2 } as const
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
	}
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
			recordEvidence(office, view),
			...wishes.map((wished) => recordEvidence(wished, view)),
			...links.map((link) => recordEvidence(link, view)),
		],
	}
}

function time({ office, openness }: StudiedCandidate, view: OpportunityView): Finding {
	const period = { start: office.since, end: office.until }
	const values = { openness, dated: office.since !== null, period: { period } }
	return {
		score: TIME_SCORES[openness],
		sentence: { key: 'sharedOffice.time', values },
		evidence: [recordEvidence(office, view)],
	}
}

function complementarity({ host, guest, hostThere, guestThere, city, province }: StudiedCandidate) {
	return sectorsApart({ actor: host, ...hostThere }, { actor: guest, ...guestThere }, province ?? city)
}

function feasibility({ office, offers }: StudiedCandidate, view: OpportunityView): Finding {
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
		evidence: offers.map((one) => recordEvidence(one, view)),
	}
}

/** « Rapporté le 31 janvier 2017, suite inconnue »: a wish or an offer whose status nobody knows. */
function reported(wish: Wish): Readonly<Record<string, MessageValue>> {
	const date = wish.attestedSince ?? wish.since
	if (wish.status !== 'inconnu') return { reported: 'no' }
	return date === null ? { reported: 'undated' } : { reported: 'dated', date: { date } }
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
