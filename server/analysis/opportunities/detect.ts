import type { Id } from '../../domain/ids'
import type { Projection } from '../../projection/projection'
import { publicView } from '../../projection/publicView'
import type { Opportunity } from '../result'
import { answerWish } from './answerWish'
import { commonStand } from './commonStand'
import { consortium } from './consortium'
import type { Candidate, KindDefinition } from './definition'
import { FoundOpportunity } from './foundOpportunity'
import { hospitalProgramme } from './hospitalProgramme'
import { jointMission } from './jointMission'
import { type OpportunityView, opportunityView } from './opportunityView'
import { piggyback } from './piggyback'
import { byScore, diversified, withSmallTown } from './rank'
import { sharedOffice } from './sharedOffice'
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
	view.sectorsThere.begin()
	const { actor } = parameters
	if (actor) {
		const concerned = view.columns.actors.numbers.find(actor)
		return concerned === undefined ? [] : byScore(found(view, weights, concerned))
	}
	const isSmallTown = (beneficiary: Id) => {
		const population = view.projection.territories.get(beneficiary)?.population ?? null
		return population !== null && population < SMALL_TOWN
	}
	return withSmallTown(diversified(found(view, weights, null)), isSmallTown)
}

/** @param concerned an actor, of whom all that are found are; everybody's where null. */
function found(
	view: OpportunityView,
	weights: CriterionWeights,
	concerned: number | null,
): readonly Opportunity[] {
	return [
		foundOf(sharedOffice),
		foundOf(jointMission),
		foundOf(consortium),
		foundOf(universityProgramme),
		foundOf(hospitalProgramme),
		foundOf(commonStand),
		foundOf(piggyback),
		foundOf(answerWish),
	].flat()

	function foundOf<C extends Candidate>(definition: KindDefinition<C>): readonly Opportunity[] {
		const finding = { definition, view, weights }
		const candidates = definition.candidates(view, concerned)
		const chosen =
			concerned === null ? candidates : candidates.filter(({ actors }) => actors.includes(concerned))
		return chosen.map((candidate) => new FoundOpportunity(candidate, finding))
	}
}
