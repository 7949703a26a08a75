/**
 * The shortest way from one actor to another by records, in one query; of several, the one whose actors' ids come
 * first.
 */
import { type Cypher, fromLists } from '../fromLists'
import {
	actorFits,
	byRecord,
	edgesAmong,
	endWithin,
	type NeighbourhoodParts,
	OTHER,
	throughRecord,
} from './neighbourhood'

/** One row in the shape of a neighbourhood, its nodes in the order of the way; none where there is no way. */
export function pathOf(parts: NeighbourhoodParts): Cypher {
	return fromLists`
MATCH (start) WHERE (start:Territory OR start:Organisation) AND start.id = $startId
MATCH (target) WHERE (target:Territory OR target:Organisation) AND target.id = $targetId
MATCH ALL SHORTEST (start) (${throughRecord(parts)}
  AND (other.id = $targetId OR ${actorFits(parts, OTHER)})${endWithin(parts)}){0,6} (target)
WITH [start] + other AS actors ORDER BY [one IN other | one.id] LIMIT 1
CALL (actors) {
  CALL (actors) {${edgesAmong(parts)}
  }
  WITH kind, from, to, record ORDER BY record, from, to
  RETURN collect({kind: kind, from: from, to: to, record: record}) AS edges
}
UNWIND range(0, size(actors) - 1) AS depth
WITH actors, edges, depth, actors[depth] AS actor
CALL (actor) {
  ${byRecord(parts)}
  RETURN count(DISTINCT record) AS linkCount
}
WITH actors, edges, depth, actor, linkCount ORDER BY depth
RETURN size(actors) AS nodesTotal, edges,
  collect({id: actor.id, depth: depth, linkCount: linkCount}) AS nodes`
}
