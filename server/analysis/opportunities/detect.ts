import type { Id } from '../../domain/ids'
import type { Projection } from '../../projection/projection'
import { publicView } from '../../projection/publicView'
import type { Opportunity } from '../result'
import { opportunityView } from './opportunityView'
import { byScore, diversified, withSmallTown } from './rank'
import { sharedOffices } from './sharedOffice'
import { type CriterionWeights, chooseWeights } from './weights'

export interface OpportunityParameters {
	/** ISO day. */
	readonly asOf: string
	readonly includeScenario: boolean
	/** Those given replace the default ones. */
	readonly weights?: Partial<CriterionWeights>
	/** Only what concerns this actor, in the order of scores. */
	readonly actor?: Id | null
}

/** Towns under so many inhabitants always find something among the first, when anything fits. */
const SMALL_TOWN = 100_000

/**
 * What could be pooled, from public records alone, ranked: for a chosen actor by score; else re-ranked so that no
 * guest and no city fills the list, with something for small towns among the first.
 *
 * @throws BadInput on a day that is none, or on weights that are not.
 */
export function detectOpportunities(
	projection: Projection,
	parameters: OpportunityParameters,
): readonly Opportunity[] {
	const view = opportunityView(publicView(projection), parameters)
	const found = sharedOffices(view, chooseWeights(parameters.weights))
	const { actor } = parameters
	if (actor) return byScore(found.filter(({ actors }) => actors.includes(actor)))
	const isSmallTown = (guest: Id) => {
		const population = view.projection.territories.get(guest)?.population ?? null
		return population !== null && population < SMALL_TOWN
	}
	return withSmallTown(diversified(found), isSmallTown)
}
