/**
 * What is asked of Neo4j about cases: what the coordinators of a group follow of each overlap, and what they judge of pairs of
 * records. Beside the record: no kind of the vocabulary, no Change. Instants are ISO texts in UTC. What is written is told in the
 * audit log in the same transaction.
 */
import neo4j from 'neo4j-driver'
import { groupBy } from '../../schema/groupBy'
import type { CaseEventKind } from '../../schema/judgements'
import type { CountryCode, Id } from '../domain/ids'
import type { Verdict } from '../domain/records'
import type { AuditedDatabase } from './auditedDatabase'
import { appendAudit } from './auditLog'
import { cypher } from './cypherText'
import type { RunStatement } from './database'

/** Of an overlap, or of a pair of records, as it was last looked at by a coordinator, or found. */
export interface Case {
	readonly id: string
	readonly group: CountryCode
	/** CROWDING, SAME_PARTNER… or DUPLICATE_RECORD. */
	readonly subject: string
	/** Stable key of what it is about as it is found now. */
	readonly key: Id
	/** All keys that it had: an earlier mission gives an overlap a new one. */
	readonly keys: readonly Id[]
	readonly place: Id | null
	readonly partner: Id | null
	/** Who had a part in it when it was last found. */
	readonly actors: readonly Id[]
	/** ISO days cut to the known part; null: not known, or open. */
	readonly start: string | null
	readonly end: string | null
	readonly verdict: Verdict
	/** What came of it, in the coordinator's words. */
	readonly reason: string
	/** The proposal whose acceptance closed it. */
	readonly proposal: Id | null
	/** Each as `id@version`: what was judged on; where nothing was judged, what it was opened on. */
	readonly evidence: readonly string[]
	/** ISO day on which `evidence` stood so. */
	readonly judgedOn: string
	/** Actors whose editors were told, with the instants of the last time, in the same order. */
	readonly toldActors: readonly Id[]
	readonly toldAt: readonly string[]
	readonly openedAt: string
	readonly changedAt: string
	/** Since when its overlap is no longer found; null: it is. */
	readonly goneAt: string | null
	readonly version: number
}

export interface CaseEvent {
	readonly id: string
	readonly caseId: string
	readonly kind: CaseEventKind
	readonly at: string
	/** Who did it; null: nobody, it was found so. */
	readonly accountId: string | null
	/** Whose editors were told. */
	readonly actor: Id | null
	readonly verdict: Verdict | null
	readonly text: string
}

/** What the coordinators of a group told the editors of an actor. */
export interface SharedCase {
	readonly group: CountryCode
	readonly actor: Id
	readonly keys: readonly Id[]
	readonly at: string
}

/** A case as it becomes, and what happened to it. */
export interface CaseWrite {
	/** Whole, with the next version. */
	readonly next: Case
	readonly events: readonly CaseEvent[]
}

/** A case that nobody in person writes. */
export interface CaseChange {
	readonly next: Case
	/** That was read; 0: it was not on record. */
	readonly version: number
	readonly event: CaseEvent | null
}

/** Cases in the Neo4j of the record. */
export class Neo4jCaseStore {
	readonly #database: AuditedDatabase

	constructor(database: AuditedDatabase) {
		this.#database = database
	}

	/** Those of overlaps, or those of pairs, by id. */
	ofGroup(group: CountryCode, pairs: boolean): Promise<readonly Case[]> {
		return this.#database.read<Case>(CASES_OF_GROUP, { group, pairs })
	}

	/** In no order; those that are there. */
	byIds(ids: readonly string[]): Promise<readonly Case[]> {
		return this.#database.read<Case>(CASES_BY_IDS, { ids })
	}

	/** By the id of the case, in the order in which they came; one query for all. */
	async eventsOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly CaseEvent[]>> {
		return groupBy(await this.#database.read<CaseEvent>(EVENTS_OF_CASES, { ids }), ({ caseId }) => caseId)
	}

	/** What some actors were told, the latest last; one query for all. */
	toldOf(actors: readonly Id[]): Promise<readonly SharedCase[]> {
		return this.#database.read<SharedCase>(TOLD_CASES, { actors })
	}

	/** What was found of itself: opens, marks what went and what returned. A case that changed meanwhile is left alone. */
	async record(changes: readonly CaseChange[]): Promise<void> {
		if (changes.length === 0) return
		const now = this.#database.now()
		await this.#database.write(async (run) => {
			const written = await put(run, changes)
			const events = written.flatMap(({ event }) => event ?? [])
			await run(ADD_CASE_EVENTS, { events })
			const lines = events.map(({ kind, caseId }) => ({
				account: null,
				action: `case.${kind.toLowerCase()}`,
				object: caseId,
				fields: [],
			}))
			await appendAudit(run, lines, now)
		})
	}
}

