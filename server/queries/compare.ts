import { type ComparisonFinding, comparisonSteps } from '../analysis/compare/find'
import { evidenceOf } from '../analysis/evidenceOf'
import { type ExplainedMeasure, explainMeasure, unmeasured } from '../analysis/measures/measure'
import { evidenceCertainty } from '../analysis/openFacts'
import { DEFAULT_GAP_DAYS } from '../analysis/overlaps/parameters'
import type { Evidence } from '../analysis/result'
import { dayNumber } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import { type Message, message } from '../domain/message'
import { BadInput } from '../errors'
import type { LinkingFact } from '../snapshot/facts'
import { isFrench } from '../snapshot/geography'
import { type ActorSelection, actorSelection } from './actorSelection'
import { actorArgument, type Optional } from './arguments'
import { closestTo, explainCloseActor } from './fragmentation'
import type { GraphFilter } from './neighbourhood'
import {
	chosenOpportunities,
	type OpportunitiesFound,
	type OpportunityFilter,
	opportunityPresenter,
} from './opportunities'
import { type OverlapsFound, overlaps } from './overlaps'
import { mapPage, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'
import { chosenRecords, filterKey } from './records'

export type { ComparedItem, ComparedItems, NearMissions } from '../analysis/compare/find'

/** Two actors side by side. */
export interface Comparison {
	readonly a: Id
	readonly b: Id
	readonly finding: ComparisonFinding
	/** null for actors of the other country: the measures are defined for French ones. */
	readonly affinity: ExplainedMeasure | null
	readonly pairOverlap: ExplainedMeasure | null
	readonly sentence: Message
	evidenceOf(facts: readonly LinkingFact[]): readonly Evidence[]
	/** Those in which both have a part. */
	overlaps(page: PageInput): Promise<OverlapsFound>
	/** Those that concern both. */
	opportunities(page: PageInput): Promise<OpportunitiesFound>
}

/**
 * Two actors of one side, territories with the actors in them, over the records that a filter lets through. Throws
 * BadInput on actors that are not two of one side, or on a bad filter.
 */
export async function compare(
	context: QueryContext,
	a: Id,
	b: Id,
	filter: Optional<GraphFilter>,
): Promise<Comparison> {
	const [one, other] = sidesToCompare(context, a, b)
	const { snapshot, snapshotCache, turn } = context
	const asked = filter ?? {}
	const { facts, rollUp, asOf } = await chosenRecords(context, asked)
	const key = `compare ${a} ${b} ${filterKey(asked)}`
	const finding = await snapshotCache.computed(snapshot, key, turn, () => {
		const input = { a: one, b: other, geography: snapshot.geography, rollUp, gapDays: DEFAULT_GAP_DAYS }
		return comparisonSteps(facts, input)
	})
	const { sectors, from, to, within, minConfidence, includeScenario } = asked
	return {
		a,
		b,
		finding,
		...measuresOf(context, one, other, asOf, includeScenario ?? false),
		sentence: message('compare.sentence', {
			a: { actor: a },
			b: { actor: b },
			partners: finding.partners.shared.length,
			cities: finding.cities.shared.length,
			sectors: finding.sectors.shared.length,
		}),
		evidenceOf: (some) =>
			some.map((fact) => evidenceOf(fact.record, evidenceCertainty(fact, dayNumber(asOf)))),
		overlaps: (page) =>
			overlaps(
				context,
				{ actor: a, withActor: b, asOf, sectors, from, to, within, minConfidence, includeScenario },
				page,
			),
		opportunities: (page) =>
			opportunitiesOfBoth(context, one, other, { sectors, asOf, includeScenario }, page),
	}
}

function sidesToCompare(context: QueryContext, a: Id, b: Id): readonly [ActorSelection, ActorSelection] {
	const [one, other] = [actorArgument(context, 'a', a), actorArgument(context, 'b', b)]
	if (one === other) {
		throw new BadInput('"a" and "b" must be two actors; one came twice.', {
			argument: 'b',
			got: b.slice(0, 100),
		})
	}
	if (isFrench(one) !== isFrench(other)) {
		throw new BadInput('"a" and "b" must be two actors of one country; they are of two.', { argument: 'b' })
	}
	const { geography } = context.snapshot
	return [actorSelection(one, 'WITHIN', geography), actorSelection(other, 'WITHIN', geography)]
}

/** The same values as `closest` gives: for the actors themselves, in the year of the day. */
function measuresOf(
	context: QueryContext,
	{ actor }: ActorSelection,
	other: ActorSelection,
	asOf: string,
	includeScenario: boolean,
): Pick<Comparison, 'affinity' | 'pairOverlap'> {
	if (!isFrench(actor)) return { affinity: null, pairOverlap: null }
	const close = closestTo(context, actor.id, { asOf, includeScenario }).find(
		(one) => one.actor === other.actor,
	)
	const none = unmeasured('no-shared-partner')
	if (close === undefined) {
		return { affinity: explainMeasure('affinity', none), pairOverlap: explainMeasure('pairOverlap', none) }
	}
	const { affinity, overlap } = explainCloseActor(close)
	return { affinity, pairOverlap: overlap }
}

async function opportunitiesOfBoth(
	context: QueryContext,
	one: ActorSelection,
	other: ActorSelection,
	filter: Pick<OpportunityFilter, 'sectors' | 'asOf' | 'includeScenario'>,
	input: PageInput,
): Promise<OpportunitiesFound> {
	const ofOne = { ...filter, actor: one.actor.id }
	const found = (await chosenOpportunities(context, ofOne)).filter(({ candidate }) =>
		candidate.actors.some((actor) => other.members.has(actor)),
	)
	const page = pageOf(found, 'opportunity', ({ id }) => id, input)
	return {
		page: await mapPage(page, opportunityPresenter(context, ofOne), context.turn),
		ownCount: found.length,
	}
}
