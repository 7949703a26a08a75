import type { CriterionName } from '../../schema/criteria'
import { CRITERIA } from '../../schema/criteria'
import type { ActorScope, OpportunityAct, OpportunityKind } from '../../schema/enums'
import {
	type Candidate,
	listedPlace,
	type OpportunityFinding,
	opportunityOf,
} from '../analysis/opportunities/opportunity'
import type { Opportunity } from '../analysis/result'
import type { Id } from '../domain/ids'
import type { StatedRecord } from '../domain/records'
import { BadInput } from '../errors'
import { isWithin } from '../snapshot/geography'
import type { RollUp } from '../snapshot/rollUp'
import { runInSlices } from '../snapshot/steps'
import {
	type ActorSelection,
	actorSelectionArgument,
	actorSelectionsArgument,
	type FilterMatch,
	filterMatch,
	type OwnFirst,
	ownFirst,
	selectionKey,
	togetherAmong,
} from './actorSelection'
import {
	dayArgument,
	type Optional,
	outOfRange,
	recordArgument,
	sectorsArgument,
	shareArgument,
	territoryArgument,
} from './arguments'
import { opportunitySteps } from './detectOpportunities'
import { opportunityAct } from './opportunityAct'
import { mapPage, type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'
import { listRollUpArgument } from './rollUpArgument'

export interface OpportunityFilter {
	readonly kinds?: Optional<readonly OpportunityKind[]>
	readonly actor?: Optional<Id>
	/** The scope of `actor`; WITHIN by default. */
	readonly actorScope?: Optional<ActorScope>
	/** At least two of these actors, or actors on their territories, have a part in it or are its place. */
	readonly amongActors?: Optional<readonly Id[]>
	/** What `actor` would do in it; needs `actor`. */
	readonly acts?: Optional<readonly OpportunityAct[]>
	readonly place?: Optional<Id>
	readonly record?: Optional<Id>
	readonly sectors?: Optional<readonly string[]>
	readonly asOf?: Optional<string>
	readonly minScore?: Optional<number>
	readonly weights?: Optional<Readonly<Partial<Record<CriterionName, Optional<number>>>>>
	readonly includeScenario?: Optional<boolean>
	/** The levels of the list. */
	readonly rollUpFrench?: Optional<string>
	readonly rollUpPartner?: Optional<string>
}

const MAX_WEIGHT = 1

/** An opportunity as a list shows it. */
export interface FoundOpportunity extends Opportunity {
	/** null if it was found without a filter. */
	readonly match: FilterMatch | null
	/** Its actors and its place at the levels of the list, each once. */
	readonly listed: { readonly actors: readonly Id[]; readonly place: Id }
}

export interface OpportunitiesFound {
	readonly page: Page<FoundOpportunity>
	/** How many are of the actor itself; all of them unless the filter names a territory with others in it. */
	readonly ownCount: number
}

/** Opportunities, best first, an actor's own before those on its territory. Throws BadInput on an invalid filter. */
export async function opportunities(
	context: QueryContext,
	filter: OpportunityFilter,
	asked: PageInput,
): Promise<OpportunitiesFound> {
	const { items, ownCount } = await chosenOwnFirst(context, filter)
	const page = pageOf(items, 'opportunity', ({ id }) => id, asked)
	return { page: await mapPage(page, opportunityPresenter(context, filter), context.turn), ownCount }
}

/** Makes the list item of an opportunity. Throws BadInput on an invalid filter. */
export function opportunityPresenter(
	context: QueryContext,
	filter: OpportunityFilter,
): (finding: OpportunityFinding) => FoundOpportunity {
	const selection = selectionOf(context, filter)
	const sectors = sectorsArgument(context, filter.sectors)
	const rollUp = listRollUpArgument(context.snapshot.geography, filter)
	return (finding) => ({
		...explainOpportunity(context, finding),
		match: filterMatch(finding.candidate, selection, sectors),
		listed: listedAt(finding, rollUp),
	})
}

/** By whom and where an opportunity is listed at some levels. */
export function listedAt({ candidate }: OpportunityFinding, rollUp: RollUp): FoundOpportunity['listed'] {
	return {
		actors: [...new Set(candidate.actors.map((actor) => rollUp.actor(actor).id))],
		place: listedPlace(candidate.place, rollUp).id,
	}
}

/** What a page says of an opportunity. */
export function explainOpportunity({ snapshot }: QueryContext, finding: OpportunityFinding): Opportunity {
	return opportunityOf(finding, snapshot)
}

/** All that pass a filter, an actor's own first, each part best first. Throws BadInput on an invalid one. */
export async function chosenOwnFirst(
	context: QueryContext,
	filter: OpportunityFilter,
): Promise<OwnFirst<OpportunityFinding>> {
	const chosen = await chosenOpportunities(context, filter)
	return ownFirst(chosen, selectionOf(context, filter), ({ candidate }, actor) =>
		candidate.actors.includes(actor),
	)
}

/** All that pass a filter, best first. Throws BadInput on an invalid one. */
export async function chosenOpportunities(
	context: QueryContext,
	filter: OpportunityFilter,
): Promise<readonly OpportunityFinding[]> {
	const accept = acceptOpportunity(context, filter)
	const found = await foundOpportunities(context, filter)
	return runInSlices(acceptedSteps(found, accept), context.turn)
}

/** All opportunities for the parameters of a filter, ranked. Computed once for a snapshot. */
export async function foundOpportunities(
	context: QueryContext,
	filter: OpportunityFilter,
): Promise<readonly OpportunityFinding[]> {
	const { snapshot, snapshotCache } = context
	const weights = weightsOf(filter.weights)
	const selection = selectionOf(context, filter)
	const rollUp = listRollUpArgument(snapshot.geography, filter)
	const parameters = {
		asOf: dayArgument(context, 'asOf', filter.asOf),
		includeScenario: filter.includeScenario ?? false,
		...(weights && { weights }),
	}
	const key = `opportunities ${JSON.stringify([parameters, selectionKey(selection), rollUp.levels])}`
	return snapshotCache.computed(snapshot, key, context.turn, () =>
		opportunitySteps(snapshot, { ...parameters, rollUp, actors: selection?.members ?? null }),
	)
}

/** The opportunities that `accepts` accepts. Pauses after each, since some must be explained first. */
function* acceptedSteps(
	found: readonly OpportunityFinding[],
	accept: (finding: OpportunityFinding) => boolean,
): Generator<void, readonly OpportunityFinding[]> {
	const accepted: OpportunityFinding[] = []
	for (const finding of found) {
		if (accept(finding)) accepted.push(finding)
		yield
	}
	return accepted
}

function selectionOf(context: QueryContext, { actor, actorScope }: OpportunityFilter): ActorSelection | null {
	return actorSelectionArgument(context, 'actor', actor, actorScope)
}

function weightsOf(asked: OpportunityFilter['weights']): Partial<Record<CriterionName, number>> | null {
	if (!asked) return null
	const weights: Partial<Record<CriterionName, number>> = {}
	for (const name of CRITERIA) {
		const weight = asked[name]
		if (weight === null || weight === undefined) continue
		if (!(weight >= 0 && weight <= MAX_WEIGHT)) {
			throw outOfRange(`weights.${name}`, weight, `a number from 0 to ${MAX_WEIGHT}`)
		}
		weights[name] = weight
	}
	return weights
}

function acceptOpportunity(
	context: QueryContext,
	filter: OpportunityFilter,
): (finding: OpportunityFinding) => boolean {
	const place = territoryArgument(context, 'place', filter.place)
	const record = recordArgument(context, 'record', filter.record)
	const mayRest = mayRestOn(record)
	const sectors = sectorsArgument(context, filter.sectors)
	const minScore = shareArgument('minScore', filter.minScore)
	const selection = selectionOf(context, filter)
	const among = actorSelectionsArgument(context, 'amongActors', filter.amongActors)
	const areTogether = among && togetherAmong(among)
	const { acts } = filter
	if (acts && !selection) {
		throw new BadInput('"acts" are those of "actor": give it too; none came.', { argument: 'acts' })
	}
	const involvesRecord = (finding: OpportunityFinding, { id }: StatedRecord): boolean =>
		explainOpportunity(context, finding).evidence.some(({ recordId }) => recordId === id)
	return (finding) => {
		const { candidate, score } = finding
		return (
			(!acts || !selection || acts.includes(opportunityAct(candidate, selection))) &&
			(!filter.kinds || filter.kinds.includes(candidate.kind)) &&
			(areTogether === null || areTogether([candidate.place, ...candidate.actors])) &&
			(place === null || isWithin(candidate.place, place)) &&
			(sectors === null || sectors.some((sector) => candidate.sectors.includes(sector))) &&
			(minScore === null || score >= minScore) &&
			(record === null || (mayRest(candidate) && involvesRecord(finding, record)))
		)
	}
}

/**
 * Whether an opportunity may rest on a record, without explaining it: it was found through one of the record's actors. A common
 * stand is found through its event, and may include anybody's wish.
 */
function mayRestOn(record: StatedRecord | null): (candidate: Candidate) => boolean {
	const parties = partiesOf(record)
	if (parties === null) return () => true
	return ({ kind, actors }) => kind === 'COMMON_STAND' || actors.some(({ id }) => parties.includes(id))
}

/** The French actors of a record; null if it names nobody. */
function partiesOf(record: StatedRecord | null): readonly (Id | null)[] | null {
	switch (record?.kind) {
		case 'Partnership':
			return record.frenchActors
		case 'Office':
			return record.owners
		case 'Mission':
			return [record.leader, ...record.participants]
		case 'Wish':
			return [record.actor]
		default:
			return null
	}
}
