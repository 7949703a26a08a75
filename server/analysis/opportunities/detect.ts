import type { Id } from '../../domain/ids'
import type { Projection } from '../../projection/projection'
import { publicView } from '../../projection/publicView'
import type { Opportunity } from '../result'
import { answerWish } from './answerWish'
import { commonStand } from './commonStand'
import { consortium } from './consortium'
import { opportunitiesOf } from './definition'
import { hospitalProgramme } from './hospitalProgramme'
import { jointMission } from './jointMission'
import { opportunityView } from './opportunityView'
import { piggyback } from './piggyback'
import { byScore, diversified, withSmallTown } from './rank'
import { sharedOffices } from './sharedOffice'
import { universityProgramme } from './universityProgramme'
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
	const weights = chooseWeights(parameters.weights)
	const found = [
		...sharedOffices(view, weights),
		...opportunitiesOf(jointMission, view, weights),
		...opportunitiesOf(consortium, view, weights),
		...opportunitiesOf(universityProgramme, view, weights),
		...opportunitiesOf(hospitalProgramme, view, weights),
		...opportunitiesOf(commonStand, view, weights),
		...opportunitiesOf(piggyback, view, weights),
		...opportunitiesOf(answerWish, view, weights),
	]
	const { actor } = parameters
	if (actor) return byScore(found.filter(({ actors }) => actors.includes(actor)))
	const isSmallTown = (beneficiary: Id) => {
		const population = view.projection.territories.get(beneficiary)?.population ?? null
		return population !== null && population < SMALL_TOWN
	}
	return withSmallTown(diversified(found), isSmallTown)
}
