import { duplicateSteps } from '../../server/queries/detectDuplicates'
import { runToEnd } from '../../server/snapshot/steps'
import { type Analysis, columns } from './analysis'

const PAIRS = (areNear: string): string => `
  WITH same WHERE size(same) > 1
  UNWIND range(0, size(same) - 2) AS i
  UNWIND range(i + 1, size(same) - 1) AS j
  WITH same[i] AS one, same[j] AS other
  WHERE ${areNear}
  RETURN one, other`

const WITHIN_A_YEAR =
	'one.benchSince - 366 <= other.benchSinceTo AND other.benchSince <= one.benchSinceTo + 366'
const MAY_BE_SAME_DAYS = 'one.benchMayFirst <= other.benchMayLast AND other.benchMayFirst <= one.benchMayLast'
const ids = (pattern: string): string => `COLLECT { MATCH ${pattern} RETURN end.id ORDER BY end.id }`

export const duplicateRecords: Analysis = {
	name: 'DUPLICATE_RECORD',
	compared: 'pairs with the same ends and near dates; near names are not: no Cypher folds and compares them',
	cypher: `
CALL () {
  MATCH (p:Partnership) WHERE p.benchFrom IS NOT NULL
  WITH p.form AS form, ${ids('(p)-[:FRENCH_PARTY]->(end)')} AS french, ${ids('(p)-[:PARTNER_PARTY]->(end)')} AS partners,
    collect(p) AS same
  ${PAIRS(WITHIN_A_YEAR)}
  UNION ALL
  MATCH (leader)<-[:LED_BY]-(m:Mission)-[:HOSTED_BY]->(host) WHERE m.benchFirst IS NOT NULL
  OPTIONAL MATCH (host)-[:BENCH_CITY]->(city)
  WITH m.direction AS direction, leader, coalesce(city, host) AS place, collect(m) AS same
  ${PAIRS(MAY_BE_SAME_DAYS)}
  UNION ALL
  MATCH (o:Office)-[:BENCH_STANDS_IN]->(place) WHERE o.benchFrom IS NOT NULL
  WITH o.form AS form, ${ids('(o)-[:REPRESENTS]->(end)')} AS owners, place, collect(o) AS same
  ${PAIRS(WITHIN_A_YEAR)}
  UNION ALL
  MATCH (w:Wish)-[:WISHED_BY]->(actor) WHERE w.benchFrom IS NOT NULL
  OPTIONAL MATCH (w)-[:WISHED_IN]->(place)
  OPTIONAL MATCH (w)-[:ADDRESSED_TO]->(to)
  WITH w.direction AS direction, w.what AS what, actor, place, to, collect(w) AS same
  ${PAIRS(WITHIN_A_YEAR)}
}
RETURN CASE WHEN one.id < other.id THEN one.id + ' ' + other.id ELSE other.id + ' ' + one.id END AS key`,
	ours: ({ snapshot }) => {
		const found = runToEnd(duplicateSteps(snapshot, { includeScenario: false }))
		return found
			.filter(({ basis }) => basis === 'SAME_ENDS')
			.map(({ records }) => [records.map(({ id }) => id).join(' ')])
	},
	rowOf: columns('key'),
}
