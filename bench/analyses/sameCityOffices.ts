import { type Analysis, columns } from './analysis'
import { COUNT_INNERMOST, ITEMS, isOpen, levelOf, RETURN_SEVERAL } from './cypherFragments'
import { certaintyAndActors, detectKind } from './overlapRows'

export const sameCityOffices: Analysis = {
	name: 'SAME_CITY_OFFICES',
	compared: 'city, certainty, n after merging, every owner, possible owners',
	cypher: `
MATCH (o:Office)-[:BENCH_STANDS_IN]->(key)-[:BENCH_CITY]->(key) WHERE ${isOpen('o')}
MATCH (o)-[:REPRESENTS]->(actor) WHERE actor.country = 'FR' AND
  (actor:Territory OR actor.type IN ['university', 'grande-ecole', 'CHU', 'CHR', 'hospital', 'cluster'])
WITH o, key, ${levelOf('o')} AS level, collect(actor) AS owners
UNWIND owners AS actor
WITH key, actor, level, CASE WHEN size(owners) > 1 THEN {p: o, level: level} END AS share
${ITEMS}
${COUNT_INNERMOST}
${RETURN_SEVERAL}`,
	ours: detectKind('SAME_CITY_OFFICES', (finding) => [finding.place.id, ...certaintyAndActors(finding)]),
	rowOf: columns('key', 'certainty', 'n', 'actors', 'possible'),
}
