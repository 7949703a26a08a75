/**
 * One tuned Cypher for each answer of the main screens. The findings of analyses are written to the graph
 * beforehand (`storeAnswers`): the raw side computes nothing, which favours it.
 */
const NAME = (variable: string) =>
	`${variable}{.id, .type, .level, .nameFr, .nameLocal, label: labels(${variable})[0]}`
const SOURCES = '[(record)-[:STATED_IN]->(source) | source{.id, .title, .url, .host, .type, .date}]'
const ENDS =
	'[(record)-[edge:FRENCH_PARTY|PARTNER_PARTY|FOUNDED_BODY|LED_BY|JOINED_BY|HOSTED_BY|STOPS_AT|REPRESENTS|OPEN_IN|WISHED_BY|WISHED_IN|ADDRESSED_TO]->(end) ' +
	`| [type(edge), ${NAME('end')}]]`
const FUNCTIONS = (actor: string) =>
	`[(function:PublicFunction)-[:HELD_AT]->(${actor}) | function{.id, .title,
		sources: [(function)-[:STATED_IN]->(source) | source{.id, .type}],
		event: [(function)-[:PRESENT_AT]->(event) | event{.id, .name, .start}]}]`
/** A record, with its words as evidence, written beforehand: its line, its dates, its certainty. */
const EVIDENCE = `{said: found.said, record: record{.id, .note, .nameOfTheTime, .size, .form, .status, .attestedSince,
	.namesAtSignature, .name, .direction, ends: ${ENDS}, sectors: [(record)-[:IN_SECTOR]->(sector) | sector{.id, .labelFr}],
	sources: ${SOURCES}}}`

export const RAW_QUERIES: Readonly<Record<string, string>> = {
	home: `
UNWIND ['CURRENT', 'UPCOMING', 'PAST'] AS when
RETURN when,
  COLLECT { MATCH (overlap:BenchOverlap {when: when})
    WITH overlap.kind AS kind, count(*) AS count RETURN {kind: kind, count: count} } AS countsByKind,
  COLLECT { MATCH (overlap:BenchOverlap {when: when}) WHERE overlap.rank < 5
    WITH overlap ORDER BY overlap.rank
    RETURN overlap{.id, .row, evidence: COLLECT { MATCH (overlap)-[found:BENCH_EVIDENCE]->(record)
      WITH record, found ORDER BY found.position LIMIT 20
      RETURN record{.id, .start, .end, .since, .until} }} } AS nodes`,
	overlap: `
MATCH (overlap:BenchOverlap {id: $id})
RETURN overlap.page AS page,
  COLLECT { MATCH (overlap)-[found:BENCH_ACTOR]->(actor)
    WITH actor, found ORDER BY found.position LIMIT 60
    RETURN actor{.id, .type, .level, .nameFr, .nameLocal, label: labels(actor)[0], functions: ${FUNCTIONS('actor')}} } AS actors,
  COLLECT { MATCH (overlap)-[found:BENCH_EVIDENCE]->(record)
    WITH record, found ORDER BY found.position LIMIT 60 RETURN ${EVIDENCE} } AS evidence,
  COLLECT { MATCH (overlap)-[found:BENCH_POSSIBLE]->(record)
    WITH record, found ORDER BY found.position LIMIT 30 RETURN ${EVIDENCE} } AS possible`,
	actor: `
CALL () {
  MATCH (actor:Territory {id: $id}) RETURN actor
  UNION
  MATCH (actor:Organisation {id: $id}) RETURN actor
}
RETURN COLLECT { MATCH (page:BenchActor {id: $id}) RETURN page.page } AS page, actor{.*, searchText: null,
  place: [(actor)-[:PART_OF|LOCATED_IN]->(place) | ${NAME('place')}], functions: ${FUNCTIONS('actor')}} AS actor,
  COLLECT { MATCH (:BenchActor {id: $id})-[:BENCH_PLACE]->(at)
    RETURN {said: at.said, place: head([(at)-[:BENCH_AT]->(place) | ${NAME('place')}]),
      others: [(at)-[:BENCH_OTHER]->(other) | ${NAME('other')}],
      links: [(at)-[:BENCH_LINK]->(link)-[:BENCH_WITH]->(other) | {said: link.said, actor: ${NAME('other')},
        evidence: [(link)-[found:BENCH_EVIDENCE]->(record) | record{.id, .form, said: found.said}]}]} } AS places`,
}
