import type { OverlapGrouping, OverlapKind } from '../../schema/enums'
import { type OverlapFinding, overlapRows } from '../analysis/overlaps/overlap'
import { presenceSpans } from '../analysis/overlaps/presenceSpans'
import type { PresenceSpan } from '../analysis/result'
import { HOME_COUNTRY, type Id } from '../domain/ids'
import { once } from '../domain/once'
import { type Actor, byId } from '../snapshot/geography'
import { type OverlapSorting, orderOverlaps } from './orderOverlaps'
import {
	chosenOverlaps,
	type FoundOverlap,
	type KindCount,
	type ListedOverlap,
	type OverlapFilter,
	overlapPresenter,
} from './overlaps'
import { mapPage, type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

export interface OverlapGroup {
	/** Id of the place or of the actor. */
	readonly id: Id
	readonly count: number
	readonly established: number
	/** The greatest severity among its overlaps. */
	readonly strongest: number
	/** Its number of overlaps by kind, without kinds that have none. */
	readonly countsByKind: readonly KindCount[]
	/** The number of actors of either side in its overlaps, not counting the actor of the group. */
	readonly actorsTotal: number
	readonly placesTotal: number
	/** Its overlaps, in the order of the list. */
	readonly listed: readonly ListedOverlap[]
}

/** A group whose overlaps are explained when they are asked for. */
export interface FoundOverlapGroup extends OverlapGroup {
	readonly present: (listed: ListedOverlap) => FoundOverlap
	/** The years in which its overlaps have somebody there, and in which one of them has several. */
	readonly presence: () => readonly PresenceSpan[]
}

export interface OverlapGroupsFound {
	readonly page: Page<FoundOverlapGroup>
	/** The number of overlaps that pass the filter, each once. */
	readonly overlapsTotal: number
	/** How many of them are in no group. */
	readonly ungrouped: number
}

const STRONGEST_FIRST: OverlapSorting = { by: 'STRONGEST', language: 'fr' }

/**
 * The list of `overlaps`, grouped by place or actor: the group with most overlaps first, then by greatest severity, then by id; in
 * each group in the order asked for. Throws BadInput on an invalid filter.
 */
export async function overlapGroups(
	context: QueryContext,
	filter: OverlapFilter,
	by: OverlapGrouping,
	input: PageInput,
	order: OverlapSorting = STRONGEST_FIRST,
): Promise<OverlapGroupsFound> {
	const { snapshot, snapshotCache, today } = context
	const { chosen } = await chosenOverlaps(context, filter)
	const grouped = await snapshotCache.computed(
		snapshot,
		`groups ${today} ${by} ${JSON.stringify([filter, order])}`,
		context.turn,
		() => groupedSteps(by, orderOverlaps(context, filter, chosen, order)),
	)
	const present = overlapPresenter(context, filter)
	const found = (group: OverlapGroup): FoundOverlapGroup => ({
		...group,
		present,
		presence: once(() => presenceSpans(group.listed.map(({ finding }) => finding))),
	})
	return {
		page: await mapPage(
			pageOf(grouped.groups, `overlapGroup ${by}`, ({ id }) => id, input),
			found,
			context.turn,
		),
		overlapsTotal: chosen.length,
		ungrouped: grouped.ungrouped,
	}
}

interface GroupedOverlaps extends Pick<OverlapGroupsFound, 'ungrouped'> {
	readonly groups: readonly OverlapGroup[]
}

/** How many actors are put in groups between two pauses. */
const ACTORS_A_SLICE = 10_000

function* groupedSteps(
	by: OverlapGrouping,
	chosen: readonly ListedOverlap[],
): Generator<void, GroupedOverlaps> {
	const byKey = new Map<Actor, GroupDraft>()
	let ungrouped = 0
	let added = 0
	for (const one of chosen) {
		const { finding } = one
		const parts = partsOf(finding)
		const keys = keysOf(finding, parts, by)
		if (keys.length === 0) ungrouped += 1
		for (const key of keys) {
			const group = byKey.get(key) ?? emptyGroup()
			byKey.set(key, group)
			add(one, parts, group)
			added += parts.size
			if (added < ACTORS_A_SLICE) continue
			added = 0
			yield
		}
	}
	return { groups: [...byKey].map(([key, group]) => groupOf(key, group)).sort(mostFirst), ungrouped }
}

/** A group while its overlaps are being counted. */
interface GroupDraft {
	readonly actors: Set<Actor>
	readonly places: Set<Actor>
	readonly kinds: Map<OverlapKind, number>
	readonly listed: ListedOverlap[]
	count: number
	established: number
	strongest: number
}

function emptyGroup(): GroupDraft {
	return {
		actors: new Set(),
		places: new Set(),
		kinds: new Map(),
		listed: [],
		count: 0,
		established: 0,
		strongest: 0,
	}
}

function add(one: ListedOverlap, parts: ReadonlySet<Actor>, group: GroupDraft): void {
	const { finding } = one
	group.listed.push(one)
	group.count += 1
	if (finding.certainty === 'ESTABLISHED') group.established += 1
	group.strongest = Math.max(group.strongest, finding.severity)
	group.kinds.set(finding.kind, (group.kinds.get(finding.kind) ?? 0) + 1)
	for (const actor of parts) group.actors.add(actor)
	if (finding.place !== null) group.places.add(finding.place)
}

function groupOf(key: Actor, { actors, places, kinds, ...sums }: GroupDraft): OverlapGroup {
	return {
		id: key.id,
		...sums,
		countsByKind: [...kinds].map(([kind, count]) => ({ kind, count })),
		actorsTotal: actors.size - (actors.has(key) ? 1 : 0),
		placesTotal: places.size,
	}
}

function mostFirst(one: OverlapGroup, other: OverlapGroup): number {
	return other.count - one.count || other.strongest - one.strongest || byId(one, other)
}

/** The groups of an overlap: its place, or its actors of one side. */
function keysOf({ place }: OverlapFinding, parts: ReadonlySet<Actor>, by: OverlapGrouping): readonly Actor[] {
	if (by === 'PLACE') return place === null ? [] : [place]
	const isFrench = by === 'FRENCH_ACTOR'
	return [...parts].filter(({ record }) => (record?.country === HOME_COUNTRY) === isFrench)
}

/** All actors of an overlap. */
function partsOf(finding: OverlapFinding): ReadonlySet<Actor> {
	const parts = new Set(overlapRows(finding).flatMap(({ parties }) => parties))
	return finding.partner === null ? parts : parts.add(finding.partner)
}
