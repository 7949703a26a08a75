import neo4j from 'neo4j-driver'
import type { Confidence } from '../domain/records'
import { BadInput } from '../errors'
import type { Door } from './door'
import {
	FIRST_ENDS,
	mostLinked,
	type NeighbourhoodParts,
	type NeighbourhoodRow,
	neighbourhoodOf,
} from './queries/neighbourhood'
import type { EdgeKind, Neighbourhood, NeighbourhoodEdge, NeighbourhoodFilter } from './store'

const MOST_ACTORS = 300
const DEFAULT_KINDS: readonly EdgeKind[] = ['PARTNERSHIP', 'MISSION', 'OFFICE', 'WISH']
const LABELS: Readonly<Partial<Record<EdgeKind, string>>> = {
	PARTNERSHIP: 'Partnership',
	MISSION: 'Mission',
	OFFICE: 'Office',
	WISH: 'Wish',
}
const AT_LEAST: Readonly<Record<Confidence, readonly Confidence[]>> = {
	high: ['high'],
	medium: ['high', 'medium'],
	low: ['high', 'medium', 'low'],
}

/** See `Store.neighbourhood`. */
export async function neighbourhood(
	door: Door,
	ids: readonly string[],
	depth: number,
	filter: NeighbourhoodFilter,
	limit: number,
): Promise<Neighbourhood> {
	if (depth !== 1 && depth !== 2 && depth !== 3) {
		throw new BadInput(`Expected a depth of 1, 2 or 3; came ${depth}.`, { depth })
	}
	if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ACTORS) {
		throw new BadInput(`Expected a limit from 1 to ${MOST_ACTORS}; came ${limit}.`, { limit })
	}
	const given = filterParameters(filter, DEFAULT_KINDS)
	const parts = partsOf(filter, depth)
	const query = ids.length === 0 ? mostLinked(parts) : neighbourhoodOf(parts)
	const [row] = await door.read<NeighbourhoodRow>(query, { ...given, ids, limit: neo4j.int(limit) })
	return answerOf(row)
}

/** What a row says, with how many records of each actor are no edge of it. */
export function answerOf(row: NeighbourhoodRow | undefined): Neighbourhood {
	if (!row) return { nodes: [], edges: [], nodesTotal: 0, left: 0 }
	const edges = row.edges as readonly NeighbourhoodEdge[]
	const shown = recordsShown(edges)
	return {
		nodes: row.nodes.map((node) => ({
			...node,
			hidden: Math.max(0, node.linkCount - (shown.get(node.id)?.size ?? 0)),
		})),
		edges,
		nodesTotal: row.nodesTotal,
		left: row.nodesTotal - row.nodes.length,
	}
}

/** What the query must look at for this filter. */
export function partsOf(filter: NeighbourhoodFilter, depth: 1 | 2 | 3): NeighbourhoodParts {
	return {
		depth,
		dates: filter.from !== null || filter.to !== null,
		sectors: filter.sectors !== null,
		levels: filter.levels !== null,
		within: filter.within !== null,
		structure: structureOf(filter.recordKinds ?? []).length > 0,
	}
}

/** The values of this filter, for the kinds of edge of the filter or else `otherwise`. */
export function filterParameters(filter: NeighbourhoodFilter, otherwise: readonly EdgeKind[]) {
	const kinds = filter.recordKinds ?? otherwise
	return {
		firstEnds: FIRST_ENDS,
		recordLabels: kinds.flatMap((kind) => LABELS[kind] ?? []),
		structure: structureOf(kinds),
		countries: filter.countries,
		levels: filter.levels,
		sectors: filter.sectors,
		within: filter.within,
		from: filter.from,
		to: filter.to,
		fromWide: filter.from === null ? null : shiftedByYears(filter.from, -1),
		toWide: filter.to === null ? null : shiftedByYears(filter.to, 1),
		confidences: filter.minConfidence === null ? null : AT_LEAST[filter.minConfidence],
		includeScenario: filter.includeScenario,
	}
}

function structureOf(kinds: readonly EdgeKind[]): readonly EdgeKind[] {
	return kinds.filter((kind) => kind === 'PART_OF' || kind === 'LOCATED_IN')
}

/** An approximate year is possible one year before and after. */
function shiftedByYears(day: string, years: number): string {
	return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
}

function recordsShown(edges: readonly NeighbourhoodEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
	const shown = new Map<string, Set<string>>()
	for (const { from, to, record } of edges) {
		if (record === null) continue
		for (const end of [from, to]) shown.set(end, (shown.get(end) ?? new Set()).add(record))
	}
	return shown
}
