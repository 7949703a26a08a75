import type { ActorKind, ActorScope, EdgeKind } from '../../schema/enums'
import { HOME_LEVELS } from '../../schema/levels'
import { MAX_UNFOLDED_ACTORS } from '../../schema/limits'
import { periodOf } from '../analysis/evidenceOf'
import type { FuzzyPeriod } from '../domain/fuzzyDate'
import { isoDay } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import type { ConfidenceLevel, Organisation, StatedRecord, Territory } from '../domain/records'
import { BadInput } from '../errors'
import type { Actor, Geography } from '../snapshot/geography'
import { RollUp } from '../snapshot/rollUp'
import { runInSlices } from '../snapshot/steps'
import {
	actorArgument,
	checkDayOrder,
	choicesArgument,
	dayArgument,
	firstDayArgument,
	givenDayArgument,
	integerArgument,
	lastDayArgument,
	type Optional,
	sectorsArgument,
	territoryArgument,
} from './arguments'
import { type ActorGraph, actorGraphSteps } from './graph/actorGraph'
import type { Neighbourhood, NeighbourhoodEdge, NeighbourhoodFilter } from './graph/graphTypes'
import { neighbourhoodSteps } from './graph/walkGraph'
import type { QueryContext } from './queryContext'
import { type RollUpInput, rollUpArgument } from './rollUpArgument'

/** With the level at which the actors of a side count; without it each counts as itself. */
export interface GraphFilter extends RollUpInput {
	readonly recordKinds?: Optional<readonly EdgeKind[]>
	readonly countries?: Optional<readonly string[]>
	readonly levels?: Optional<readonly string[]>
	readonly sectors?: Optional<readonly string[]>
	readonly within?: Optional<Id>
	/** Records of any of these; a territory includes the actors in it. */
	readonly actors?: Optional<readonly Id[]>
	readonly frenchActors?: Optional<readonly Id[]>
	readonly partnerActors?: Optional<readonly Id[]>
	readonly frenchKinds?: Optional<readonly ActorKind[]>
	readonly frenchLevels?: Optional<readonly string[]>
	readonly asOf?: Optional<string>
	readonly from?: Optional<string>
	readonly to?: Optional<string>
	readonly minConfidence?: Optional<ConfidenceLevel>
	readonly includeScenario?: Optional<boolean>
}

export interface NeighbourhoodInput {
	readonly ids: readonly Id[]
	readonly depth?: Optional<number>
	readonly limit?: Optional<number>
	readonly filter?: Optional<GraphFilter>
	/** The scope of `ids`; EXACT by default. WITHIN: a territory stands for all actors in it. */
	readonly actorScope?: Optional<ActorScope>
}

export interface FoundNode {
	readonly actor: Territory | Organisation
	readonly depth: number
	readonly linkCount: number
	readonly hidden: number
}

