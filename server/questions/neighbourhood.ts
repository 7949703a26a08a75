import { checkLevels } from '../analysis/overlaps/rollUp'
import type { FuzzyPeriod } from '../domain/fuzzyDate'
import { isoDay } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import type { Actor, Confidence, StatedRecord } from '../domain/records'
import { BadInput } from '../errors'
import type { ActorGraph } from './actorGraph'
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
import type { EdgeKind, Neighbourhood, NeighbourhoodEdge, NeighbourhoodFilter } from './graphChoice'
import { statedRecord } from './recordById'
import { rememberedGraph } from './rememberedGraph'
import type { Setting } from './setting'
import { neighbourhoodIn } from './walkGraph'

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
	/** Level at which the actors of a side stand; each stays itself where it is not given. */
	readonly rollUpFrench?: Optional<string>
	readonly rollUpPartner?: Optional<string>
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
	readonly edgesTotal: number
	readonly nodesTotal: number
	readonly left: number
}

const MOST_ACTORS = 20

const DEFAULT_KINDS: readonly EdgeKind[] = ['PARTNERSHIP', 'MISSION', 'OFFICE', 'WISH']

/**
 * The actors around some actors, or the most linked of all where none is given, and what links them; each stands at
 * the level of its side where one is asked. Throws BadInput on a bad argument.
 */
export function neighbourhood(setting: Setting, asked: NeighbourhoodAsked): Subgraph {
	const depth = expectInteger('depth', asked.depth, { minimum: 1, maximum: 3, otherwise: 1 })
	const limit = expectInteger('limit', asked.limit, { minimum: 1, maximum: 300, otherwise: 300 })
	const asOf = expectDay(setting, 'asOf', asked.filter?.asOf)
	const ids = expectActors(setting, asked.ids)
	const graph = expectGraph(setting, asked.filter ?? {}, DEFAULT_KINDS)
	return subgraphOf(setting, neighbourhoodIn(graph, ids, depth, limit), asOf)
}

/**
 * The graph that a filter lets through, over the kinds of edge that it names among those that count.
 * Throws BadInput on what is not on record.
 */
export function expectGraph(
	setting: Setting,
	asked: GraphFilter,
	otherwise: readonly EdgeKind[],
	counting: readonly EdgeKind[] | null = null,
): ActorGraph {
	const filter = expectFilter(setting, asked)
	const { rollUpFrench = null, rollUpPartner = null } = asked
	checkLevels(setting.projection, { rollUpFrench, rollUpPartner })
	const named = filter.recordKinds ?? otherwise
	const kinds = counting === null ? named : named.filter((kind) => counting.includes(kind))
	const levels = { french: rollUpFrench, partner: rollUpPartner }
	return rememberedGraph(setting.projection, { filter, kinds, levels })
}

/** Names and records are held by the projection: ids become actors and records, openness is said at `asOf`. */
export function subgraphOf(setting: Setting, found: Neighbourhood, asOf: string): Subgraph {
	return {
		nodes: found.nodes.flatMap((node) => {
			const actor = setting.projection.actor(node.id)
			return actor ? [{ ...node, actor }] : []
		}),
		edges: found.edges.map((edge) => edgeOf(setting, edge, asOf)),
		edgesTotal: found.edgesTotal,
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
function expectFilter(setting: Setting, filter: GraphFilter): NeighbourhoodFilter {
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
