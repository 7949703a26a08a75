import neo4j from 'neo4j-driver'
import type { GapChoice } from '../../server/analysis/gaps/find'
import { dayNumber, monthsBefore } from '../../server/domain/fuzzyDate'
import { presenceSteps, unansweredSteps } from '../../server/queries/gaps'
import { runToEnd } from '../../server/snapshot/steps'
import { type Analysis, columns } from './analysis'

const MONTHS_OF_MISSIONS = 60

function choiceOf(asOf: string): GapChoice {
	return {
		day: dayNumber(asOf),
		minConfidence: null,
		includeScenario: false,
		sectors: null,
		within: null,
	}
}

export const gapCells: Analysis = {
	name: 'gaps: sectors × provinces',
	compared: 'each sector and province, empty ones too, with every actor there',
	cypher: `
MATCH (province:Territory)-[:BENCH_PROVINCE]->(province)
WITH collect(province) AS provinces
MATCH (sector:Sector)
WITH provinces, collect(sector) AS sectors
CALL () {
  MATCH (p:Partnership) WHERE p.benchFrom <= $day AND p.benchTo >= $day
  MATCH (p)-[:PARTNER_PARTY]->()-[:BENCH_PROVINCE]->(province)
  WITH DISTINCT p, province
  MATCH (p)-[:IN_SECTOR]->(sector)
  MATCH (p)-[:FRENCH_PARTY]->(actor)
  RETURN province, sector, actor
  UNION
  MATCH (m:Mission {direction: 'FR_TO_PARTNER'}) WHERE m.benchLast >= $since
  MATCH (m)-[:HOSTED_BY|STOPS_AT]->()-[:BENCH_PROVINCE]->(province)
  WITH DISTINCT m, province
  MATCH (m)-[:IN_SECTOR]->(sector)
  MATCH (m)-[:LED_BY|JOINED_BY]->(actor)
  RETURN province, sector, actor
}
WITH provinces, sectors, province, sector, collect(DISTINCT actor.id) AS actors
WITH provinces, sectors, collect({province: province, sector: sector, actors: actors}) AS cells
UNWIND [cell IN cells | [cell.sector, cell.province, cell.actors]] +
  reduce(empty = [], s IN sectors | empty + [p IN provinces
    WHERE none(cell IN cells WHERE cell.sector = s AND cell.province = p) | [s, p, []]]) AS cell
RETURN cell[0].id + ' ' + cell[1].id AS key, cell[2] AS actors`,
	parameters: (_snapshot, asOf) => ({
		since: neo4j.int(monthsBefore(dayNumber(asOf), MONTHS_OF_MISSIONS)),
	}),
	ours: ({ snapshot }, asOf) => {
		const presences = runToEnd(presenceSteps(snapshot, choiceOf(asOf)))
		return [...snapshot.geography.sectors.values()].flatMap((sector) =>
			presences.map(({ division, actorsBySector }) => [
				`${sector.id} ${division.id}`,
				() => [...(actorsBySector.get(sector) ?? [])].map(({ id }) => id),
			]),
		)
	},
	rowOf: columns('key', 'actors'),
}

export const unansweredWishes: Analysis = {
	name: 'gaps: wishes without an answer',
	compared: 'every wish that none answers',
	cypher: `
MATCH (w:Wish)-[:WISHED_BY]->(actor) WHERE w.benchFrom <= $day AND w.benchTo >= $day
OPTIONAL MATCH (w)-[:WISHED_IN]->(place)
OPTIONAL MATCH (w)-[:ADDRESSED_TO]->(to)
WITH w, actor, place, to, [(w)-[:IN_SECTOR]->(sector) | sector] AS sectors,
  CASE WHEN place IS NULL THEN [] ELSE [place] + [(place)-[:BENCH_WITHIN]->(outer) | outer] END AS around
WITH w.what AS what, collect({w: w, direction: w.direction, actor: actor, atHome: actor.country = 'FR', place: place,
  to: to, sectors: sectors, around: around}) AS wishes
UNWIND wishes AS one
WITH what, one, wishes WHERE none(other IN wishes WHERE
  other.actor <> one.actor
  AND (other.direction <> one.direction OR (what IN ['joint-mission', 'partner'] AND one.direction = 'SEEKS'))
  AND (what <> 'partner' OR other.atHome <> one.atHome)
  AND (what <> 'joint-mission' OR other.atHome = one.atHome)
  AND (other.to IS NULL OR other.to = one.actor) AND (one.to IS NULL OR one.to = other.actor)
  AND (other.place IS NULL OR one.place IS NULL OR other.place IN one.around OR one.place IN other.around)
  AND (size(other.sectors) = 0 OR size(one.sectors) = 0 OR any(s IN other.sectors WHERE s IN one.sectors)))
RETURN one.w.id AS key`,
	ours: ({ snapshot }, asOf) => runToEnd(unansweredSteps(snapshot, choiceOf(asOf))).map(({ id }) => [id]),
	rowOf: columns('key'),
}
