import { sortedById } from '../../../snapshot/geography'
import { FEASIBILITY } from '../criteria'
import type { OpportunityExplanation, Reason } from '../finding'
import {
	affinityReason,
	equityReason,
	evidenceFrom,
	linksReason,
	sectorEvidence,
	sectorList,
	sectorsApartReason,
	worse,
} from '../reasons'
import type { Surroundings } from '../surroundings'
import { competingSectors, feasibilityOf, hostMissions } from './criteria'
import { type PiggybackCandidate, townBrings } from './find'

export function explainPiggyback(
	candidate: PiggybackCandidate,
	around: Surroundings,
): OpportunityExplanation {
	const { host, guest, place, province, asked, sectors, hosted } = candidate
	const { links } = hosted
	const { own, elsewhere, wishes } = townBrings(host, candidate.town, hosted)
	const { day } = around.choice
	const unasked = own.length > 0 ? 'near' : 'far'
	const named = {
		guest: { actor: guest.id },
		around: { inPlace: province.id },
		own: own.length,
		sectors: sectorList(sectors),
	}
	return {
		topic: 'piggyback',
		values: {
			...named,
			where: { inPlace: place.id },
			host: { actor: host.id },
			asked,
			named: sectors.length > 0,
		},
		reasons: {
			affinity: affinityReason(
				'piggyback',
				{ asked, unasked: own.length + elsewhere.length > 0 ? unasked : null },
				named,
				evidenceFrom([...links, ...wishes, ...own, ...elsewhere], day),
			),
			time: linksReason(links, day),
			complementarity: sectorsApartReason(
				competingSectors(candidate, around),
				{ host, guest, around: province },
				[host, guest].flatMap((actor) => sectorEvidence([actor], province, around)),
			),
			feasibility: feasibilityReason(candidate, around),
			equity: equityReason(guest),
		},
	}
}

function feasibilityReason(candidate: PiggybackCandidate, around: Surroundings): Reason {
	const { host, province } = candidate
	const there = hostMissions(candidate, around)
	const missions = there?.missions ?? []
	const values = {
		known: feasibilityOf(there),
		host: { actor: host.id },
		around: { inPlace: province.id },
		missions: missions.length,
	}
	return {
		sentence: { key: 'piggyback.feasibility', values },
		evidence: evidenceFrom(sortedById(missions), around.choice.day),
		...(there?.areToCome && worse(FEASIBILITY.unknown, 'piggyback.lower.mission')),
	}
}
