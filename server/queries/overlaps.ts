import type { About } from '../analysis/overlaps/about'
import { detectOverlaps } from '../analysis/overlaps/detect'
import {
	DEFAULT_GAP_DAYS,
	DEFAULT_MAX_SPAN_DAYS,
	type DetectionParameters,
} from '../analysis/overlaps/parameters'
import { type When, whenOf } from '../analysis/overlaps/whenOf'
import type { Certainty, Overlap, OverlapKind, OverlapNature } from '../analysis/result'
import { precisionOf } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import { isOfficeOwner } from '../domain/officeOwner'
import type { Confidence, Direction } from '../domain/records'
import {
	actorArgument,
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
import { computed } from './computed'
import { type OverlapSorting, ordered } from './orderOverlaps'
import { chosenFrom, type OverlapTable, overlapTable } from './overlapTable'
import { type Page, type PageAsked, pageOf } from './pagination'
import { periodMeets } from './periodMeets'
import type { QueryContext } from './queryContext'
import { whereOf } from './whereOf'

export interface OverlapFilter {
	readonly kinds?: Optional<readonly OverlapKind[]>
	readonly nature?: Optional<OverlapNature>
	readonly certainty?: Optional<Certainty>
	readonly direction?: Optional<Direction>
	readonly place?: Optional<Id>
	readonly within?: Optional<Id>
	readonly actor?: Optional<Id>
	readonly withActor?: Optional<Id>
	readonly record?: Optional<Id>
	readonly sectors?: Optional<readonly string[]>
	readonly asOf?: Optional<string>
	readonly from?: Optional<string>
	readonly to?: Optional<string>
	readonly when?: Optional<When>
	readonly gapDays?: Optional<number>
	readonly maxSpanDays?: Optional<number>
	readonly minConfidence?: Optional<Confidence>
	readonly minSeverity?: Optional<number>
	readonly includeScenario?: Optional<boolean>
	readonly rollUpFrench?: Optional<string>
	readonly rollUpPartner?: Optional<string>
}

/** An overlap, and where its period stands against the day asked for. */
export interface FoundOverlap {
	readonly overlap: Overlap
	readonly when: When
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
	/** Under the filter without its `kinds`. */
	readonly countsByKind: readonly KindCount[]
	/** Under the filter without its `when`. */
	readonly countsByWhen: WhenCounts
}

/**
 * The overlaps that a filter lets through: what is established first, then by severity, unless another order is
 * asked for. Throws BadInput on a filter that cannot be.
 */
export function overlaps(
	context: QueryContext,
	filter: OverlapFilter,
	asked: PageAsked,
	order?: OverlapSorting,
): OverlapsFound {
	const { chosen, ...counts } = chosenOverlaps(context, filter)
	const inOrder = order ? ordered(context, filter, chosen, order) : chosen
	return { page: pageOf(inOrder, 'overlap', ({ overlap }) => overlap.id, asked), ...counts }
}

/** All that a filter lets through, in the order of the detection, with what it counts. */
export function chosenOverlaps(
	context: QueryContext,
	filter: OverlapFilter,
): Pick<OverlapsFound, 'countsByKind' | 'countsByWhen'> & { readonly chosen: readonly FoundOverlap[] } {
	return chosenFrom(accepted(context, filter), filter)
}

/** What the filter lets through but for `kinds` and `when`: the three lists of the home page share it. */
function accepted(context: QueryContext, filter: OverlapFilter): OverlapTable {
	// Looked up each time: a detection that many filters read must not be the one used longest ago.
	const found = detected(context, filter, aboutOf(context, filter))
	const { kinds: _kinds, when: _when, ...common } = filter
	return computed(context.projection, 'accepted', { ...common, today: context.today }, () =>
		overlapTable(found.filter(acceptOverlap(context, filter))),
	)
}

/**
 * All that the detection finds under the parameters of a filter, in the order of lists. Computed once for a state.
 *
 * @param about what to look at alone; everything where it says nothing.
 */
export function detected(
	context: QueryContext,
	filter: OverlapFilter,
	about: About = {},
): readonly FoundOverlap[] {
	const parameters = { ...parametersOf(context, filter), about }
	return computed(context.projection, 'overlaps', parameters, () =>
		detectOverlaps(context.projection, parameters).map((overlap) => ({
			overlap,
			when: whenOf(overlap.period, parameters.asOf),
		})),
	)
}

/** What a filter asks about, so that only that is detected; it chooses among the results all the same. */
function aboutOf(context: QueryContext, filter: OverlapFilter): About {
	const { actor, withActor, place, within, record } = filter
	const about = {
		actor: actorArgument(context, 'actor', actor) ?? actorArgument(context, 'withActor', withActor),
		place: territoryArgument(context, 'place', place),
		within: territoryArgument(context, 'within', within),
	}
	const rests = recordArgument(context, 'record', record)
	const isAsRecorded = !filter.rollUpFrench && !filter.rollUpPartner
	if (about.actor === null && rests !== null && isAsRecorded) about.actor = partyOf(context, rests)
	return Object.values(about).every((asked) => asked === null) ? {} : about
}

/**
 * An actor with a part in every overlap that rests on a record; null where there may be others: a mission dated to the
 * year alone is told of without counting.
 */
function partyOf({ projection }: QueryContext, id: Id): Id | null {
	const record = projection.record(id)
	switch (record?.kind) {
		case 'Partnership':
			return record.frenchActors[0] ?? null
		case 'Office':
			return record.owners.find((owner) => isOfficeOwner(projection.actor(owner))) ?? null
		case 'Mission':
			return record.start === null || precisionOf(record.start) === 'year' ? null : record.leader
		default:
			return null
	}
}

function parametersOf(context: QueryContext, filter: OverlapFilter): DetectionParameters {
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
		rollUpFrench: filter.rollUpFrench ?? null,
		rollUpPartner: filter.rollUpPartner ?? null,
		...(filter.direction && { directions: [filter.direction] }),
	}
}

