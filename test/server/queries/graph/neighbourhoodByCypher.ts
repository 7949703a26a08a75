/**
 * A neighbourhood by another road than the code's: one Cypher over the relations of a real Neo4j. A record is the
 * edge: from the actor that does (FIRST_ENDS) to the other end (SECOND_ENDS). Public records alone.
 */
import neo4j from 'neo4j-driver'
import type { EdgeKind } from '../../../../schema/enums'
import type { Id } from '../../../../server/domain/ids'
import type { ConfidenceLevel } from '../../../../server/domain/records'
import type {
	Neighbourhood,
	NeighbourhoodFilter,
	NeighbourhoodNode,
} from '../../../../server/queries/graph/graphTypes'
import { type CypherText, cypher, joinCypher, types } from '../../../../server/store/cypherText'
import { runRaw } from '../../../neo4j'

/** A filter, and what it answers, by ids. */
export interface FilterById
	extends Omit<
		NeighbourhoodFilter,
		| 'sectors'
		| 'within'
		| 'actors'
		| 'frenchActors'
		| 'partnerActors'
		| 'frenchKinds'
		| 'frenchLevels'
		| 'asOf'
	> {
	readonly sectors: readonly Id[] | null
	readonly within: Id | null
}
export interface NeighbourhoodById extends Omit<Neighbourhood, 'nodes' | 'edges'> {
	readonly nodes: readonly (Omit<NeighbourhoodNode, 'actor'> & { readonly id: Id })[]
	readonly edges: readonly EdgeById[]
}
interface EdgeById {
	readonly kind: EdgeKind
	readonly from: Id
	readonly to: Id
	readonly record: Id | null
}

const FIRST_ENDS = ['FRENCH_PARTY', 'LED_BY', 'JOINED_BY', 'REPRESENTS', 'WISHED_BY'] as const
const SECOND_ENDS = [
	'PARTNER_PARTY',
	'FOUNDED_BODY',
	'HOSTED_BY',
	'STOPS_AT',
	'OPEN_IN',
	'WISHED_IN',
	'ADDRESSED_TO',
] as const
const STRUCTURE = ['PART_OF', 'LOCATED_IN'] as const

interface NeighbourhoodRow {
	readonly nodesTotal: number
	readonly nodes: readonly { readonly id: string; readonly depth: number; readonly linkCount: number }[]
	readonly edges: readonly {
		readonly kind: string
		readonly from: string
		readonly to: string
		readonly record: string | null
	}[]
}

/** What the query looks at beyond what is always asked: only that is in the text, so that planning stays short. */
interface NeighbourhoodParts {
	readonly depth: 1 | 2 | 3
	readonly dates: boolean
	readonly sectors: boolean
	readonly levels: boolean
	readonly within: boolean
	readonly structure: boolean
}

const ENDS = types(...FIRST_ENDS, ...SECOND_ENDS)
const NOTHING = cypher``
const ACTOR = cypher`actor`
const OTHER = cypher`other`

/**
 * `start` and `end` are compared at their own precision: 2010 begins no later than 2010-05 ends. The bounds of an
 * approximate date are asked a year wider, and a mission without an end ends as it starts.
 */
const DATES_FIT = cypher`
AND ($to IS NULL OR coalesce(record.start, record.since) IS NULL OR coalesce(record.start, record.since)
  <= left(CASE WHEN coalesce(record.startApproximate, record.sinceApproximate) THEN $toWide ELSE $to END,
    size(coalesce(record.start, record.since))))
AND ($from IS NULL OR coalesce(record.end, record.until, record.start) IS NULL
  OR coalesce(record.end, record.until, record.start)
  >= left(CASE WHEN coalesce(record.endApproximate, record.untilApproximate, record.startApproximate)
    THEN $fromWide ELSE $from END, size(coalesce(record.end, record.until, record.start))))`

const SECTORS_FIT = cypher`
AND EXISTS { (record)-[:IN_SECTOR]->(sector:Sector) WHERE sector.id IN $sectors }`

const levelFits = (one: CypherText): CypherText => cypher`
AND coalesce(${one}.level, head(COLLECT { MATCH (${one})-[:LOCATED_IN]->(place) RETURN place.level })) IN $levels`

