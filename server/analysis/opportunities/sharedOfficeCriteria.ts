import type { MessageValue } from '../../domain/message'
import type { Wish } from '../../domain/records'
import { actorList } from './actorList'
import { equity, evidenceOfLinks, evidenceOfWishes, sectorsApart, tellSectorsApart } from './commonCriteria'
import type { Criteria, CriterionDefinition } from './definition'
import type { OpportunityView } from './opportunityView'
import { recordEvidence } from './recordEvidence'
import type { SharedOfficeCandidate } from './sharedOfficeCandidate'

type SharedOfficeCriterion = CriterionDefinition<SharedOfficeCandidate>

export const AFFINITY_SCORES = { city: 1, province: 0.6, no: 0.4 } as const
export const TIME_SCORES = { established: 1, possible: 0.5 } as const
export const FEASIBILITY_SCORES = { offer: 1, capacity: 0.5, unknown: 0.2 } as const

const affinity: SharedOfficeCriterion = {
	score: ({ hosted }) => AFFINITY_SCORES[hosted.asked],
	tell: (candidate, view) => {
		const { hosted, opened, guest, place, province } = candidate
		const { actors } = view.columns
		const values = {
			asked: hosted.asked,
			guest: { actor: actors.id(guest) },
			host: actorList(opened.owners, view.columns),
			where: { inPlace: actors.id(place) },
			around: { inPlace: actors.id(province) },
			links: hosted.links.length,
			...reported(firstWish(candidate, view)),
		}
		return {
			sentence: { key: 'sharedOffice.affinity', values },
			evidence: [
				recordEvidence(opened.record, view),
				...evidenceOfWishes(hosted.wishes, view),
				...evidenceOfLinks(hosted.links, view),
			],
		}
	},
}

/** What the guest seeks in the very city, else what it seeks around. */
function firstWish(
	{ hosted, place }: SharedOfficeCandidate,
	{ columns: { wishes, actors } }: OpportunityView,
): Wish | null {
	const [first] = hosted.wishes
	if (first === undefined) return null
	const inCity = hosted.wishes.find((row) => actors.cityOf(wishes.place[row] ?? place) === place)
	return wishes.recordAt(inCity ?? first)
}

const time: SharedOfficeCriterion = {
	score: ({ opened }) => TIME_SCORES[opennessOf(opened)],
	tell: ({ opened }, view) => {
		const { since, until } = opened.record
		const values = {
			openness: opennessOf(opened),
			dated: since !== null,
			period: { period: { start: since, end: until } },
		}
		return {
			sentence: { key: 'sharedOffice.time', values },
			evidence: [recordEvidence(opened.record, view)],
		}
	},
}

function opennessOf({ isEstablished }: SharedOfficeCandidate['opened']): keyof typeof TIME_SCORES {
	return isEstablished ? 'established' : 'possible'
}

const complementarity: SharedOfficeCriterion = {
	score: ({ competing }) => sectorsApart(competing),
	tell: ({ competing, host, guest, hosted, province }, view) => {
		const evidence = [[host], [guest, ...hosted.bloc]].flatMap((actors) =>
			view.sectorsThere.evidence(actors, province),
		)
		return tellSectorsApart(competing, { host, guest, around: province }, evidence, view)
	},
}

const feasibility: SharedOfficeCriterion = {
	score: (candidate) => FEASIBILITY_SCORES[knownOf(candidate)],
	tell: (candidate, view) => {
		const { capacity } = candidate.opened.record
		const [offer] = candidate.offers
		const values = {
			known: knownOf(candidate),
			...(capacity === null ? {} : { capacity }),
			...reported(offer === undefined ? null : view.columns.wishes.recordAt(offer)),
		}
		return {
			sentence: { key: 'sharedOffice.feasibility', values },
			evidence: evidenceOfWishes(candidate.offers, view),
		}
	},
}

function knownOf({ offers, opened }: SharedOfficeCandidate): keyof typeof FEASIBILITY_SCORES {
	if (offers.length > 0) return 'offer'
	return opened.record.capacity === null ? 'unknown' : 'capacity'
}

/** « Rapporté le 31 janvier 2017, suite inconnue »: a wish or an offer whose status nobody knows. */
function reported(wish: Wish | null): Readonly<Record<string, MessageValue>> {
	if (wish === null || wish.status !== 'inconnu') return { reported: 'no' }
	const date = wish.attestedSince ?? wish.since
	return date === null ? { reported: 'undated' } : { reported: 'dated', date: { date } }
}

/** The scores of a shared office (model.md §4). */
export const sharedOfficeCriteria: Criteria<SharedOfficeCandidate> = {
	affinity,
	time,
	complementarity,
	feasibility,
	equity,
}
