import type { FragmentationScope } from '../../schema/enums'
import { type FragmentationChoice, yearsUntil } from '../../server/analysis/fragmentation/choice'
import { explainNow, explainSplit } from '../../server/analysis/fragmentation/explain'
import type { FragmentationFinding } from '../../server/analysis/fragmentation/find'
import type { ExplainedMeasure } from '../../server/analysis/measures/measure'
import { dayNumber } from '../../server/domain/fuzzyDate'
import { fragmentationSteps } from '../../server/queries/fragmentation'
import { runToEnd } from '../../server/snapshot/steps'
import { type Analysis, columns, type Row } from './analysis'
import { groupsOf } from './cypherFragments'

/**
 * Records by key, as (key, record, actors, weight, level): `weight` is the person-days, NULL for a link;
 * `level` is 0 if the record does not count this year.
 */
const LINK_LEVEL = `CASE WHEN record.benchFrom > $day OR record.benchTo < $day THEN 0
    WHEN record.benchSure <= $day AND record.benchSureTo >= $day THEN 2 ELSE 1 END AS level`
const TRAVEL_LEVEL = `CASE WHEN record.benchFirst > $day OR record.benchYear <> $year THEN 0
    WHEN record.benchSureStart THEN 2 ELSE 1 END AS level`
const TRAVELLERS = `MATCH (record)-[:LED_BY]->(leader)
  WITH key, record, [leader] + [(record)-[:JOINED_BY]->(other) WHERE other <> leader | other] AS actors`
const PARTIES = (type: string, extra = ''): string =>
	`MATCH (record)-[:${type}]->(actor) ${extra} WITH key, record, collect(DISTINCT actor) AS actors`
const OWNERS = `WHERE actor.country = 'FR' AND
    (actor:Territory OR actor.type IN ['university', 'grande-ecole', 'CHU', 'CHR', 'hospital', 'cluster'])`

const links = (key: string): string => `
  MATCH (record:Partnership)${key} WHERE record.benchFrom IS NOT NULL
  WITH DISTINCT record, key ${PARTIES('FRENCH_PARTY')}
  RETURN key, record, actors, NULL AS weight, ${LINK_LEVEL}`
const travels = (key: string): string => `
  MATCH (record:Mission {direction: 'FR_TO_PARTNER'})${key} WHERE record.benchFirst IS NOT NULL
  WITH DISTINCT record, key ${TRAVELLERS}
  RETURN key, record, actors, record.benchPersonDays AS weight, ${TRAVEL_LEVEL}`
const offices = (key: string): string => `
  MATCH (record:Office)${key} WHERE record.benchFrom IS NOT NULL
  WITH DISTINCT record, key ${PARTIES('REPRESENTS', OWNERS)}
  RETURN key, record, actors, NULL AS weight, ${LINK_LEVEL}`

const ofRegion = (rows: string): string => `
  CALL () { ${rows} }
  UNWIND actors AS actor
  MATCH (actor)-[:BENCH_REGION]->(region)
  RETURN region AS key, record, collect(actor) AS actors, weight, level`

/** A key that is the record itself, which `ofRegion` replaces. */
const ITSELF = ' WITH record, record AS key'

const ROWS: Readonly<Record<FragmentationScope, string>> = {
	PARTNER: `${links('-[:PARTNER_PARTY]->(key)')} UNION ALL ${travels('-[:HOSTED_BY|STOPS_AT]->(key)')}`,
	CITY: `${links('-[:PARTNER_PARTY]->()-[:BENCH_CITY]->(key)')}
  UNION ALL ${travels('-[:HOSTED_BY|STOPS_AT]->()-[:BENCH_CITY]->(key)')}
  UNION ALL ${offices('-[:OPEN_IN]->()-[:BENCH_CITY]->(key)')}`,
	DIVISION: `${links('-[:PARTNER_PARTY]->()-[:BENCH_PROVINCE]->(key)')}
  UNION ALL ${travels('-[:HOSTED_BY|STOPS_AT]->()-[:BENCH_PROVINCE]->(key)')}
  UNION ALL ${offices('-[:OPEN_IN]->()-[:BENCH_PROVINCE]->(key)')}`,
	SECTOR: `${links('-[:IN_SECTOR]->(key)')} UNION ALL ${travels('-[:IN_SECTOR]->(key)')}`,
	FRENCH_REGION: [links, travels, offices]
		.map((rows) => ofRegion(rows('').replace('WITH DISTINCT record, key', ITSELF.trim())))
		.join(' UNION ALL '),
}

