/** Makes the API's variables from the address of the opportunities. */
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
		// Without « ma collectivité » there are no actions.
		acts: actor !== null && act !== null ? [act] : null,
		place,
		sectors: sector === null ? null : [sector],
		minScore: minScore > 0 ? minScore : null,
		weights: weightsArgument(weights),
		rollUpFrench,
		rollUpPartner,
	}
}
