import { distinctById } from '../actors'
import { linksTime, officesThere, partySectors, soughtPartnerRule } from '../criteria'
import type { KindRules } from '../finding'
import { actorList, sectorList } from '../reasons'
import type { ConsortiumCandidate } from './find'

export const consortium: KindRules<ConsortiumCandidate> = {
	topic: 'consortium',
	values(candidate) {
		const { actors, division, count, links } = candidate
		const partners = distinctById(links.flatMap(({ counterparts }) => counterparts)).filter(
			(partner) => partner.division === division,
		)
		return { ...named(candidate), actors: actorList(actors), count, partners: actorList(partners) }
	},
	affinity: soughtPartnerRule('consortium', named),
	time: linksTime(({ links }) => links),
	complementarity: partySectors((candidate) => candidate),
	feasibility: officesThere,
}

function named({ place, sectors }: ConsortiumCandidate) {
	return { where: { inPlace: place.id }, sector: sectorList(sectors) }
}
