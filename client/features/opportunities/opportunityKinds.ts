import type { OpportunityKind } from '../../graphql/generated'

/** In the order of the filter: from what is nearest to be done. */
export const OPPORTUNITY_KINDS = [
	'SHARED_OFFICE',
	'JOINT_MISSION',
	'PIGGYBACK',
	'CONSORTIUM',
	'UNIVERSITY_PROGRAMME',
	'HOSPITAL_PROGRAMME',
	'COMMON_STAND',
	'ANSWER_WISH',
] as const satisfies readonly OpportunityKind[]

/** The kinds that a query text names; empty for all of them. */
export function chosenKinds(query: string): readonly OpportunityKind[] {
	const named = (new URLSearchParams(query).get('kinds') ?? '').split(',')
	return OPPORTUNITY_KINDS.filter((kind) => named.includes(kind.toLowerCase()))
}

/** The parameters of a query text that keeps these kinds; none where all are shown. */
export function kindParameters(kinds: readonly OpportunityKind[]): Record<string, string> {
	return kinds.length > 0 ? { kinds: kinds.map((kind) => kind.toLowerCase()).join(',') } : {}
}
