import { distinctById } from '../actors'
import type { OpportunityExplanation } from '../finding'
import {
	actorList,
	linksReason,
	officeReason,
	partySectorsReason,
	sectorList,
	soughtPartnerReason,
} from '../reasons'
import type { ScoringContext } from '../scoringContext'
import type { ConsortiumCandidate } from './find'

export function explainConsortium(
	candidate: ConsortiumCandidate,
	context: ScoringContext,
): OpportunityExplanation {
	const { actors, province, place, sectors, count, links } = candidate
	const { day } = context.choice
	const partners = distinctById(links.flatMap(({ counterparts }) => counterparts)).filter(
		(partner) => partner.province === province,
	)
	const named = { where: { inPlace: place.id }, sector: sectorList(sectors) }
	return {
		topic: 'consortium',
		values: { ...named, actors: actorList(actors), count, partners: actorList(partners) },
		reasons: {
			affinity: soughtPartnerReason('consortium', candidate, named, day),
			time: linksReason(links, day),
			complementarity: partySectorsReason(actors, province, context),
			feasibility: officeReason(actors, province, context),
		},
	}
}
