import neo4j from 'neo4j-driver'
import type { StoreConnection } from '../../server/store/openStore'

/** An overlap as our pages show it, with its evidence. */
export interface FoundOverlap {
	readonly id: string
	readonly kind: string
	readonly when: string
	/** Its place in its list. */
	readonly rank: number
	/** Its row on the home page and its page, as texts; empty if nobody asks for them. */
	readonly row: string
	readonly page: string
	readonly actors: readonly FoundItem[]
	readonly evidence: readonly FoundItem[]
	readonly possible: readonly FoundItem[]
}

/** An actor or a record of an overlap. */
export interface FoundItem {
	readonly id: string
	/** What its page shows and the graph lacks, as a text; empty if nobody asks for it. */
	readonly said: string
}

/** What an actor's page shows and the graph lacks. */
export interface FoundActor {
	readonly id: string
	readonly page: string
	readonly places: readonly FoundPlace[]
}

/** A place in which it has links, with others there. */
interface FoundPlace extends FoundItem {
	readonly others: readonly string[]
	readonly links: readonly (FoundItem & { readonly evidence: readonly FoundItem[] })[]
}

/** Writes the findings of the analyses into the graph, so that the raw side only reads. */
export async function storeAnswers(
	{ uri, user, password, database }: StoreConnection,
	overlaps: readonly FoundOverlap[],
	actors: readonly FoundActor[],
): Promise<void> {
	const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
	const run = (query: string) => driver.executeQuery(query, { overlaps, actors }, { database })
	try {
		await run('MATCH (found:BenchOverlap|BenchActor|BenchPlace|BenchLink) DETACH DELETE found')
		await run('CREATE INDEX bench_id IF NOT EXISTS FOR (n:BenchOverlap) ON (n.id)')
		await run('CREATE INDEX bench_when IF NOT EXISTS FOR (n:BenchOverlap) ON (n.when)')
		await run('CREATE INDEX bench_actor IF NOT EXISTS FOR (n:BenchActor) ON (n.id)')
		await run(`UNWIND $actors AS row
			CREATE (page:BenchActor {id: row.id, page: row.page})
			WITH page, row UNWIND row.places AS found
			CREATE (page)-[:BENCH_PLACE]->(at:BenchPlace {said: found.said})
			WITH at, found
			CALL (at, found) {
				MATCH (place:Territory|Organisation {id: found.id})
				CREATE (at)-[:BENCH_AT]->(place)
			}
			CALL (at, found) {
				UNWIND found.others AS other
				MATCH (actor:Territory|Organisation {id: other})
				CREATE (at)-[:BENCH_OTHER]->(actor)
			}
			CALL (at, found) {
				UNWIND found.links AS one
				MATCH (actor:Territory|Organisation {id: one.id})
				CREATE (at)-[:BENCH_LINK]->(link:BenchLink {said: one.said})-[:BENCH_WITH]->(actor)
				WITH link, one UNWIND one.evidence AS evidence
				MATCH (record:Partnership|Mission|Office|Event {id: evidence.id})
				CREATE (link)-[:BENCH_EVIDENCE {said: evidence.said}]->(record)
			}`)
		await run(`UNWIND $overlaps AS row
			CREATE (:BenchOverlap {id: row.id, kind: row.kind, when: row.when, rank: row.rank, row: row.row, page: row.page})`)
		for (const [field, type] of [
			['evidence', 'BENCH_EVIDENCE'],
			['possible', 'BENCH_POSSIBLE'],
			['actors', 'BENCH_ACTOR'],
		] as const) {
			await run(`UNWIND $overlaps AS row UNWIND range(0, size(row.${field}) - 1) AS position
				WITH row.id AS id, row.${field}[position].id AS target, row.${field}[position].said AS said, position
				MATCH (overlap:BenchOverlap {id: id})
				CALL (target) {
					MATCH (found:Territory {id: target}) RETURN found UNION MATCH (found:Organisation {id: target}) RETURN found
					UNION MATCH (found:Partnership {id: target}) RETURN found UNION MATCH (found:Mission {id: target}) RETURN found
					UNION MATCH (found:Office {id: target}) RETURN found UNION MATCH (found:Event {id: target}) RETURN found
				}
				CREATE (overlap)-[:${type} {position: position, said: said}]->(found)`)
		}
	} finally {
		await driver.close()
	}
}