export interface FoundEdge {
	readonly id: string
	readonly kind: EdgeKind
	readonly from: Id
	readonly to: Id
	/** The actors of the record that each end counts for; empty if it is only itself. */
	readonly fromHolders: readonly Id[]
	readonly toHolders: readonly Id[]
	readonly record: StatedRecord | null
	readonly period: FuzzyPeriod | null
	/** The ISO day for its openness. */
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
 * The actors around some actors, or the most linked of all if none is given, with the links among them, at the levels asked for.
 * Throws BadInput on a bad argument.
 */
export async function neighbourhood(context: QueryContext, input: NeighbourhoodInput): Promise<Subgraph> {
	const depth = integerArgument('depth', input.depth, { minimum: 1, maximum: 3, otherwise: 1 })
	const limit = integerArgument('limit', input.limit, { minimum: 1, maximum: 300, otherwise: 300 })
	const asOf = dayArgument(context, 'asOf', input.filter?.asOf)
	const actors = actorsArgument(context, input.ids)
	const gathered = input.actorScope === 'WITHIN' ? actors.filter(({ isTerritory }) => isTerritory) : []
	const graph = await graphArgument(context, input.filter ?? {}, DEFAULT_KINDS, { gathered })
	return subgraphOf(await runInSlices(neighbourhoodSteps(graph, actors, depth, limit), context.turn), asOf)
}

export interface GraphOptions {
	/** The kinds of edge that count; null: all. */
	readonly counting?: readonly EdgeKind[] | null
	/** Territories that stand for all actors in them. */
	readonly gathered?: readonly Actor[]
}

/**
 * The graph of the records that pass a filter, with the kinds of edge that it names among those that count. Throws BadInput on ids
 * that are not on record.
 */
export async function graphArgument(
	context: QueryContext,
	input: GraphFilter,
	otherwise: readonly EdgeKind[],
	{ counting = null, gathered = [] }: GraphOptions = {},
): Promise<ActorGraph> {
	const { snapshot, turn } = context
	const filter = graphFilterArgument(context, input)
	const { levels } = rollUpArgument(snapshot.geography, input)
	const rollUp = new RollUp(levels, gathered)
	const named = filter.recordKinds ?? otherwise
	const kinds = counting === null ? named : named.filter((kind) => counting.includes(kind))
	return runInSlices(actorGraphSteps(snapshot, { filter, kinds, rollUp }), turn)
}

/** Nodes and edges with their records, and their openness at `asOf`. */
export function subgraphOf({ nodes, edges, ...counts }: Neighbourhood, asOf: string): Subgraph {
	return {
		nodes: nodes.flatMap((node) => {
			const { record } = node.actor
			return record === null ? [] : [{ ...node, actor: record }]
		}),
		edges: edges.map((edge) => edgeOf(edge, asOf)),
		...counts,
	}
}

function actorsArgument({ snapshot }: QueryContext, ids: readonly Id[]): readonly Actor[] {
	if (ids.length > MAX_UNFOLDED_ACTORS) {
		throw new BadInput(`"ids" takes at most ${MAX_UNFOLDED_ACTORS} actors; ${ids.length} came.`, {
			argument: 'ids',
		})
	}
	return ids.map((id) => {
		const actor = snapshot.geography.find(id)
		if (actor !== undefined) return actor
		const got = id.slice(0, 100)
		throw new BadInput(
			`"ids" must be ids of territories or organisations on record; ${JSON.stringify(got)} came.`,
			{ argument: 'ids', got },
		)
	})
}

/** Reads a filter into actors, sectors and days. Throws BadInput on ids that are not on record. */
export function graphFilterArgument(context: QueryContext, filter: GraphFilter): NeighbourhoodFilter {
	const { geography } = context.snapshot
	const from = firstDayArgument('from', filter.from)
	const to = lastDayArgument('to', filter.to)
	checkDayOrder(from, to)
	return {
		recordKinds: filter.recordKinds ?? null,
		countries: choicesArgument('countries', filter.countries, ofTerritories(geography, 'country')),
		levels: choicesArgument('levels', filter.levels, ofTerritories(geography, 'level')),
		sectors: sectorsArgument(context, filter.sectors),
		within: territoryArgument(context, 'within', filter.within),
		actors: membersArgument(context, 'actors', filter.actors),
		frenchActors: membersArgument(context, 'frenchActors', filter.frenchActors),
		partnerActors: membersArgument(context, 'partnerActors', filter.partnerActors),
		frenchKinds: filter.frenchKinds ?? null,
		frenchLevels: choicesArgument('frenchLevels', filter.frenchLevels, HOME_LEVELS),
		asOf: givenDayArgument('asOf', filter.asOf),
		from: from === null ? null : isoDay(from),
		to: to === null ? null : isoDay(to),
		minConfidence: filter.minConfidence ?? null,
		includeScenario: filter.includeScenario ?? false,
	}
}

/** What territories contain, computed only if somebody asks for it. */
function* ofTerritories(geography: Geography, field: 'country' | 'level'): Generator<string> {
	for (const { record } of geography.actors.values()) if (record?.kind === 'Territory') yield record[field]
}

/** Some actors and, for territories, the actors in them; null if none is asked for. */
function membersArgument(
	context: QueryContext,
	name: string,
	ids: Optional<readonly Id[]>,
): NeighbourhoodFilter['actors'] {
	if (ids === null || ids === undefined) return null
	const { geography } = context.snapshot
	return new Set(ids.flatMap((id) => [...geography.within(actorArgument(context, name, id))]))
}

function edgeOf(
	{ kind, from, to, fact, fromHolders, toHolders }: NeighbourhoodEdge,
	asOf: string,
): FoundEdge {
	const record = fact?.record ?? null
	return {
		id: [fact?.id ?? kind, from.id, to.id].join(' '),
		kind,
		from: from.id,
		to: to.id,
		fromHolders: fromHolders.map(({ id }) => id),
		toHolders: toHolders.map(({ id }) => id),
		record,
		period: record && periodOf(record),
		asOf,
	}
}
