import { opportunityId } from '../../server/analysis/opportunities/finding'
import type { Candidate } from '../../server/analysis/opportunities/opportunity'
import { candidateSteps } from '../../server/queries/detectOpportunities'
import { runToEnd } from '../../server/snapshot/steps'
import { type Analysis, columns, type Row } from './analysis'
import { groupsOf, isOpen } from './cypherFragments'

/** Candidates for opportunities, before scores and words. */
function candidatesOf<Kind extends Candidate['kind']>(
	kind: Kind,
	rowOf: (candidate: Extract<Candidate, { kind: Kind }>) => Row,
): Analysis['ours'] {
	return ({ snapshot }, asOf) => {
		const found = runToEnd(candidateSteps(snapshot, { asOf, includeScenario: false, kinds: [kind] }))
		// Of one kind, which was asked for.
		return found.map((candidate) => rowOf(candidate as Extract<Candidate, { kind: Kind }>))
	}
}

function idsOf(items: readonly { readonly id: string }[]): () => readonly string[] {
	return () => items.map(({ id }) => id)
}

/** The rows of Cypher, whose key is made of the ids in an opportunity's key. */
function rowsOf(kind: Candidate['kind'], ...names: readonly string[]): Analysis['rowOf'] {
	return (record) => {
		const [key, ...more] = columns('key', ...names)(record)
		return [opportunityId(kind, ...String(key).split(' ')), ...more]
	}
}

const consortiums: Analysis = {
	name: 'CONSORTIUM',
	compared: 'sector and province, n after merging, collectivités; before scores',
	cypher: `
MATCH (p:Partnership) WHERE ${isOpen('p')}
MATCH (p)-[:PARTNER_PARTY]->()-[:BENCH_PROVINCE]->(province)
WITH DISTINCT p, province
MATCH (p)-[:IN_SECTOR]->(sector)
MATCH (p)-[:FRENCH_PARTY]->(actor:Territory)
WITH sector, province, actor, collect(CASE WHEN COUNT { (p)-[:FRENCH_PARTY]->() } > 1 THEN p END) AS s
WITH sector, province, collect({a: actor, s: s}) AS linked
OPTIONAL MATCH (sector)<-[:IN_SECTOR]-(w:Wish {direction: 'SEEKS', what: 'partner'})-[:WISHED_IN]->()-[:BENCH_PROVINCE]->(province)
  WHERE w.benchFrom <= $day AND w.benchTo >= $day
OPTIONAL MATCH (w)-[:WISHED_BY]->(seeker:Territory {country: 'FR'})
WITH sector, province, linked, collect(DISTINCT seeker) AS seekers
WITH sector, province, linked,
  [i IN linked | i.a] + [w IN seekers WHERE none(i IN linked WHERE i.a = w)] AS actors
CALL (linked, actors) {
  UNWIND [[i IN linked | i.a], actors] AS there
  WITH there, COLLECT { UNWIND there AS commune WITH commune WHERE commune.level = 'commune'
      MATCH (commune)-[:BENCH_BLOC]->(e) WHERE e IN there RETURN [commune, e] } +
    COLLECT { UNWIND [i IN linked WHERE size(i.s) > 0] AS i UNWIND [j IN linked WHERE any(s IN i.s WHERE s IN j.s)] AS j
      WITH i, j WHERE i <> j RETURN [i.a, j.a] } AS pairs
  WITH there, ${groupsOf('pairs')} AS groups
  RETURN collect(size([a IN there WHERE none(g IN groups WHERE a IN g)]) + size(groups)) AS counts
}
WITH sector, province, actors, counts WHERE counts[0] >= 2
RETURN sector.id + ' ' + province.id AS key, counts[1] AS n, [a IN actors | a.id] AS actors`,
	ours: candidatesOf('CONSORTIUM', ({ key, count, actors }) => [() => key.id, count, idsOf(actors)]),
	rowOf: rowsOf('CONSORTIUM', 'n', 'actors'),
}

