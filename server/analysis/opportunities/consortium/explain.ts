import type { OpportunityExplanation } from '../finding'
import {
	actorList,
	equityReason,
	linksReason,
	officeReason,
	sectorList,
	sectorsAmongReason,
	soughtPartnerReason,
} from '../reasons'
import type { Surroundings } from '../surroundings'
import type { ConsortiumCandidate } from './find'

export function explainConsortium(
	candidate: ConsortiumCandidate,
	around: Surroundings,
): OpportunityExplanation {
	const { actors, province, place, sectors, count, partners, links, beneficiary } = candidate
	const { day } = around.choice
	const named = { where: { inPlace: place.id }, sector: sectorList(sectors) }
	return {
		topic: 'consortium',
		values: { ...named, actors: actorList(actors), count, partners: actorList(partners) },
		reasons: {
			affinity: soughtPartnerReason('consortium', candidate, named, day),
			time: linksReason(links, day),
			complementarity: sectorsAmongReason(actors, province, around),
			feasibility: officeReason(actors, province, around),
			equity: equityReason(beneficiary),
		},
	}
}
