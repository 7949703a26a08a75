import type { Candidate } from '../analysis/opportunities/opportunity'
import type { Actor } from '../snapshot/geography'

/**
 * What an opportunity would have one of its actors do, from what is nearest to be done: be hosted or host in an
 * office, travel together, be answered or answer a wish, lean on another's link or lend its own, run a programme,
 * work a sector, hold a stand together.
 */
export const OPPORTUNITY_ACTS = [
	'BE_HOSTED',
	'HOST',
	'TRAVEL_TOGETHER',
	'BE_ANSWERED',
	'ANSWER',
	'BE_BACKED',
	'BACK',
	'RUN_PROGRAMME',
	'WORK_SECTOR',
	'SHARE_STAND',
] as const

export type OpportunityAct = (typeof OPPORTUNITY_ACTS)[number]

/** The act of `actor`, who is one of its actors: whom another would receive has the other part. */
export function opportunityAct(
	{ kind, guest }: Pick<Candidate, 'kind' | 'guest'>,
	actor: Actor,
): OpportunityAct {
	const isGuest = guest === actor
	switch (kind) {
		case 'SHARED_OFFICE':
			return isGuest ? 'BE_HOSTED' : 'HOST'
		case 'ANSWER_WISH':
			return isGuest ? 'BE_ANSWERED' : 'ANSWER'
		case 'PIGGYBACK':
			return isGuest ? 'BE_BACKED' : 'BACK'
		case 'JOINT_MISSION':
			return 'TRAVEL_TOGETHER'
		case 'UNIVERSITY_PROGRAMME':
		case 'HOSPITAL_PROGRAMME':
			return 'RUN_PROGRAMME'
		case 'CONSORTIUM':
			return 'WORK_SECTOR'
		case 'COMMON_STAND':
			return 'SHARE_STAND'
	}
}
