import { overlapKey } from '../../server/analysis/overlaps/overlapKey'
import { type Analysis, columns } from './analysis'
import { groupsOf, isOpen, levelOf } from './cypherFragments'
import { certaintyAndActors, detectKind } from './overlapRows'

/**
 * Rows of one outer actor and place: its own, and those of what it contains. Organisations count through a
 * record that they share with a collectivité, and merge those who share it.
 */
export const sameTerritory: Analysis = {
	name: 'SAME_TERRITORY',
	compared: 'outer actor and province, certainty, n after merging, every actor, possible actors',
	cypher: `
MATCH (p:Partnership) WHERE ${isOpen('p')}
WITH p, ${levelOf('p')} AS level
MATCH (p)-[:PARTNER_PARTY]->()-[:BENCH_PROVINCE]->(place)
WITH DISTINCT p, level, place
MATCH (p)-[:FRENCH_PARTY]->(actor)
WITH p, level, place, collect(actor) AS parties
UNWIND parties AS actor
WITH p, level, place, parties, actor WHERE actor:Territory
UNWIND [actor] + [(actor)-[:BENCH_WITHIN]->(outer) | outer] AS outer
WITH DISTINCT p, level, place, parties, outer
UNWIND CASE WHEN size(parties) = 1 THEN parties
  ELSE [a IN parties WHERE a = outer OR EXISTS { (a)-[:BENCH_WITHIN]->(outer) }] END AS actor
WITH place, outer, actor, max(level) AS presence,
  collect(CASE WHEN size(parties) > 1 THEN {p: p, level: level} END) AS shares
WITH place, outer, collect({a: actor, p: presence, s: shares}) AS inside
WITH place, outer, inside, head([i IN inside WHERE i.a = outer | i.p]) AS own
WHERE own IS NOT NULL
WITH place, collect({outer: outer, own: own, inside: inside}) AS everyone
WITH place, everyone, [one IN everyone WHERE one.outer.level <> 'commune'] AS large
UNWIND [one IN large WHERE size(one.inside) > 1] AS one
WITH place, one.outer AS outer, one.own AS own, one.inside AS inside, large
WITH place, outer, own, inside, [(outer)-[:BENCH_WITHIN]->(c) |
  coalesce(head([other IN large WHERE other.outer = c | other.own]), 0)] AS around
CALL (outer, own, inside, around) {
  UNWIND [2, 1] AS level
  WITH level, [i IN inside WHERE i.p >= level AND own >= level] AS there
  WITH level, there, [i IN there | i.a] AS present
  WITH level, there, present, [(outer)-[:BENCH_WITHIN*0..1]-(e)<-[:BENCH_BLOC]-(c)
    WHERE e.level IN ['epci', 'metropole'] AND e IN present AND c IN present | [c, e]] AS blocs
  WITH level, present, blocs + reduce(pairs = [], i IN [i IN there WHERE size(i.s) > 0] |
    pairs + [j IN there WHERE any(s IN i.s WHERE s.level >= level AND s IN j.s) | [i.a, j.a]]) AS pairs
  WITH level, present, ${groupsOf('pairs')} AS groups
  WITH level, size([a IN present WHERE a:Territory AND none(g IN groups WHERE a IN g)]) +
    size([g IN groups WHERE any(a IN g WHERE a:Territory)]) AS n
  RETURN sum(CASE WHEN level = 2 THEN n ELSE 0 END) AS sure, sum(CASE WHEN level = 1 THEN n ELSE 0 END) AS every
}
WITH place, outer, inside, around, sure, every, CASE WHEN sure >= 2 THEN 2 ELSE 1 END AS level
WHERE every >= 2 AND none(o IN around WHERE o >= level)
RETURN outer.id AS outer, place.id AS place, CASE WHEN level = 2 THEN 'ESTABLISHED' ELSE 'POSSIBLE' END AS certainty,
  CASE WHEN level = 2 THEN sure ELSE every END AS n, [i IN inside | i.a.id] AS actors,
  [i IN inside WHERE i.p = 1 | i.a.id] AS possible`,
	ours: detectKind('SAME_TERRITORY', (finding) => [finding.id, ...certaintyAndActors(finding)]),
	rowOf: (record) => {
		const [outer, place, ...more] = columns('outer', 'place', 'certainty', 'n', 'actors', 'possible')(record)
		return [overlapKey('SAME_TERRITORY', String(outer), String(place)), ...more]
	},
}