export type CaseStore = Pick<Neo4jCaseStore, keyof Neo4jCaseStore>

/** A case that nobody else changes before the transaction ends; null: none of that id is on record, and nobody else puts it there. */
export async function lockCase(run: RunStatement, id: string): Promise<Case | null> {
	const [row] = await run<LockedCase>(LOCK_CASES, { ids: [id] })
	return row?.version ? { ...row, version: row.version } : null
}

export async function writeCase(run: RunStatement, { next, events }: CaseWrite): Promise<void> {
	await run(WRITE_CASES, { cases: [stored(next)] })
	await run(ADD_CASE_EVENTS, { events })
}

/** null: it was put there by the lock alone. */
type LockedCase = Omit<Case, 'version'> & { readonly version: number | null }

/** Writes the cases that still have the version that was read; which. */
async function put(run: RunStatement, changes: readonly CaseChange[]): Promise<readonly CaseChange[]> {
	const ids = changes.map(({ next }) => next.id).sort()
	const locked = await run<LockedCase>(LOCK_CASES, { ids })
	const present = new Map(locked.map(({ id, version }) => [id, version ?? 0]))
	const written = changes.filter(({ next, version }) => present.get(next.id) === version)
	await run(WRITE_CASES, { cases: written.map(({ next }) => stored(next)) })
	return written
}

function stored({ version, ...known }: Case): object {
	return { ...known, version: neo4j.int(version) }
}

const CASE = cypher`followed.id AS id, followed.group AS group, followed.subject AS subject, followed.key AS key, followed.keys AS keys,
  followed.place AS place, followed.partner AS partner, followed.actors AS actors, followed.start AS start, followed.end AS end,
  followed.verdict AS verdict, followed.reason AS reason, followed.proposal AS proposal, followed.evidence AS evidence,
  followed.judgedOn AS judgedOn, followed.toldActors AS toldActors, followed.toldAt AS toldAt, followed.openedAt AS openedAt,
  followed.changedAt AS changedAt, followed.goneAt AS goneAt, followed.version AS version`

export const CASES_OF_GROUP = cypher`
MATCH (followed:Case {group: $group}) WHERE (followed.subject = 'DUPLICATE_RECORD') = $pairs
RETURN ${CASE} ORDER BY id`

export const CASES_BY_IDS = cypher`
MATCH (followed:Case) WHERE followed.id IN $ids
RETURN ${CASE}`

export const EVENTS_OF_CASES = cypher`
MATCH (event:CaseEvent)-[:OF]->(followed:Case) WHERE followed.id IN $ids
RETURN event.id AS id, followed.id AS caseId, event.kind AS kind, event.at AS at, event.accountId AS accountId,
  event.actor AS actor, event.verdict AS verdict, event.text AS text
ORDER BY at, kind <> 'OPENED', id`

export const TOLD_CASES = cypher`
UNWIND $actors AS actor
MATCH (followed:Case) WHERE actor IN followed.toldActors
UNWIND range(0, size(followed.toldActors) - 1) AS position
WITH followed, actor, position WHERE followed.toldActors[position] = actor
RETURN followed.group AS group, actor, followed.keys AS keys, followed.toldAt[position] AS at
ORDER BY at, actor`

/** The SET takes the locks, so that one of two who write at once finds what the other wrote. */
export const LOCK_CASES = cypher`
UNWIND $ids AS id
MERGE (followed:Case {id: id})
SET followed.id = id
WITH followed
RETURN ${CASE}`

export const WRITE_CASES = cypher`
UNWIND $cases AS properties
MERGE (followed:Case {id: properties.id})
SET followed = properties`

export const ADD_CASE_EVENTS = cypher`
UNWIND $events AS given
MATCH (followed:Case {id: given.caseId})
MERGE (event:CaseEvent {id: given.id})
SET event.kind = given.kind, event.at = given.at, event.accountId = given.accountId, event.actor = given.actor,
  event.verdict = given.verdict, event.text = given.text
MERGE (event)-[:OF]->(followed)`