/** Chooses among whole results; kinds and when are counted apart. */
function acceptOverlap(context: QueryContext, filter: OverlapFilter): (found: FoundOverlap) => boolean {
	const { places } = context.projection
	const place = territoryArgument(context, 'place', filter.place)
	const within = territoryArgument(context, 'within', filter.within)
	const actor = actorArgument(context, 'actor', filter.actor)
	const withActor = actorArgument(context, 'withActor', filter.withActor)
	const record = recordArgument(context, 'record', filter.record)
	const sectors = sectorsArgument(context, filter.sectors)
	const from = firstDayArgument('from', filter.from)
	const to = lastDayArgument('to', filter.to)
	checkDayOrder(from, to)
	const minSeverity = shareArgument('minSeverity', filter.minSeverity)
	return ({ overlap }) =>
		// Of missions those of one direction alone are detected.
		(!filter.direction || overlap.kind === 'CROWDING') &&
		(!filter.nature || overlap.nature === filter.nature) &&
		(!filter.certainty || overlap.certainty === filter.certainty) &&
		(place === null || whereOf(context, overlap) === place) &&
		(within === null || isWithin(whereOf(context, overlap), within)) &&
		(actor === null || hasPart(overlap, actor)) &&
		(withActor === null || hasPart(overlap, withActor)) &&
		(record === null || restsOn(overlap, record)) &&
		(sectors === null || sectors.some((sector) => overlap.sectors.includes(sector))) &&
		(minSeverity === null || overlap.severity >= minSeverity) &&
		periodMeets(overlap.period, from, to)

	function isWithin(where: Id | null, outer: Id): boolean {
		return where !== null && places.isWithin(where, outer)
	}
}

/** What is too roughly dated to count is read with it all the same. */
function restsOn({ evidence, possible }: Overlap, record: Id): boolean {
	return [...evidence, ...possible].some(({ recordId }) => recordId === record)
}

function hasPart({ partner, actors }: Overlap, actor: Id): boolean {
	return partner === actor || actors.includes(actor)
}
