import type { ActorScope, Certainty, OverlapKind, OverlapNature, When } from '../../schema/enums'
import {
	involvedAmong,
	isAnyInvolved,
	isRecordInvolved,
	membersOfOverlap,
	type OverlapFinding,
	overlapOf,
} from '../analysis/overlaps/overlap'
import {
	DEFAULT_GAP_DAYS,
	DEFAULT_MAX_SPAN_DAYS,
	type OverlapParameters,
} from '../analysis/overlaps/parameters'
import { whenOf } from '../analysis/overlaps/whenOf'
import type { Overlap } from '../analysis/result'
import type { Id } from '../domain/ids'
import type { ConfidenceLevel, Direction } from '../domain/records'
import { NO_DAY } from '../snapshot/facts'
import { type Actor, isWithin } from '../snapshot/geography'
import {
	type ActorSelection,
	actorSelection,
	actorSelectionArgument,
	actorSelectionsArgument,
	type FilterMatch,
	ownFirst,
	selectionKey,
	togetherAmong,
} from './actorSelection'
import {
	checkDayOrder,
	dayArgument,
	firstDayArgument,
	integerArgument,
	lastDayArgument,
	type Optional,
	recordArgument,
	sectorsArgument,
	shareArgument,
	territoryArgument,
} from './arguments'
import { type OverlapScope, overlapSteps } from './detectOverlaps'
import { mayFallWithin } from './mayFallWithin'
import { type OverlapSorting, orderOverlaps } from './orderOverlaps'
import { type ChosenOverlaps, chosenFrom, type OverlapTable, overlapTable } from './overlapTable'
import { mapPage, type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'
import { listRollUpArgument } from './rollUpArgument'

export interface OverlapFilter {
	readonly kinds?: Optional<readonly OverlapKind[]>
	readonly nature?: Optional<OverlapNature>
	readonly certainty?: Optional<Certainty>
	readonly direction?: Optional<Direction>
	readonly place?: Optional<Id>
	readonly within?: Optional<Id>
	readonly actor?: Optional<Id>
	readonly withActor?: Optional<Id>
	/** The scope of `actor` and of `withActor`; WITHIN by default. */
	readonly actorScope?: Optional<ActorScope>
	readonly withActorScope?: Optional<ActorScope>
	/** At least two of these actors, or actors on their territories, have a part in it or are its place. */
	readonly amongActors?: Optional<readonly Id[]>
	readonly record?: Optional<Id>
	readonly sectors?: Optional<readonly string[]>
	readonly asOf?: Optional<string>
	readonly from?: Optional<string>
	readonly to?: Optional<string>
	readonly when?: Optional<When>
	readonly gapDays?: Optional<number>
	readonly maxSpanDays?: Optional<number>
	readonly minConfidence?: Optional<ConfidenceLevel>
	readonly minSeverity?: Optional<number>
	readonly includeScenario?: Optional<boolean>
	readonly rollUpFrench?: Optional<string>
	readonly rollUpPartner?: Optional<string>
}

/** An overlap as lists filter and sort it, and whether it is past, current or upcoming on the day asked for. */
export interface ListedOverlap {
	readonly finding: OverlapFinding
	readonly when: When
}

/** An overlap with everything that its page says. */
export interface FoundOverlap extends Overlap {
	readonly when: When
	/** null if it was found without a filter. */
	readonly match: FilterMatch | null
}

export interface KindCount {
	readonly kind: OverlapKind
	readonly count: number
}

export interface WhenCounts {
	readonly upcoming: number
	readonly current: number
	readonly past: number
}

export interface OverlapsFound {
	readonly page: Page<FoundOverlap>
	/** How many are of the actor itself; all of them unless the filter names a territory with others in it. */
	readonly ownCount: number
	/** Under the filter without its `kinds`. */
	readonly countsByKind: readonly KindCount[]
	/** Under the filter without its `when`. */
	readonly countsByWhen: WhenCounts
}

/**
 * The overlaps that pass a filter: established first, then by severity, unless another order is asked for; an actor's own before
 * those on its territory. Throws BadInput on an invalid filter.
 */
export async function overlaps(
	context: QueryContext,
	filter: OverlapFilter,
	input: PageInput,
	order?: OverlapSorting,
): Promise<OverlapsFound> {
	const { chosen, ...counts } = await chosenOverlaps(context, filter)
	const { actor } = selectionsOf(context, filter)
	const itself = new Set(actor ? [actor.actor] : [])
	const own = ownFirst(chosen, actor, ({ finding }) => isAnyInvolved(finding, itself))
	const isStrongestFirst = order === undefined || order.by === 'STRONGEST'
	const inOrder = isStrongestFirst ? own.items : orderOverlaps(context, filter, chosen, order)
	const page = pageOf(inOrder, 'overlap', ({ finding }) => finding.id, input)
	return {
		page: await mapPage(page, overlapPresenter(context, filter), context.turn),
		ownCount: own.ownCount,
		...counts,
	}
}

/** Makes the list item of an overlap. Throws BadInput on an invalid filter. */
export function overlapPresenter(
	context: QueryContext,
	filter: OverlapFilter,
): (listed: ListedOverlap) => FoundOverlap {
	const { actor, withActor } = selectionsOf(context, filter)
	const itself = new Set(actor ? [actor.actor] : [])
	const sectors = sectorsArgument(context, filter.sectors) ?? []
	return (listed) => {
		const { finding } = listed
		const involved = [actor, withActor].flatMap((one) => (one ? involvedAmong(finding, one.members) : []))
		return explainOverlap(context, listed, {
			isOwn: actor && isAnyInvolved(finding, itself),
			actors: [...new Set(involved)],
			sectors: finding.sectors.filter((sector) => sectors.includes(sector)),
		})
	}
}

/** Everything that its page says of an overlap. @param match why it passes a filter; null without one. */
export function explainOverlap(
	context: QueryContext,
	{ finding, when }: ListedOverlap,
	match: FilterMatch | null = null,
): FoundOverlap {
	const { snapshot, snapshotCache } = context
	// Kept: every visitor of the home page sees the same few.
	const overlap = snapshotCache.get(finding, 'explained', () => overlapOf(finding, snapshot))
	return { ...overlap, when, match }
}

interface ActorSelections {
	readonly actor: ActorSelection | null
	readonly withActor: ActorSelection | null
}

function selectionsOf(
	context: QueryContext,
	{ actor, actorScope, withActor, withActorScope }: OverlapFilter,
): ActorSelections {
	return {
		actor: actorSelectionArgument(context, 'actor', actor, actorScope),
		withActor: actorSelectionArgument(context, 'withActor', withActor, withActorScope),
	}
}

/** All overlaps that pass a filter, in the order of the detection, with counts. */
export async function chosenOverlaps(context: QueryContext, filter: OverlapFilter): Promise<ChosenOverlaps> {
	return chosenFrom(await accepted(context, filter), filter)
}

/** The overlaps that pass the filter without its `kinds` and `when`; the three lists of the home page share them. */
async function accepted(context: QueryContext, filter: OverlapFilter): Promise<OverlapTable> {
	// Looked up each time, so that a detection that many filters use does not leave the cache first.
	const found = await detectedOverlaps(context, filter, scopeOf(context, filter))
	const { kinds: _kinds, when: _when, ...common } = filter
	return context.snapshotCache.get(
		context.snapshot,
		`accepted ${context.today} ${JSON.stringify(common)}`,
		() => overlapTable(found.filter(acceptOverlap(context, filter))),
	)
}

/**
 * All overlaps under the parameters of a filter, in the order of lists. Computed once for a snapshot.
 *
 * @param scope what to look at; everything if it is empty.
 */
export async function detectedOverlaps(
	context: QueryContext,
	filter: OverlapFilter,
	scope: SelectedScope = {},
): Promise<readonly ListedOverlap[]> {
	const { snapshot } = context
	const parameters = parametersOf(context, filter)
	const rollUp = listRollUpArgument(snapshot.geography, filter)
	const directions = filter.direction ? [filter.direction] : undefined
	const { selection = null, place, within } = scope
	const keys = { actors: selection?.members ?? null, place, within }
	const key = [parameters, rollUp.levels, directions, selectionKey(selection), place?.id, within?.id]
	return context.snapshotCache.computed(snapshot, `overlaps ${JSON.stringify(key)}`, context.turn, () =>
		listedSteps(
			overlapSteps(snapshot, { parameters, rollUp, ...(directions && { directions }), scope: keys }),
			parameters.asOf,
		),
	)
}

/** Adds whether each is past, current or upcoming. */
function* listedSteps(
	steps: Generator<void, readonly OverlapFinding[]>,
	asOf: string,
): Generator<void, readonly ListedOverlap[]> {
	const found = yield* steps
	return found.map((finding) => ({ finding, when: whenOf(finding.period, asOf) }))
}

/** The only keys to look at. */
interface SelectedScope extends Pick<OverlapScope, 'place' | 'within'> {
	readonly selection?: ActorSelection | null
}

/** The keys that a filter asks about, so that only those are detected. The filter still applies to the results. */
function scopeOf(context: QueryContext, filter: OverlapFilter): SelectedScope {
	const { place, within, record } = filter
	const { actor, withActor } = selectionsOf(context, filter)
	const rests = recordArgument(context, 'record', record)
	const isAsRecorded = listRollUpArgument(context.snapshot.geography, filter).isNone
	const party = rests !== null && isAsRecorded ? partyOf(context, rests.id) : null
	return {
		selection: actor ?? withActor ?? (party && actorSelection(party, 'EXACT', context.snapshot.geography)),
		place: territoryArgument(context, 'place', place),
		within: territoryArgument(context, 'within', within),
	}
}

/**
 * An actor that has a part in every overlap that rests on a record; null if there may be other overlaps: a mission known only to the
 * year is mentioned without counting.
 */
function partyOf({ snapshot: { partnerships, offices, missions } }: QueryContext, id: Id): Actor | null {
	const mission = missions.get(id)
	if (mission !== undefined) return mission.firstDay === NO_DAY || mission.isYearOnly ? null : mission.leader
	return (partnerships.get(id) ?? offices.get(id))?.parties[0] ?? null
}

function parametersOf(context: QueryContext, filter: OverlapFilter): OverlapParameters {
	return {
		asOf: dayArgument(context, 'asOf', filter.asOf),
		gapDays: integerArgument('gapDays', filter.gapDays, {
			minimum: 0,
			maximum: 366,
			otherwise: DEFAULT_GAP_DAYS,
		}),
		maxSpanDays: integerArgument('maxSpanDays', filter.maxSpanDays, {
			minimum: 1,
			maximum: 3660,
			otherwise: DEFAULT_MAX_SPAN_DAYS,
		}),
		minConfidence: filter.minConfidence ?? null,
		includeScenario: filter.includeScenario ?? false,
	}
}

/** Filters whole results, except by kinds and when, which are counted separately. */
function acceptOverlap(context: QueryContext, filter: OverlapFilter): (listed: ListedOverlap) => boolean {
	const place = territoryArgument(context, 'place', filter.place)
	const within = territoryArgument(context, 'within', filter.within)
	const { actor, withActor } = selectionsOf(context, filter)
	const among = actorSelectionsArgument(context, 'amongActors', filter.amongActors)
	const areTogether = among && togetherAmong(among)
	const record = recordArgument(context, 'record', filter.record)
	const sectors = sectorsArgument(context, filter.sectors)
	const from = firstDayArgument('from', filter.from)
	const to = lastDayArgument('to', filter.to)
	checkDayOrder(from, to)
	const minSeverity = shareArgument('minSeverity', filter.minSeverity)
	return ({ finding }) =>
		// Only missions of one direction are looked at.
		(!filter.direction || finding.kind === 'CROWDING') &&
		(!filter.nature || finding.nature === filter.nature) &&
		(!filter.certainty || finding.certainty === filter.certainty) &&
		(place === null || finding.place === place) &&
		(within === null || (finding.place !== null && isWithin(finding.place, within))) &&
		(actor === null || isAnyInvolved(finding, actor.members)) &&
		(withActor === null || isAnyInvolved(finding, withActor.members)) &&
		(areTogether === null || areTogether(membersOfOverlap(finding))) &&
		(sectors === null || sectors.some((sector) => finding.sectors.includes(sector))) &&
		(minSeverity === null || finding.severity >= minSeverity) &&
		mayFallWithin(finding.period, from, to) &&
		(record === null || isRecordInvolved(finding, record.id))
}
