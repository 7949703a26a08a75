import type { EdgeKind } from '../../schema/enums'
import { MAX_UNFOLDED_ACTORS } from '../../schema/limits'
import { checkLevels } from '../analysis/overlaps/rollUp'
import { type FuzzyPeriod, isoDay } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import type { Actor, Confidence, StatedRecord } from '../domain/records'
import { BadInput } from '../errors'
import {
	checkDayOrder,
	choicesArgument,
	dayArgument,
	firstDayArgument,
	integerArgument,
	lastDayArgument,
	type Optional,
	sectorsArgument,
	territoryArgument,
} from './arguments'
import type { ActorGraph } from './graph/actorGraph'
import type { Neighbourhood, NeighbourhoodEdge, NeighbourhoodFilter } from './graph/graphChoice'
import { rememberedGraph } from './graph/rememberedGraph'
import { neighbourhoodIn } from './graph/walkGraph'
import type { QueryContext } from './queryContext'
import { statedRecord } from './record'

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

const DEFAULT_KINDS: readonly EdgeKind[] = ['PARTNERSHIP', 'MISSION', 'OFFICE', 'WISH']

/**
 * The actors around some actors, or the most linked of all where none is given, and what links them; each stands at
 * the level of its side where one is asked. Throws BadInput on a bad argument.
 */
export function neighbourhood(context: QueryContext, asked: NeighbourhoodAsked): Subgraph {
	const depth = integerArgument('depth', asked.depth, { minimum: 1, maximum: 3, otherwise: 1 })
	const limit = integerArgument('limit', asked.limit, { minimum: 1, maximum: 300, otherwise: 300 })
	const asOf = dayArgument(context, 'asOf', asked.filter?.asOf)
	const ids = expectActors(context, asked.ids)
	const graph = graphArgument(context, asked.filter ?? {}, DEFAULT_KINDS)
	return subgraphOf(context, neighbourhoodIn(graph, ids, depth, limit), asOf)
}

/**
 * The graph that a filter lets through, over the kinds of edge that it names among those that count.
 * Throws BadInput on what is not on record.
 */
export function graphArgument(
	context: QueryContext,
	asked: GraphFilter,
	otherwise: readonly EdgeKind[],
	counting: readonly EdgeKind[] | null = null,
): ActorGraph {
	const filter = expectFilter(context, asked)
	const { rollUpFrench = null, rollUpPartner = null } = asked
	checkLevels(context.projection, { rollUpFrench, rollUpPartner })
	const named = filter.recordKinds ?? otherwise
	const kinds = counting === null ? named : named.filter((kind) => counting.includes(kind))
	const levels = { french: rollUpFrench, partner: rollUpPartner }
	return rememberedGraph(context.projection, { filter, kinds, levels })
}

/** Names and records are held by the projection: ids become actors and records, openness is said at `asOf`. */
export function subgraphOf(context: QueryContext, found: Neighbourhood, asOf: string): Subgraph {
	return {
		nodes: found.nodes.flatMap((node) => {
			const actor = context.projection.actor(node.id)
			return actor ? [{ ...node, actor }] : []
		}),
		edges: found.edges.map((edge) => edgeOf(context, edge, asOf)),
		edgesTotal: found.edgesTotal,
		nodesTotal: found.nodesTotal,
		left: found.left,
	}
}

function expectActors({ projection }: QueryContext, ids: readonly Id[]): readonly Id[] {
	if (ids.length > MAX_UNFOLDED_ACTORS) {
		throw new BadInput(`"ids" takes at most ${MAX_UNFOLDED_ACTORS} actors; ${ids.length} came.`, {
			argument: 'ids',
		})
	}
	const unknown = ids.find((id) => !projection.actor(id))
	if (unknown === undefined) return ids
	throw new BadInput(
		`"ids" must be ids of territories or organisations on record; ${JSON.stringify(unknown.slice(0, 100))} came.`,
		{ argument: 'ids', got: unknown.slice(0, 100) },
	)
}

/** The filter in ids and days. Throws BadInput on what is not on record. */
function expectFilter(context: QueryContext, filter: GraphFilter): NeighbourhoodFilter {
	const territories = [...context.projection.territories.values()]
	const from = firstDayArgument('from', filter.from)
	const to = lastDayArgument('to', filter.to)
	checkDayOrder(from, to)
	return {
		recordKinds: filter.recordKinds ?? null,
		countries: choicesArgument(
			'countries',
			filter.countries,
			territories.map(({ country }) => country),
		),
		levels: choicesArgument(
			'levels',
			filter.levels,
			territories.map(({ level }) => level),
		),
		sectors: sectorsArgument(context, filter.sectors),
		within: territoryArgument(context, 'within', filter.within),
		from: from === null ? null : isoDay(from),
		to: to === null ? null : isoDay(to),
		minConfidence: filter.minConfidence ?? null,
		includeScenario: filter.includeScenario ?? false,
	}
}

function edgeOf(context: QueryContext, edge: NeighbourhoodEdge, asOf: string): FoundEdge {
	const record = edge.record === null ? null : statedRecord(context, edge.record)
	const id = [edge.record ?? edge.kind, edge.from, edge.to].join(' ')
	return { ...edge, id, record, period: record && periodOf(record), asOf }
}

function periodOf(record: StatedRecord): FuzzyPeriod {
	return record.kind === 'Mission' || record.kind === 'Event'
		? { start: record.start, end: record.end }
		: { start: record.since, end: record.until }
}