const jointMissions: Analysis = {
	name: 'JOINT_MISSION',
	compared: 'two missions to come, or one and who seeks to join it, the city, the actors; before scores',
	cypher: `
CALL () {
  MATCH (m:Mission {direction: 'FR_TO_PARTNER'}) WHERE m.benchFirst >= $day AND m.benchDated
  MATCH (m)-[:HOSTED_BY|STOPS_AT]->()-[:BENCH_CITY]->(city)
  WITH DISTINCT m, city
  MATCH (m)-[:LED_BY]->(leader)
  WITH city, m, leader, m.benchFirst AS first ORDER BY first, m.id
  WITH city, collect({m: m, leader: leader, first: first, last: m.benchLast}) AS trips
  UNWIND range(0, size(trips) - 2) AS i
  UNWIND range(i + 1, size(trips) - 1) AS j
  WITH city, trips[i] AS one, trips[j] AS other
  WHERE other.first - one.last - 1 <= 30 AND one.leader <> other.leader
  WITH city, one, other, one.leader AS a, other.leader AS b
  WHERE NOT EXISTS { (a)-[:BENCH_BLOC]->(b) } AND NOT EXISTS { (b)-[:BENCH_BLOC]->(a) }
  WITH one, other, a, b, min(city.id) AS city
  RETURN one.m.id + ' ' + other.m.id AS key, city, [a.id, b.id] AS actors
  UNION ALL
  MATCH (w:Wish {direction: 'SEEKS', what: 'joint-mission'})-[:WISHED_BY]->(a {country: 'FR'}), (w)-[:WISHED_IN]->(place)
  WHERE w.benchFrom <= $day AND w.benchTo >= $day
  OPTIONAL MATCH (w)-[:ADDRESSED_TO]->(to)
  MATCH (city:Territory)-[:BENCH_CITY]->(city)
  WHERE EXISTS { (place)-[:BENCH_CITY]->(city) } OR EXISTS { (city)-[:BENCH_PROVINCE]->(place) }
  MATCH (city)<-[:BENCH_VISITS]-(m:Mission {direction: 'FR_TO_PARTNER'})-[:LED_BY]->(b)
  WHERE m.benchFirst >= $day AND m.benchDated AND (to IS NULL OR to = b) AND a <> b
    AND NOT EXISTS { (a)-[:BENCH_BLOC]->(b) } AND NOT EXISTS { (b)-[:BENCH_BLOC]->(a) }
  RETURN m.id + ' ' + w.id AS key, city.id AS city, [a.id, b.id] AS actors
}
RETURN key + ' ' + city AS key, actors`,
	ours: candidatesOf('JOINT_MISSION', ({ key, place, actors }) => [
		() => `${key.id} ${place.id}`,
		idsOf(actors),
	]),
	rowOf: (record) => {
		const [first = '', second = '', city = ''] = String(record.get('key')).split(' ')
		return [`${opportunityId('JOINT_MISSION', first, second)} ${city}`, record.get('actors') as string[]]
	},
}

const answeredWishes: Analysis = {
	name: 'ANSWER_WISH',
	compared: 'who seeks and an offer that fits, how near their places are; before scores',
	cypher: `
MATCH (w:Wish)-[:WISHED_BY]->(actor) WHERE w.benchFrom <= $day AND w.benchTo >= $day
OPTIONAL MATCH (w)-[:WISHED_IN]->(place)
OPTIONAL MATCH (place)-[:BENCH_CITY]->(city)
OPTIONAL MATCH (place)-[:BENCH_PROVINCE]->(province)
OPTIONAL MATCH (w)-[:ADDRESSED_TO]->(to)
OPTIONAL MATCH (w)-[:ABOUT_EVENT]->(event)
WITH w.what AS what, collect({w: w, direction: w.direction, actor: actor, place: place, city: city, province: province,
  to: to, event: event, hosts: w.what = 'office' AND w.direction = 'OFFERS' AND
    EXISTS { (actor)<-[:REPRESENTS]-(o:Office) WHERE o.benchFrom <= $day AND o.benchTo >= $day }}) AS wishes
WITH [one IN wishes WHERE one.direction = 'SEEKS'] AS sought,
  [one IN wishes WHERE one.direction = 'OFFERS' AND NOT one.hosts] AS offers
UNWIND sought AS one
UNWIND offers AS other
WITH one, other, CASE WHEN one.place IS NULL OR other.place IS NULL THEN 'far'
    WHEN one.city = other.city THEN 'asked' WHEN one.province = other.province THEN 'near' END AS fit
WHERE fit IS NOT NULL AND one.actor <> other.actor AND (one.to IS NULL OR one.to = other.actor)
  AND (other.to IS NULL OR other.to = one.actor)
  AND (one.event IS NULL OR other.event IS NULL OR one.event = other.event)
WITH one, other, fit, one.actor AS a, other.actor AS b
WHERE NOT EXISTS { (a)-[:BENCH_BLOC]->(b) } AND NOT EXISTS { (b)-[:BENCH_BLOC]->(a) }
RETURN one.w.id + ' ' + other.w.id AS key, fit`,
	ours: candidatesOf('ANSWER_WISH', ({ key, asked }) => [() => key.id, asked]),
	rowOf: rowsOf('ANSWER_WISH', 'fit'),
}

