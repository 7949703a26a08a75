import { findCloseActors } from '../../server/analysis/closeActors'
import { type Actor, byId } from '../../server/snapshot/geography'
import type { Snapshot } from '../../server/snapshot/snapshot'
import { type Analysis, columns } from './analysis'
import { choiceOfYear } from './fragmentation'

/** The commune with the most partnerships, the most expensive case. */
function mostLinked({ geography, partnerships }: Snapshot): Actor {
	const communes = [...geography.actors.values()].filter(({ level }) => level === 'commune')
	const count = (commune: Actor): number => partnerships.by.party.at(commune).length
	const [first] = communes.sort((one, other) => count(other) - count(one) || byId(one, other))
	if (first === undefined) throw new Error('Expected a commune in the world; there is none.')
	return first
}

/** Rows (partner, record, actor) of the year, as the indexes by partner count them. */
const ROWS = (partner: string): string => `
  MATCH (${partner})<-[:PARTNER_PARTY]-(record:Partnership)-[:FRENCH_PARTY]->(other)
  WHERE record.benchFrom <= $day AND record.benchTo >= $day RETURN other, record
  UNION
  MATCH (${partner})<-[:HOSTED_BY|STOPS_AT]-(record:Mission {direction: 'FR_TO_PARTNER', benchYear: $year})-[:LED_BY|JOINED_BY]->(other)
  WHERE record.benchFirst <= $day RETURN other, record`

/** The cells of an actor: partner, sector and weight, each record shared by its sectors. */
const CELLS = (actor: string): string => `COLLECT {
  CALL (${actor}) {
    MATCH (${actor})<-[:FRENCH_PARTY]-(record:Partnership)-[:PARTNER_PARTY]->(z)
    WHERE record.benchFrom <= $day AND record.benchTo >= $day RETURN z, record
    UNION
    MATCH (${actor})<-[:LED_BY|JOINED_BY]-(record:Mission {direction: 'FR_TO_PARTNER', benchYear: $year})-[:HOSTED_BY|STOPS_AT]->(z)
    WHERE record.benchFirst <= $day RETURN z, record
  }
  OPTIONAL MATCH (record)-[:IN_SECTOR]->(sector)
  WITH z, record, collect(sector) AS sectors
  UNWIND CASE WHEN size(sectors) = 0 THEN [NULL] ELSE sectors END AS sector
  WITH z, sector, sum(1.0 / CASE WHEN size(sectors) = 0 THEN 1 ELSE size(sectors) END) AS w
  RETURN {z: z, sector: coalesce(sector.id, ''), w: w} }`

export const closeActors: Analysis = {
	name: 'pair overlap and affinity',
	compared: 'of the most linked commune: each actor that shares a partner with it, affinity, pair overlap',
	cypher: `
MATCH (me:Territory {id: $actor})
WITH me, ${CELLS('me')} AS mine
WITH me, mine, reduce(sum = 0.0, c IN mine | sum + c.w) AS total
CALL (mine) { UNWIND mine AS c RETURN collect(DISTINCT c.z) AS partners }
CALL (partners) {
  UNWIND partners AS z
  CALL (z) { ${ROWS('z')} }
  WITH z, collect(DISTINCT other) AS linked
  UNWIND linked AS other
  WITH other, sum(CASE WHEN size(linked) >= 2 THEN 1 / log(size(linked)) ELSE 0.0 END) AS affinity
  RETURN other, affinity
}
WITH me, mine, total, other, affinity WHERE other <> me
  AND NOT EXISTS { (me)-[:BENCH_WITHIN]->(other) } AND NOT EXISTS { (other)-[:BENCH_WITHIN]->(me) }
WITH mine, total, other, affinity, ${CELLS('other')} AS theirs
WITH mine, total, other, affinity, theirs, reduce(sum = 0.0, c IN theirs | sum + c.w) AS whole
RETURN other.id AS key, affinity, reduce(common = 0.0, c IN theirs | common +
  coalesce(head([m IN mine WHERE m.z = c.z AND m.sector = c.sector |
    CASE WHEN m.w / total < c.w / whole THEN m.w / total ELSE c.w / whole END]), 0.0)) AS overlap`,
	parameters: (snapshot, asOf) => ({ actor: mostLinked(snapshot).id, year: Number(asOf.slice(0, 4)) }),
	prepare: mostLinked,
	ours: ({ snapshot, prepared }, asOf) =>
		findCloseActors(snapshot, prepared as Actor, choiceOfYear('PARTNER', asOf)).map(
			({ actor, affinity, overlap }) => [actor.id, affinity, overlap],
		),
	rowOf: columns('key', 'affinity', 'overlap'),
}
