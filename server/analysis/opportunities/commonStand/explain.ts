import { affinityWith, isDatedToTheDay, TIME } from '../criteria'
import type { OpportunityExplanation, Reason } from '../finding'
import {
	actorList,
	affinityReason,
	counterfactual,
	evidenceFrom,
	partySectorsReason,
	seekersOf,
} from '../reasons'
import type { ScoringContext } from '../scoringContext'
import { feasibilityOf, isEasy, unaskedAffinity } from './criteria'
import type { CommonStandCandidate } from './find'

export function explainCommonStand(
	candidate: CommonStandCandidate,
	context: ScoringContext,
): OpportunityExplanation {
	const { event, french, partners, place, wishes, links } = candidate
	const { day } = context.choice
	const unasked = unaskedAffinity(candidate)
	const where = { inPlace: place.id }
	return {
		topic: 'commonStand',
		values: {
			event: event.record.name,
			where,
			period: { period: { start: event.record.start, end: event.record.end } },
			french: actorList(french),
			partnersCount: partners.length,
			...(partners.length > 0 && { partners: actorList(partners) }),
		},
		reasons: {
			affinity: affinityReason(
				'commonStand',
				{ asked: affinityWith(wishes, unasked), unasked: links.length > 0 ? unasked : null },
				{ where, ...seekersOf(wishes) },
				evidenceFrom([event, ...wishes, ...links], day),
			),
			time: timeReason(candidate, day),
			complementarity: place.province === null ? null : partySectorsReason(french, place.province, context),
			feasibility: feasibilityReason(candidate, day),
		},
	}
}

function timeReason(candidate: CommonStandCandidate, day: number): Reason {
	const { event, starts } = candidate
	const values = {
		dated: isDatedToTheDay(event.record) ? 'day' : 'rough',
		days: starts - day,
		period: { period: { start: event.record.start, end: event.record.end } },
	}
	return {
		sentence: { key: 'commonStand.time', values },
		evidence: evidenceFrom([event], day),
		...(isEasy(candidate, day) && counterfactual(TIME.possible, 'commonStand.lower.late')),
	}
}

function feasibilityReason(candidate: CommonStandCandidate, day: number): Reason {
	const { offers, offices, place } = candidate
	const actors =
		offers.length > 0 ? offers.map(({ actor }) => actor) : offices.flatMap(({ owners }) => owners)
	const values = {
		known: feasibilityOf(candidate),
		where: { inPlace: place.id },
		...(actors.length > 0 && { actors: actorList([...new Set(actors)]) }),
	}
	return {
		sentence: { key: 'commonStand.feasibility', values },
		evidence: evidenceFrom([...offers, ...offices], day),
	}
}
