import type { FuzzyPeriod } from '../domain/fuzzyDate'
import { isoDay } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import type { Actor, Confidence, StatedRecord } from '../domain/records'
import { BadInput } from '../errors'
import type { EdgeKind, Neighbourhood, NeighbourhoodEdge, NeighbourhoodFilter } from '../store/store'
import {
	expectAmong,
	expectDay,
	expectFrom,
	expectInteger,
	expectOrder,
	expectSectors,
	expectTerritory,
	expectTo,
	type Optional,
} from './expect'
import { statedRecord } from './recordById'
import type { Setting } from './setting'

export interface GraphFilter {
	readonly recordKinds?: Optional<readonly EdgeKind[]>
	readonly countries?: Optional<readonly string[]>
	readonly levels?: Optional<readonly string[]>
	readonly sectors?: Optional<readonly string[]>
	readonly within?: Optional<Id>
	readonly asOf?: Optional<string>
	readonly from?: Optional<string>
	readonly to?: Optional<string>
	readonly minConfidence?: Optional<Confidence>
	readonly includeScenario?: Optional<boolean>
}

export interface NeighbourhoodAsked {
	readonly ids: readonly Id[]
	readonly depth?: Optional<number>
	readonly limit?: Optional<number>
	readonly filter?: Optional<GraphFilter>
}

export interface FoundNode {
	readonly actor: Actor
	readonly depth: number
	readonly linkCount: number
	readonly hidden: number
}

export interface FoundEdge extends Omit<NeighbourhoodEdge, 'record'> {
	readonly id: string
	readonly record: StatedRecord | null
	readonly period: FuzzyPeriod | null
	/** ISO day at which its openness is said. */
	readonly asOf: string
}

export interface Subgraph {
	readonly nodes: readonly FoundNode[]
	readonly edges: readonly FoundEdge[]
	readonly nodesTotal: number
	readonly left: number
}

const MOST_ACTORS = 20

/**
 * The actors around some actors, or the most linked of all where none is given, and what links them: one query.
 * Throws BadInput on a bad argument.
 */
export async function neighbourhood(setting: Setting, asked: NeighbourhoodAsked): Promise<Subgraph> {
	const depth = expectInteger('depth', asked.depth, { minimum: 1, maximum: 3, otherwise: 1 })
	const limit = expectInteger('limit', asked.limit, { minimum: 1, maximum: 300, otherwise: 300 })
	const filter = asked.filter ?? {}
	const asOf = expectDay(setting, 'asOf', filter.asOf)
	const found = await setting.store.neighbourhood(
		expectActors(setting, asked.ids),
		depth,
		storeFilter(setting, filter),
		limit,
	)
	return subgraphOf(setting, found, asOf)
}

/** Names and records are held by the projection: ids become actors and records, openness is said at `asOf`. */
export function subgraphOf(setting: Setting, found: Neighbourhood, asOf: string): Subgraph {
	return {
		nodes: found.nodes.flatMap((node) => {
			const actor = setting.projection.actor(node.id)
			return actor ? [{ ...node, actor }] : []
		}),
		edges: found.edges.map((edge) => edgeOf(setting, edge, asOf)),
		nodesTotal: found.nodesTotal,
		left: found.left,
	}
}

function expectActors({ projection }: Setting, ids: readonly Id[]): readonly Id[] {
	if (ids.length > MOST_ACTORS) {
		throw new BadInput(`"ids" takes at most ${MOST_ACTORS} actors; ${ids.length} came.`, { argument: 'ids' })
	}
	const unknown = ids.find((id) => !projection.actor(id))
	if (unknown === undefined) return ids
	throw new BadInput(
		`"ids" must be ids of territories or organisations on record; ${JSON.stringify(unknown.slice(0, 100))} came.`,
		{ argument: 'ids', got: unknown.slice(0, 100) },
	)
}

/** The filter in ids and days. Throws BadInput on what is not on record. */
export function storeFilter(setting: Setting, filter: GraphFilter): NeighbourhoodFilter {
	const territories = [...setting.projection.territories.values()]
	const from = expectFrom('from', filter.from)
	const to = expectTo('to', filter.to)
	expectOrder(from, to)
	return {
		recordKinds: filter.recordKinds ?? null,
		countries: expectAmong(
			'countries',
			filter.countries,
			territories.map(({ country }) => country),
		),
		levels: expectAmong(
			'levels',
			filter.levels,
			territories.map(({ level }) => level),
		),
		sectors: expectSectors(setting, filter.sectors),
		within: expectTerritory(setting, 'within', filter.within),
		from: from === null ? null : isoDay(from),
		to: to === null ? null : isoDay(to),
		minConfidence: filter.minConfidence ?? null,
		includeScenario: filter.includeScenario ?? false,
	}
}

function edgeOf(setting: Setting, edge: NeighbourhoodEdge, asOf: string): FoundEdge {
	const record = edge.record === null ? null : statedRecord(setting, edge.record)
	const id = [edge.record ?? edge.kind, edge.from, edge.to].join(' ')
	return { ...edge, id, record, period: record && periodOf(record), asOf }
}

function periodOf(record: StatedRecord): FuzzyPeriod {
	return record.kind === 'Mission' || record.kind === 'Event'
		? { start: record.start, end: record.end }
		: { start: record.since, end: record.until }
}
