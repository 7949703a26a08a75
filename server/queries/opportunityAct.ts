import type { OpportunityAct } from '../../schema/enums'
import type { Candidate } from '../analysis/opportunities/opportunity'
import type { Actor } from '../snapshot/geography'

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
