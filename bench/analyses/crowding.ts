import neo4j from 'neo4j-driver'
import { overlapKey } from '../../server/analysis/overlaps/overlapKey'
import { defaultParameters } from '../../server/analysis/overlaps/parameters'
import { type Analysis, columns } from './analysis'
import { groupsOf } from './cypherFragments'
import { certaintyAndActors, detectKind } from './overlapRows'

/** Where to cut a part [first, last] of positions: at the largest difference, the nearest to halfway, the earlier. */
const CUT = `
reduce(best = [-1, 0, 0], i IN range(part[0] + 1, part[1]) |
  CASE WHEN firsts[i] - firsts[i - 1] > best[0] OR (firsts[i] - firsts[i - 1] = best[0] AND
      abs(firsts[i] + firsts[i - 1] - firsts[part[0]] - firsts[part[1]]) < best[1])
    THEN [firsts[i] - firsts[i - 1], abs(firsts[i] + firsts[i - 1] - firsts[part[0]] - firsts[part[1]]), i]
    ELSE best END)[2]`

/** A list of parts still to look at, from which one is taken at a time, until none spans more than `$maxSpan`. */
const PARTS = `
reduce(state = {done: [], todo: [[range[0], range[1]]]}, step IN range(1, 2 * (range[1] - range[0]) + 1) |
  CASE WHEN size(state.todo) = 0 THEN state ELSE
  head([part IN [head(state.todo)] |
    CASE WHEN firsts[part[1]] - firsts[part[0]] <= $maxSpan
      THEN {done: state.done + [part], todo: tail(state.todo)}
      ELSE head([at IN [${CUT}] |
        {done: state.done, todo: [[part[0], at - 1], [at, part[1]]] + tail(state.todo)}]) END]) END).done`

export const crowding: Analysis = {
	name: 'CROWDING',
	compared: 'city and first mission, certainty, n after merging, every leader, every mission',
	cypher: `
MATCH (m:Mission)-[:BENCH_VISITS]->(place) WHERE m.benchDated
WITH m.direction AS direction, place, m ORDER BY m.benchFirst, m.id
WITH direction, place, collect(m) AS missions
WITH direction, place, missions, [m IN missions | m.benchFirst] AS firsts, [m IN missions | m.benchLast] AS lasts
WITH direction, place, missions, firsts, reduce(state = {latest: -10000000, starts: []}, i IN range(0, size(firsts) - 1) |
  {latest: CASE WHEN lasts[i] > state.latest THEN lasts[i] ELSE state.latest END,
   starts: CASE WHEN firsts[i] - state.latest > $gap THEN state.starts + [i] ELSE state.starts END}).starts AS starts
UNWIND range(0, size(starts) - 1) AS number
WITH direction, place, missions, firsts,
  [starts[number], coalesce(starts[number + 1], size(firsts)) - 1] AS range
UNWIND ${PARTS} AS part
WITH direction, place, missions[part[0]..part[1] + 1] AS missions
WHERE size(missions) > 1
CALL (missions) {
  UNWIND missions AS m
  MATCH (m)-[:LED_BY]->(leader)
  WITH m, leader ORDER BY m.benchFirst, m.id
  RETURN collect({leader: leader, from: m.benchStartsLast, to: m.benchEndsFirst, sure: m.benchSureMission}) AS led
}
WITH direction, place, missions, led WHERE size(led) > 1
CALL (led) {
  UNWIND [2, 1] AS level
  WITH level, [one IN led WHERE one.sure OR level = 1] AS there
  CALL (there) { UNWIND there AS one RETURN collect(DISTINCT one.leader) AS leaders }
  WITH level, there, leaders, CASE WHEN any(l IN leaders WHERE l.level IN ['epci', 'metropole'])
    THEN COLLECT { UNWIND leaders AS l MATCH (l)-[:BENCH_BLOC]->(e) WHERE e IN leaders RETURN [l, e] } ELSE [] END AS blocs
  WITH level, there, leaders, ${groupsOf('blocs')} AS groups
  WITH level, size([l IN leaders WHERE none(g IN groups WHERE l IN g)]) + size(groups) AS n,
    [one IN there | [coalesce(head([g IN groups WHERE one.leader IN g | g[0]]), one.leader), one.from, one.to]] AS stays
  RETURN sum(CASE WHEN level = 1 THEN n ELSE 0 END) AS every, sum(CASE WHEN level = 2 THEN n ELSE 0 END) AS sure,
    sum(CASE WHEN level = 2 AND any(i IN range(0, size(stays) - 2) WHERE any(j IN range(i + 1, size(stays) - 1)
      WHERE stays[i][0] <> stays[j][0] AND stays[i][1] - stays[j][2] <= $gap AND stays[j][1] - stays[i][2] <= $gap))
      THEN 1 ELSE 0 END) > 0 AS surely
}
WITH direction, place, missions, led, surely, CASE WHEN surely THEN sure ELSE every END AS n WHERE n >= 2
RETURN place.id AS place, missions[0].id AS first,
  CASE WHEN surely THEN 'ESTABLISHED' ELSE 'POSSIBLE' END AS certainty, n, [m IN missions | m.id] AS missions,
  COLLECT { UNWIND led AS one RETURN DISTINCT one.leader.id } AS leaders`,
	parameters: (_view, asOf) => {
		const { gapDays, maxSpanDays } = defaultParameters(asOf)
		return { gap: neo4j.int(gapDays), maxSpan: neo4j.int(maxSpanDays) }
	},
	ours: detectKind('CROWDING', (finding) => [
		finding.id,
		...certaintyAndActors(finding).slice(0, 3),
		() => finding.cluster.map(({ id }) => id),
	]),
	rowOf: (record) => {
		const [place, first, ...more] = columns('place', 'first', 'certainty', 'n', 'leaders', 'missions')(record)
		return [overlapKey('CROWDING', String(place), String(first)), ...more]
	},
}