const ONE_END_WITHIN = cypher`
AND any(end IN [actor, other] WHERE EXISTS { (end)-[:LOCATED_IN|PART_OF*0..9]->(:Territory {id: $within}) })`

function recordFits(parts: NeighbourhoodParts): CypherText {
	return cypher`record.visibility = 'public'
AND ($includeScenario OR record.scenario = false)
AND any(label IN labels(record) WHERE label IN $recordLabels)
AND ($confidences IS NULL OR record.confidence IN $confidences)
${parts.sectors ? SECTORS_FIT : NOTHING}${parts.dates ? DATES_FIT : NOTHING}`
}

/** A country groups and links nobody, so that nothing is reached through it. */
function isNoCountry(one: CypherText): CypherText {
	return cypher`(${one}:Organisation OR ${one}.level <> 'country')`
}

function actorFits(parts: NeighbourhoodParts, one: CypherText): CypherText {
	return cypher`${isNoCountry(one)}
AND ($countries IS NULL OR ${one}.country IN $countries)
${parts.levels ? levelFits(one) : NOTHING}`
}

function otherFits(parts: NeighbourhoodParts): CypherText {
	return cypher`${actorFits(parts, OTHER)}${endWithin(parts)}`
}

function endWithin(parts: NeighbourhoodParts): CypherText {
	return parts.within ? ONE_END_WITHIN : NOTHING
}

/**
 * A pattern and its conditions: from one actor to another by a record, who does on one side, where on the other. A
 * body that stands at an end for want of a founder is no neighbour of itself.
 */
function throughRecord(parts: NeighbourhoodParts): CypherText {
	return cypher`(actor)<-[near:${ENDS}]-(record)-[far:${ENDS}]->(other)
WHERE (type(near) IN $firstEnds) <> (type(far) IN $firstEnds) AND other <> actor
AND ${recordFits(parts)}`
}

function byRecord(parts: NeighbourhoodParts): CypherText {
	return cypher`MATCH ${throughRecord(parts)}
AND ${otherFits(parts)}`
}

function byStructure(parts: NeighbourhoodParts): CypherText {
	return cypher`
    UNION
    MATCH (actor)-[edge:${types(...STRUCTURE)}]-(other)
    WHERE type(edge) IN $structure AND ${otherFits(parts)}
    RETURN other`
}

/** One more step from the actors found at the step before; the nearest way to an actor wins. */
function step(parts: NeighbourhoodParts, from: CypherText, to: CypherText): CypherText {
	return cypher`
CALL (found) {
  UNWIND found AS one
  WITH one WHERE one.depth = ${from}
  WITH one.actor AS actor
  CALL (actor) {
    ${byRecord(parts)}
    RETURN other${parts.structure ? byStructure(parts) : NOTHING}
  }
  RETURN collect(DISTINCT other) AS reached
}
UNWIND found + [other IN reached | {actor: other, depth: ${to}}] AS one
WITH one.actor AS actor, min(one.depth) AS depth
WITH collect({actor: actor, depth: depth}) AS found`
}

/** The edges among a list of `actors`: kind, from, to and record. */
function edgesAmong(parts: NeighbourhoodParts): CypherText {
	const within = endWithin(parts)
	const structure = cypher`
    UNION
    WITH actors
    UNWIND actors AS actor
    MATCH (actor)-[edge:${types(...STRUCTURE)}]->(other)
    WHERE other IN actors AND type(edge) IN $structure ${within}
    RETURN DISTINCT type(edge) AS kind, actor.id AS from, other.id AS to, null AS record`
	return cypher`
    UNWIND actors AS actor
    MATCH (actor)<-[:${types(...FIRST_ENDS)}]-(record)-[:${types(...SECOND_ENDS)}]->(other)
    WHERE other IN actors AND other <> actor AND ${recordFits(parts)}${within}
    RETURN DISTINCT toUpper(labels(record)[0]) AS kind, actor.id AS from, other.id AS to, record.id AS record${
			parts.structure ? structure : NOTHING
		}`
}

const DEPTHS = [cypher`0`, cypher`1`, cypher`2`, cypher`3`] as const

