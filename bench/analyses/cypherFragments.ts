/**
 * « One actor or several » in Cypher, as parts of a query. The input is rows (key, actor, level, share):
 * `level` is 2 for an established record and 1 for a possible one; `share` names a record of several parties,
 * or is NULL.
 */

/** Whether a link, an office or a mandate is open on `$day`, and whether that is established. */
export const isOpen = (record: string): string => `${record}.benchFrom <= $day AND ${record}.benchTo >= $day`
export const levelOf = (record: string): string =>
	`CASE WHEN ${record}.benchSure <= $day AND ${record}.benchSureTo >= $day THEN 2 ELSE 1 END`

/**
 * For each key, items {a, p, h, b, s}: an actor, its level, the level of what it contains, its bloc local,
 * its shared records.
 */
export const ITEMS = `
WITH key, actor, max(level) AS presence, collect(share) AS shares
UNWIND [[actor, presence, 0, NULL, CASE WHEN size(shares) > 0 THEN shares END]] +
  [(actor)-[:BENCH_WITHIN]->(outer) | [outer, 0, presence,
    CASE WHEN actor.level = 'commune' AND outer.level IN ['epci', 'metropole'] THEN {a: actor, p: presence} END, NULL]]
  AS row
WITH key, row[0] AS a, max(row[1]) AS p, max(row[2]) AS h, collect(row[3]) AS b, head(collect(row[4])) AS s
WHERE p > 0
WITH key, collect({a: a, p: p, h: h, b: b, s: s}) AS items`

/** Pairs of actors that are one, among the items at `level`. */
const PAIRS = `
  COLLECT { UNWIND there AS i UNWIND i.b AS b WITH i, b WHERE b.p >= level RETURN [b.a, i.a] } +
  COLLECT { UNWIND [i IN there WHERE i.s IS NOT NULL] AS i UNWIND i.s AS s WITH i, s WHERE s.level >= level
    UNWIND [j IN there WHERE s IN j.s] AS j WITH i, j WHERE i <> j RETURN [i.a, j.a] }`

/** Groups of at least two actors, from pairs joined until nothing changes. */
export const groupsOf = (pairs: string): string => `
  reduce(groups = [], pair IN ${pairs} |
    [g IN groups WHERE NOT pair[0] IN g AND NOT pair[1] IN g] +
    [reduce(m = pair, g IN [g IN groups WHERE pair[0] IN g OR pair[1] IN g] | m + g)])`

/** Adds `sure` and `every`: the numbers of innermost actors by established records, and by all. */
export const COUNT_INNERMOST = `
CALL (items) {
  UNWIND [2, 1] AS level
  WITH level, [i IN items WHERE i.p >= level] AS there
  WITH level, [i IN there WHERE i.h < level | i.a] AS inner, ${PAIRS} AS pairs
  WITH level, inner, ${groupsOf('pairs')} AS groups
  WITH level, CASE WHEN size(groups) = 0 THEN size(inner)
    ELSE size([a IN inner WHERE none(g IN groups WHERE a IN g)]) +
      size([g IN groups WHERE any(a IN g WHERE a IN inner)]) END AS n
  RETURN sum(CASE WHEN level = 2 THEN n ELSE 0 END) AS sure, sum(CASE WHEN level = 1 THEN n ELSE 0 END) AS every
}`

/** The result of a key with at least two counting actors. */
export const RETURN_SEVERAL = `
WITH key, items, sure, every WHERE sure >= 2 OR every >= 2
RETURN key.id AS key, CASE WHEN sure >= 2 THEN 'ESTABLISHED' ELSE 'POSSIBLE' END AS certainty,
  CASE WHEN sure >= 2 THEN sure ELSE every END AS n,
  [i IN items | i.a.id] AS actors, [i IN items WHERE i.p = 1 | i.a.id] AS possible`
