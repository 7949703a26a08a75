import type { OverlapGrouping } from '../../schema/enums'
import type { OverlapKind } from '../analysis/result'
import { HOME_COUNTRY, type Id } from '../domain/ids'
import { computed } from './computed'
import { chosenOverlaps, type FoundOverlap, type KindCount, type OverlapFilter } from './overlaps'
import { type Page, type PageAsked, pageOf } from './pagination'
import type { QueryContext } from './queryContext'
import { whereOf } from './whereOf'

export interface OverlapGroup {
	/** Id of the place or of the actor. */
	readonly id: Id
	readonly count: number
	readonly established: number
	/** Greatest severity among its overlaps. */
	readonly strongest: number
	/** Kinds that it holds, those with none left out. */
	readonly countsByKind: readonly KindCount[]
	/** How many actors have a part in its overlaps, whatever their side, the group's own left out. */
	readonly actorsTotal: number
	readonly placesTotal: number
}

export interface OverlapGroupsFound {
	readonly page: Page<OverlapGroup>
	/** Overlaps that the filter lets through, each once. */
	readonly overlapsTotal: number
	/** Those of them that stand in no group. */
	readonly ungrouped: number
}

/**
 * What `overlaps` lists under a filter, gathered by place or by actor: the group with most overlaps first, then that
 * with the strongest, then by id. Throws BadInput on a filter that cannot be.
 */
export function overlapGroups(
	context: QueryContext,
	filter: OverlapFilter,
	by: OverlapGrouping,
	asked: PageAsked,
): OverlapGroupsFound {
	const { chosen } = chosenOverlaps(context, filter)
	const groups = computed(context.projection, 'groups', { ...filter, by, today: context.today }, () =>
		gathered(context, chosen, by),
	)
	return {
		page: pageOf(groups, `overlapGroup ${by}`, ({ id }) => id, asked),
		overlapsTotal: chosen.length,
		ungrouped: chosen.filter((found) => groupsOf(context, found, by).length === 0).length,
	}
}

/** What is known of a group while its overlaps are gone through. */
interface Gathering {
	readonly actors: Set<Id>
	readonly places: Set<Id>
	readonly kinds: Map<OverlapKind, number>
	count: number
	established: number
	strongest: number
}

function gathered(
	context: QueryContext,
	chosen: readonly FoundOverlap[],
	by: OverlapGrouping,
): readonly OverlapGroup[] {
	const groups = new Map<Id, Gathering>()
	for (const found of chosen) {
		for (const id of groupsOf(context, found, by)) {
			const group = groups.get(id) ?? emptyGathering()
			groups.set(id, group)
			add(context, found, group)
		}
	}
	return [...groups].map(([id, group]) => groupOf(id, group)).sort(mostFirst)
}

function emptyGathering(): Gathering {
	return { actors: new Set(), places: new Set(), kinds: new Map(), count: 0, established: 0, strongest: 0 }
}

function add(context: QueryContext, { overlap }: FoundOverlap, group: Gathering): void {
	group.count += 1
	if (overlap.certainty === 'ESTABLISHED') group.established += 1
	group.strongest = Math.max(group.strongest, overlap.severity)
	group.kinds.set(overlap.kind, (group.kinds.get(overlap.kind) ?? 0) + 1)
	for (const actor of partsOf(overlap)) group.actors.add(actor)
	const where = whereOf(context, overlap)
	if (where !== null) group.places.add(where)
}

function groupOf(id: Id, { actors, places, kinds, ...sums }: Gathering): OverlapGroup {
	actors.delete(id)
	return {
		id,
		...sums,
		countsByKind: [...kinds].map(([kind, count]) => ({ kind, count })),
		actorsTotal: actors.size,
		placesTotal: places.size,
	}
}

function mostFirst(one: OverlapGroup, other: OverlapGroup): number {
	return other.count - one.count || other.strongest - one.strongest || (one.id < other.id ? -1 : 1)
}

/** The groups in which an overlap stands. */
function groupsOf(context: QueryContext, { overlap }: FoundOverlap, by: OverlapGrouping): readonly Id[] {
	if (by === 'PLACE') {
		const where = whereOf(context, overlap)
		return where === null ? [] : [where]
	}
	const isFrench = by === 'FRENCH_ACTOR'
	return partsOf(overlap).filter(
		(actor) => (context.projection.actor(actor)?.country === HOME_COUNTRY) === isFrench,
	)
}

/** Everyone with a part in it, each once. */
function partsOf({ actors, partner }: FoundOverlap['overlap']): readonly Id[] {
	return partner === null || actors.includes(partner) ? actors : [...actors, partner]
}
