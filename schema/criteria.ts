/** The criteria of an opportunity's score, in the order in which it is explained. */
export const CRITERIA = ['affinity', 'time', 'complementarity', 'feasibility', 'equity'] as const

export type CriterionName = (typeof CRITERIA)[number]

export type CriterionWeights = Readonly<Record<CriterionName, number>>

/** The only table of weights: public, shown, and an argument of the query. */
export const DEFAULT_WEIGHTS: CriterionWeights = {
	affinity: 0.35,
	time: 0.25,
	complementarity: 0.2,
	feasibility: 0.1,
	equity: 0.1,
}
