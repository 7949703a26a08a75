/** What the screen of the opportunities asks of the API, from its address. */
import type { OpportunityFilter } from '../../graphql/generated/types'
import { type Address, scopeOf } from '../../state/address'
import { type OpportunityChoices, weightsArgument } from '../../state/opportunityChoices'
import type { RollUp } from '../../state/rollUp'

export function opportunityFilterOf(
	{ asOf, actor, isActorAlone, includeScenario }: Omit<Address, 'language' | 'country'>,
	{ kinds, act, place, sector, minScore, weights }: OpportunityChoices,
	{ rollUpFrench, rollUpPartner }: RollUp,
): OpportunityFilter {
	return {
		asOf,
		actor,
		actorScope: scopeOf(isActorAlone),
		includeScenario,
		kinds: kinds.length > 0 ? [...kinds] : null,
		// An act is somebody's: without « ma collectivité » there is none.
		acts: actor !== null && act !== null ? [act] : null,
		place,
		sectors: sector === null ? null : [sector],
		minScore: minScore > 0 ? minScore : null,
		weights: weightsArgument(weights),
		rollUpFrench,
		rollUpPartner,
	}
}
