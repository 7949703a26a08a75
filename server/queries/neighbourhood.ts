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

/** With the level at which the actors of a side stand; each stays itself where it is not given. */
export interface GraphFilter extends RollUpInput {
	readonly recordKinds?: Optional<readonly EdgeKind[]>
	readonly countries?: Optional<readonly string[]>
	readonly levels?: Optional<readonly string[]>
	readonly sectors?: Optional<readonly string[]>
	readonly within?: Optional<Id>
	/** Records of any of these, of a territory with those in it. */
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
	/** Of `ids`; EXACT where it is not given. WITHIN: a territory stands for all who stand in it. */
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
	/** For whom each end stands on record; nobody where that is itself alone. */
	readonly fromHolders: readonly Id[]
	readonly toHolders: readonly Id[]
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
	/** Kinds of edge that count; all where null. */
	readonly counting?: readonly EdgeKind[] | null
	/** Territories that stand for all who stand in them. */
	readonly gathered?: readonly Actor[]
}

/**
 * The graph that a filter lets through, over the kinds of edge that it names among those that count.
 * Throws BadInput on what is not on record.
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

/** What was found by ids and records, as they are on record; their openness is said at `asOf`. */
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

/** The filter in actors, sectors and days. Throws BadInput on what is not on record. */
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

/** What territories have, gone through only where somebody asks for some of it. */
function* ofTerritories(geography: Geography, field: 'country' | 'level'): Generator<string> {
	for (const { record } of geography.actors.values()) if (record?.kind === 'Territory') yield record[field]
}

/** Some actors, with those in them where they are territories; null where none is asked for. */
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
