import { linksTime, officesThere, soughtPartnerRule } from '../criteria'
import type { KindRules } from '../finding'
import { actorList, counterfactual, evidenceFrom, reasonOf } from '../reasons'
import type { ProgrammeCandidate } from './find'

export const universityProgramme = programme('universityProgramme')
export const hospitalProgramme = programme('hospitalProgramme')

function programme(topic: string): KindRules<ProgrammeCandidate> {
	return {
		topic,
		values: ({ institutions, count, place, beside }) => ({
			where: { inPlace: place.id },
			actors: actorList(institutions),
			count,
			besideCount: beside.length,
			...(beside.length > 0 && { beside: actorList(beside) }),
		}),
		affinity: soughtPartnerRule(topic, ({ place }) => ({ where: { inPlace: place.id } })),
		time: linksTime(({ links }) => links),
		/** The share of the institutions whose own collectivité has a link in the division. */
		complementarity: {
			score: (candidate) => accompaniedCount(candidate) / candidate.institutions.length,
			reason(candidate, { choice }) {
				const { institutions, beside, linksBeside, division } = candidate
				const accompanied = accompaniedCount(candidate)
				const values = {
					accompanied,
					total: institutions.length,
					around: { inPlace: division.id },
					...(beside.length > 0 && { beside: actorList(beside) }),
				}
				const lower = accompanied > 0 && counterfactual(0, 'programme.lower.beside')
				return reasonOf('programme.complementarity', values, evidenceFrom(linksBeside, choice.day), lower)
			},
		},
		feasibility: officesThere,
	}
}

/** How many institutions a collectivité of `beside` contains. */
function accompaniedCount({ institutions, beside }: ProgrammeCandidate): number {
	const around = new Set(beside)
	return institutions.filter(({ containers }) => containers.some((outer) => around.has(outer))).length
}
