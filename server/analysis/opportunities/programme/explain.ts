import type { OpportunityExplanation, Reason } from '../finding'
import {
	actorList,
	equityReason,
	evidenceFrom,
	linksReason,
	officeReason,
	soughtPartnerReason,
	worse,
} from '../reasons'
import type { Surroundings } from '../surroundings'
import { accompaniedCount } from './criteria'
import type { ProgrammeCandidate, ProgrammeKind } from './find'

const TOPICS: Readonly<Record<ProgrammeKind, string>> = {
	UNIVERSITY_PROGRAMME: 'universityProgramme',
	HOSPITAL_PROGRAMME: 'hospitalProgramme',
}

export function explainProgramme(
	candidate: ProgrammeCandidate,
	around: Surroundings,
): OpportunityExplanation {
	const { kind, actors, institutions, count, place, province, links, beside, beneficiary } = candidate
	const { day } = around.choice
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
			complementarity: complementarityReason(candidate, around),
			feasibility: officeReason(actors, province, around),
			equity: equityReason(beneficiary),
		},
	}
}

function complementarityReason(candidate: ProgrammeCandidate, { choice }: Surroundings): Reason {
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
		...(accompanied > 0 && worse(0, 'programme.lower.beside')),
	}
}
