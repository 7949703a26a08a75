import { sortedById } from '../../../snapshot/geography'
import { FEASIBILITY } from '../criteria'
import type { OpportunityExplanation, Reason } from '../finding'
import {
	affinityReason,
	counterfactual,
	evidenceFrom,
	linksReason,
	sectorDistanceReason,
	sectorEvidence,
	sectorList,
} from '../reasons'
import type { ScoringContext } from '../scoringContext'
import { competingSectors, feasibilityOf, hostMissions } from './criteria'
import { isSoughtFrom, type PiggybackCandidate } from './find'

export function explainPiggyback(
	candidate: PiggybackCandidate,
	context: ScoringContext,
): OpportunityExplanation {
	const { host, guest, place, province, asked, sectors, hosted, town } = candidate
	const { links } = hosted
	// What of the town brings it there: its links in the province, those that name the same, what it seeks.
	const own = town.links.filter(({ counterparts }) =>
		counterparts.some((other) => other.province === province),
	)
	const elsewhere = town.links.filter((link) => link.sectors.some((sector) => hosted.named.has(sector)))
	const wishes = town.wishes.filter((wish) => isSoughtFrom(wish, host, province))
	const { day } = context.choice
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
			complementarity: sectorDistanceReason(
				competingSectors(candidate, context),
				{ host, guest, around: province },
				[host, guest].flatMap((actor) => sectorEvidence([actor], province, context)),
			),
			feasibility: feasibilityReason(candidate, context),
		},
	}
}

function feasibilityReason(candidate: PiggybackCandidate, context: ScoringContext): Reason {
	const { host, province } = candidate
	const there = hostMissions(candidate, context)
	const missions = there?.missions ?? []
	const values = {
		known: feasibilityOf(there),
		host: { actor: host.id },
		around: { inPlace: province.id },
		missions: missions.length,
	}
	return {
		sentence: { key: 'piggyback.feasibility', values },
		evidence: evidenceFrom(sortedById(missions), context.choice.day),
		...(there?.areToCome && counterfactual(FEASIBILITY.unknown, 'piggyback.lower.mission')),
	}
}
