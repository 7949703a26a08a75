import type { OpportunityExplanation, Reason } from '../finding'
import {
	actorList,
	counterfactual,
	evidenceFrom,
	linksReason,
	officeReason,
	soughtPartnerReason,
} from '../reasons'
import type { ScoringContext } from '../scoringContext'
import { accompaniedCount } from './criteria'
import type { ProgrammeCandidate, ProgrammeKind } from './find'

const TOPICS: Readonly<Record<ProgrammeKind, string>> = {
	UNIVERSITY_PROGRAMME: 'universityProgramme',
	HOSPITAL_PROGRAMME: 'hospitalProgramme',
}

export function explainProgramme(
	candidate: ProgrammeCandidate,
	context: ScoringContext,
): OpportunityExplanation {
	const { kind, actors, institutions, count, place, province, links, beside } = candidate
	const { day } = context.choice
	const topic = TOPICS[kind]
	const where = { inPlace: place.id }
	return {
		topic,
		values: {
			where,
			actors: actorList(institutions),
			count,
			besideCount: beside.length,
			...(beside.length > 0 && { beside: actorList(beside) }),
		},
		reasons: {
			affinity: soughtPartnerReason(topic, candidate, { where }, day),
			time: linksReason(links, day),
			complementarity: complementarityReason(candidate, context),
			feasibility: officeReason(actors, province, context),
		},
	}
}

function complementarityReason(candidate: ProgrammeCandidate, { choice }: ScoringContext): Reason {
	const { institutions, beside, linksBeside, province } = candidate
	const accompanied = accompaniedCount(candidate)
	const values = {
		accompanied,
		total: institutions.length,
		around: { inPlace: province.id },
		...(beside.length > 0 && { beside: actorList(beside) }),
	}
	return {
		sentence: { key: 'programme.complementarity', values },
		evidence: evidenceFrom(linksBeside, choice.day),
		...(accompanied > 0 && counterfactual(0, 'programme.lower.beside')),
	}
}
