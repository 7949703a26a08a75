import type { OpportunityAct } from '../../schema/enums'
import type { Candidate } from '../analysis/opportunities/opportunity'
import type { ActorSelection } from './actorSelection'

/**
 * What an actor would do in an opportunity. For an actor without a part of its own: what those on its territory would do, as a guest
 * first.
 */
export function opportunityAct(
	{ kind, guest, actors }: Pick<Candidate, 'kind' | 'guest' | 'actors'>,
	{ actor, members }: Pick<ActorSelection, 'actor' | 'members'>,
): OpportunityAct {
	const isGuest = actors.includes(actor) ? guest === actor : guest !== undefined && members.has(guest)
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