const piggybacks: Analysis = {
	name: 'PIGGYBACK',
	compared: 'host, town and province, what brings them together, sectors; before scores',
	cypher: `
MATCH (guest:Territory {country: 'FR', level: 'commune'}) WHERE guest.population < 100000
WITH guest, COLLECT { MATCH (guest)<-[:FRENCH_PARTY]-(p:Partnership) WHERE ${isOpen('p')} RETURN p } AS own,
  COLLECT { MATCH (guest)<-[:WISHED_BY]-(w:Wish {direction: 'SEEKS'})
    WHERE w.benchFrom <= $day AND w.benchTo >= $day RETURN w } AS wishes
WHERE size(own) > 0 OR size(wishes) > 0
WITH guest, wishes, own, COLLECT { UNWIND own AS p MATCH (p)-[:PARTNER_PARTY]->(z) RETURN DISTINCT z } AS partners,
  COLLECT { UNWIND own AS p OPTIONAL MATCH (p)-[:PARTNER_PARTY]->()-[:BENCH_PROVINCE]->(province)
    WITH p, collect(DISTINCT province) AS provinces
    RETURN {provinces: provinces, sectors: [(p)-[:IN_SECTOR]->(s) | s]} } AS links,
  COLLECT { UNWIND wishes AS w OPTIONAL MATCH (w)-[:WISHED_IN]->()-[:BENCH_PROVINCE]->(province)
    OPTIONAL MATCH (w)-[:ADDRESSED_TO]->(to)
    RETURN {province: province, to: to, sectors: [(w)-[:IN_SECTOR]->(s) | s]} } AS seeks
MATCH (guest)-[:BENCH_WITHIN]->(host) WHERE host.level IN ['metropole', 'epci', 'departement', 'region']
MATCH (host)<-[:FRENCH_PARTY]-(p:Partnership) WHERE ${isOpen('p')}
MATCH (p)-[:PARTNER_PARTY]->(z) WHERE NOT z IN partners
MATCH (z)-[:BENCH_PROVINCE]->(province)
WITH guest, host, province, links, seeks, collect(DISTINCT p) AS hosted
WITH guest, host, province, links,
  COLLECT { UNWIND hosted AS p MATCH (p)-[:IN_SECTOR]->(s) RETURN DISTINCT s } AS named,
  [w IN seeks WHERE w.to = host OR w.province = province] AS sought
WITH guest, host, province, named, sought, [l IN links WHERE province IN l.provinces] AS here,
  [l IN links WHERE any(s IN l.sectors WHERE s IN named)] AS elsewhere
WHERE size(sought) > 0 OR size(here) > 0 OR size(elsewhere) > 0
RETURN host.id + ' ' + guest.id + ' ' + province.id AS key,
  CASE WHEN size(sought) > 0 THEN 'asked' WHEN size(here) > 0 THEN 'near' ELSE 'far' END AS asked,
  COLLECT { UNWIND here + sought + elsewhere AS one UNWIND one.sectors AS s WITH DISTINCT s WHERE s IN named
    RETURN s.id } AS sectors`,
	ours: candidatesOf('PIGGYBACK', ({ key, asked, sectors }) => [() => key.id, asked, idsOf(sectors)]),
	rowOf: rowsOf('PIGGYBACK', 'asked', 'sectors'),
}

export const OPPORTUNITIES: readonly Analysis[] = [consortiums, jointMissions, answeredWishes, piggybacks]