/** From items {a, w, e, s}: groups with their weights, then H, N_eff and Theil's T. */
const MEASURES = `
WITH key, weighs, collect({a: a, w: w, e: e, p: p, s: s}) AS items
CALL (items, weighs) {
  UNWIND [1, 2] AS level
  WITH level, [i IN items WHERE i.p >= level] AS there
  WITH level, there, COLLECT { UNWIND [i IN there WHERE i.a.level = 'commune'] AS i
      WITH i.a AS commune MATCH (commune)-[:BENCH_BLOC]->(e) WITH commune, e
      WHERE any(j IN there WHERE j.a = e) RETURN [commune, e] } +
    COLLECT { UNWIND [i IN there WHERE size(i.s) > 0] AS i UNWIND i.s AS s WITH i, s WHERE s.level >= level
      UNWIND [j IN there WHERE s IN j.s] AS j WITH i, j WHERE i <> j RETURN [i.a, j.a] } AS pairs
  WITH level, there, ${groupsOf('pairs')} AS groups
  WITH level, CASE WHEN size(groups) = 0 THEN [i IN there | CASE level WHEN 1 THEN i.w ELSE i.e END]
    ELSE [i IN there WHERE none(g IN groups WHERE i.a IN g) | CASE level WHEN 1 THEN i.w ELSE i.e END] +
      [g IN groups | reduce(sum = 0, i IN [i IN there WHERE i.a IN g] |
        sum + CASE level WHEN 1 THEN i.w ELSE i.e END)] END AS weights
  WITH level, weights, size(weights) AS n, reduce(sum = 0.0, w IN weights | sum + w) AS total
  WITH level, n, reduce(h = 0.0, w IN weights | h + (w / total) * (w / total)) AS h,
    reduce(t = 0.0, w IN weights | t + (w / total) * log(n * w / total)) AS t
  RETURN collect({n: n, h: h, t: t}) AS found
}
WITH key, found[0] AS every, found[1] AS sure WHERE every.n > 0
RETURN key.id AS key, every.n AS actors, sure.n AS sure,
  CASE WHEN every.n < 3 THEN 'none' ELSE every.h END AS h, CASE WHEN every.n < 3 THEN 'none' ELSE 1 / every.h END AS scattered,
  CASE WHEN sure.n < 3 THEN 'none' ELSE 1 / sure.h END AS scatteredSure, CASE WHEN every.n < 3 THEN 'none' ELSE every.t END AS t`

function cypherOf(scope: FragmentationScope): string {
	return `
CALL () { ${ROWS[scope]} }
WITH key, collect({record: record, actors: actors, weight: weight, level: level}) AS rows
WITH key, rows, all(row IN rows WHERE row.weight IS NOT NULL) AS weighs
UNWIND [row IN rows WHERE row.level > 0] AS row
UNWIND range(0, size(row.actors) - 1) AS position
WITH key, weighs, row, row.actors[position] AS a,
  CASE WHEN position > 0 THEN 0 WHEN weighs THEN row.weight ELSE 1 END AS own
WITH key, weighs, a, sum(own) AS w, sum(CASE WHEN row.level = 2 THEN own ELSE 0 END) AS e, max(row.level) AS p,
  collect(CASE WHEN size(row.actors) > 1 THEN {p: row.record, level: row.level} END) AS s
${MEASURES}`
}

/** Covers one year up to the day; more years would only repeat the same. */
function fragmentationBy(scope: FragmentationScope): Analysis {
	return {
		name: `fragmentation by ${scope}`,
		compared: 'key, actors after merging, of them established, H, N_eff and its other end, Theil’s T',
		cypher: cypherOf(scope),
		parameters: (_snapshot, asOf) => ({ year: Number(asOf.slice(0, 4)) }),
		ours: ({ snapshot }, asOf) =>
			runToEnd(fragmentationSteps(snapshot, choiceOfYear(scope, asOf))).map(rowOf),
		rowOf: columns('key', 'actors', 'sure', 'h', 'scattered', 'scatteredSure', 't'),
	}
}

/**
 * Compares findings; the measures of each key are computed outside the measured time, as a page does for
 * those it shows.
 */
function rowOf(finding: FragmentationFinding): Row {
	const now = () => explainNow(finding)
	return [
		finding.key.id,
		finding.weights.length,
		finding.establishedWeights.length,
		() => cellOf(now().concentration),
		() => cellOf(now().effectiveNumber),
		() => cellOf(now().effectiveEstablished),
		() => cellOf(explainSplit(now(), finding).total),
	]
}

/** One year up to the day; more years would only repeat the same. */
export function choiceOfYear(by: FragmentationScope, asOf: string): FragmentationChoice {
	return {
		by,
		...yearsUntil(dayNumber(asOf), Number(asOf.slice(0, 4))),
		minConfidence: null,
		includeScenario: false,
		sectors: null,
		within: null,
	}
}

function cellOf({ measure }: ExplainedMeasure): number | 'none' {
	return 'value' in measure ? measure.value : 'none'
}

export const FRAGMENTATION: readonly Analysis[] = [
	fragmentationBy('PARTNER'),
	fragmentationBy('CITY'),
	fragmentationBy('DIVISION'),
	fragmentationBy('SECTOR'),
	fragmentationBy('FRENCH_REGION'),
]