/** The query for what is asked, see `NeighbourhoodParts`. */
function neighbourhoodOf(parts: NeighbourhoodParts): CypherText {
	const steps = [1, 2, 3]
		.filter((number) => number <= parts.depth)
		.map((number) => step(parts, DEPTHS[number - 1] as CypherText, DEPTHS[number] as CypherText))
	return cypher`
CALL () {
  MATCH (start:Territory) WHERE start.id IN $ids RETURN start
  UNION
  MATCH (start:Organisation) WHERE start.id IN $ids RETURN start
}
WITH collect({actor: start, depth: 0}) AS found
${joinCypher(steps, '\n')}
UNWIND found AS one
WITH one.actor AS actor, one.depth AS depth
CALL (actor) {
  ${byRecord(parts)}
  RETURN count(DISTINCT record) AS linkCount
}
${keptAmong(parts)}`
}

/** The same answer for no actor in particular: those with most links, each at depth 0. */
function mostLinked(parts: NeighbourhoodParts): CypherText {
	return cypher`
MATCH ${throughRecord(parts)}
AND ${actorFits(parts, ACTOR)}
AND ${isNoCountry(OTHER)}${endWithin(parts)}
WITH actor, 0 AS depth, count(DISTINCT record) AS linkCount
${keptAmong(parts)}`
}

/** Of rows of actor, depth and linkCount: the first `limit`, with the edges among them. */
function keptAmong(parts: NeighbourhoodParts): CypherText {
	return cypher`WITH actor, depth, linkCount ORDER BY depth, linkCount DESC, actor.id
WITH collect({actor: actor, depth: depth, linkCount: linkCount}) AS ranked
WITH size(ranked) AS nodesTotal, ranked[..$limit] AS kept
CALL (kept) {
  WITH [one IN kept | one.actor] AS actors
  CALL (actors) {${edgesAmong(parts)}
  }
  WITH kind, from, to, record ORDER BY record, from, to
  RETURN collect({kind: kind, from: from, to: to, record: record}) AS edges
}
RETURN nodesTotal, edges,
  [one IN kept | {id: one.actor.id, depth: one.depth, linkCount: one.linkCount}] AS nodes`
}

const DEFAULT_KINDS: readonly EdgeKind[] = ['PARTNERSHIP', 'MISSION', 'OFFICE', 'WISH']
const LABELS: Readonly<Partial<Record<EdgeKind, string>>> = {
	PARTNERSHIP: 'Partnership',
	MISSION: 'Mission',
	OFFICE: 'Office',
	WISH: 'Wish',
}
const AT_LEAST: Readonly<Record<ConfidenceLevel, readonly ConfidenceLevel[]>> = {
	high: ['high'],
	medium: ['high', 'medium'],
	low: ['high', 'medium', 'low'],
}

/** The same answer as the walk over the projection. */
export async function neighbourhoodByCypher(
	ids: readonly string[],
	depth: 1 | 2 | 3,
	filter: FilterById,
	limit: number,
): Promise<NeighbourhoodById> {
	const parts = partsOf(filter, depth)
	const query = ids.length === 0 ? mostLinked(parts) : neighbourhoodOf(parts)
	const given = filterParameters(filter, DEFAULT_KINDS)
	const [found] = await runRaw(query.text, { ...given, ids, limit: neo4j.int(limit) })
	const row = found as unknown as NeighbourhoodRow | undefined
	if (!row) return { nodes: [], edges: [], edgesTotal: 0, nodesTotal: 0, left: 0 }
	const edges = row.edges as readonly EdgeById[]
	const nodes = row.nodes.map((node) => {
		const shown = edges.filter(({ from, to, record }) => record !== null && [from, to].includes(node.id))
		return { ...node, hidden: Math.max(0, node.linkCount - new Set(shown.map(({ record }) => record)).size) }
	})
	return {
		nodes,
		edges,
		edgesTotal: edges.length,
		nodesTotal: row.nodesTotal,
		left: row.nodesTotal - nodes.length,
	}
}

/** What the query must look at for this filter. */
function partsOf(filter: FilterById, depth: 1 | 2 | 3): NeighbourhoodParts {
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
function filterParameters(filter: FilterById, otherwise: readonly EdgeKind[]) {
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
